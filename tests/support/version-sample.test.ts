import { expect, test } from 'vitest';
import { hashOf, signatureHolds } from '../../shared/version/hash.ts';
import { VersionFile } from '../../shared/version/seal.ts';
import { saidOf, signoffHash, standingSignoffs } from '../../shared/version/signoff.ts';
import { sampleFile } from './version-sample.ts';

test('[SEAL-4] the sealed sample holds: its hash, its signature, and each sign-off chained to the one before', () => {
  const { version, seal, signoffs } = VersionFile.parse(JSON.parse(JSON.stringify(sampleFile())));
  expect(hashOf(version)).toBe(seal.hash);
  expect(signatureHolds('version', seal)).toBe(true);
  let previous = seal.hash;
  for (const signoff of signoffs) {
    expect(signoff).toMatchObject({ version: seal.hash, previous, hash: signoffHash(saidOf(signoff)) });
    expect(signatureHolds('signoff', signoff)).toBe(true);
    previous = signoff.hash;
  }
  expect(standingSignoffs(signoffs).map(({ decision }) => decision)).toEqual(['agreed', 'agreed-with-note', 'consult']);
});
