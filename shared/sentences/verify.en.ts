import type { VerifyWords } from './verify.ts';

export const en: VerifyWords = {
  headline: {
    holds: {
      one: 'This version is genuine, and nothing in it was changed.',
      several: 'These versions are genuine, nothing in them was changed, and they follow one another.',
    },
    open: {
      one: 'Nothing in this version was changed since it was sealed. The fingerprint still has to be compared.',
      several:
        'These versions follow one another, and nothing in them was changed since they were sealed. The fingerprint still has to be compared.',
    },
    apart: {
      one: 'Nothing in this version was changed, but the files do not follow one another.',
      several: 'Each version is as it was sealed, but like this they do not follow one another.',
    },
    fails: { one: 'This version is not sound.', several: 'Not all of these versions are sound.' },
    none: { one: 'This is no version of Gesprekstafel.', several: 'There is no version of Gesprekstafel among these.' },
  },
  checks: { format: 'File', hash: 'Content', signature: 'Seal', key: 'Fingerprint', previous: 'Version before' },
  holds: {
    format: 'It is a version of Gesprekstafel, and the file is complete.',
    hash: 'It says exactly what was sealed: no letter and no number is different.',
    signature: 'The seal belongs to this content and to the key in the file.',
    key: 'The fingerprint is the one you gave.',
    previous: 'What it says of the version before agrees with the seal.',
  },
  open: 'The fingerprint has not been compared yet. Whoever forges the content can put a seal of their own on it; that one has another fingerprint than the one on paper.',
  faults: {
    'not-json':
      'This file is no version: it can’t be read as JSON. Perhaps it is another file, or it did not come through whole.',
    'key-twice':
      'Something stands in the file twice, so that one reader sees something else than another. Gesprekstafel does not make it so.',
    'too-deep': 'The file is nested so deeply that it can’t be a version.',
    'other-format': 'This is no version of Gesprekstafel, or one of a newer release.',
    misfit: 'The file is not as Gesprekstafel makes it: something is missing, too many or of another shape.',
    'hash-differs': 'The content was changed after it was sealed.',
    'signature-differs': 'The seal does not belong to this file.',
    'key-not-its-own': 'The fingerprint in the file does not belong to the key in the file.',
    'key-other': 'The seal is of another key than the one you gave. Then this file does not come from that server.',
    'previous-differs': 'Which version came before this one is not right.',
  },
  at: (place) => `It is about this place: ${place}.`,
  signoff: (number, partner) => `Verdict ${number}, ${partner}`,
  signoffHolds: 'Belongs to this version, and nothing in it was changed.',
  signoffFaults: {
    version: 'Belongs to another version.',
    previous: 'Does not follow the one before: one is gone, was added or was moved.',
    hash: 'The words were changed.',
    signature: 'The seal does not belong to it.',
    key: 'Is sealed with another key than the version.',
  },
  chain: {
    gap: (number) =>
      `Version ${number} is not among them. Without it one can’t see whether what comes after follows it.`,
    link: (number) => `Version ${number} was not made after the version that comes before it here.`,
    fork: (number) => `There are two of version ${number}, with different content.`,
    signoffs: (number) => `There are two files of version ${number} whose verdicts contradict each other.`,
    workshop: (number) => `Version ${number} is of another workshop than the first.`,
    key: (number) => `Version ${number} is sealed with another key than the first.`,
  },
};
