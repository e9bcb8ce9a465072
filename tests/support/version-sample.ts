import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { composeVersion } from '../../shared/version/compose.ts';
import { hashOf, keyIdOf, signedText } from '../../shared/version/hash.ts';
import { type Sign, sealVersion, type VersionFile } from '../../shared/version/seal.ts';
import { type Said, type Signoff, signoffHash } from '../../shared/version/signoff.ts';
import type { Version } from '../../shared/version/version.ts';
import { PARTNERS, PEOPLE, type SampleOptions, sampleMaterial } from './version-sample-meeting.ts';
import { MINUTE_MS, materialOf, stageOf } from './version-sample-parts.ts';

/** Sample versions, composed from real documents, and what seals them. A long day and hard contents have files of their own. */
export const sampleVersion = (options: SampleOptions = {}): Version => composeVersion(sampleMaterial(options));

/** Nothing was written at all: what a freeze at once gives. */
export const emptyVersion = (): Version => composeVersion(materialOf(stageOf([...PARTNERS], PEOPLE)));

/** The version after this one, frozen an hour later after a reopening; `change` is what was done in between. */
export function nextVersion(previous: Version, options: SampleOptions = {}): Version {
  const made = sampleMaterial(options);
  const { number, epoch, at } = previous.freeze;
  const order = { ...made.order, number: number + 1, epoch: epoch + 1, at: at + 60 * MINUTE_MS };
  return composeVersion({ ...made, order, previous: { version: previous, hash: hashOf(previous) } });
}

const SECRET_KEY = new Uint8Array(32).fill(7);

/** Signs with a key that is no server's. */
const testSign: Sign = (what, hash) => {
  const publicKey = bytesToHex(ed25519.getPublicKey(SECRET_KEY));
  const signature = bytesToHex(ed25519.sign(utf8ToBytes(signedText(what, hash)), SECRET_KEY));
  return { signature, keyId: keyIdOf(publicKey), publicKey };
};

type Word = Pick<Said, 'decision'> & Partial<Said>;

const WORDS: readonly Word[] = [
  { decision: 'agreed' },
  { decision: 'agreed-with-note', note: 'Met zicht op de uren.' },
  { decision: 'consult', until: '2026-12-18' },
];

/** A sealed version with the word of its partners, in their order; each entry chained to the one before. */
export function sampleFile({
  version = sampleVersion(),
  words = WORDS,
  sign = testSign,
}: {
  version?: Version;
  words?: readonly Word[];
  sign?: Sign;
} = {}): VersionFile {
  const { seal } = sealVersion(version, sign);
  const signoffs: Signoff[] = [];
  for (const [at, word] of words.entries()) {
    const { id: partnerId, name: partner } = partnerAt(version, at);
    const by = version.participants.find((one) => one.partnerId === partnerId);
    if (by === undefined) throw new Error(`${partner} has nobody to sign off`);
    const said: Said = {
      version: seal.hash,
      previous: signoffs.at(-1)?.hash ?? seal.hash,
      partnerId,
      partner,
      note: '',
      until: null,
      reaffirms: null,
      by: by.id,
      name: by.name,
      at: version.freeze.at + (at + 1) * MINUTE_MS,
      ...word,
    };
    const hash = signoffHash(said);
    signoffs.push({ ...said, hash, ...sign('signoff', hash) });
  }
  return { version, seal, signoffs };
}

function partnerAt({ partners }: Version, at: number) {
  const one = partners[at % partners.length];
  if (one === undefined) throw new Error('a version without partners has no sign-offs');
  return one;
}
