import { expect, test } from 'vitest';
import { fingerprint, parseFingerprint, shortHash } from './format.ts';

test('[SEAL-3] a fingerprint is told in groups of four', () => {
  expect(fingerprint('00112233445566778899aabbccddeeff')).toBe('0011 2233 4455 6677 8899 aabb ccdd eeff');
  expect(fingerprint('')).toBe('');
});

test('[SEAL-3] a short hash is its first eight characters', () => {
  expect(shortHash(`1f2e3d4c${'0'.repeat(56)}`)).toBe('1f2e3d4c');
});

test('[SEAL-3] a fingerprint can be typed with spaces, dashes and capitals', () => {
  const keyId = '00112233445566778899aabbccddeeff';
  for (const typed of [
    keyId,
    fingerprint(keyId),
    ` ${fingerprint(keyId).toUpperCase()}\n`,
    '0011-2233:4455 66778899AABBCCDDEEFF',
  ]) {
    expect(parseFingerprint(typed)).toBe(keyId);
  }
  for (const typed of ['', keyId.slice(1), `${keyId}0`, keyId.replace('f', 'g'), `0x${keyId}`]) {
    expect(parseFingerprint(typed)).toBeNull();
  }
});
