import { ed25519 } from '@noble/curves/ed25519.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import { sampleSign } from '../../tests/support/sealed-sample.ts';
import { canonical, hashOf, keyIdOf, signatureHolds, signedText } from './hash.ts';

/** Numbers and orders of RFC 8785, signatures of RFC 8032: as published, so that any other tool comes to the same. */
const NUMBERS = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
] as const;

const double = (bits: string): number => Buffer.from(bits, 'hex').readDoubleBE();

describe('canonical JSON', () => {
  test.each(NUMBERS)('[SEAL-3] the number with the bits %s is written %s', (bits, written) => {
    expect(canonical(double(bits))).toBe(written);
  });

  test('[SEAL-3] what JSON can’t hold has no canonical form', () => {
    for (const value of [
      double('7fffffffffffffff'),
      double('7ff0000000000000'),
      undefined,
      '\ud800',
      { a: '\udead' },
    ]) {
      expect(() => canonical(value)).toThrow();
    }
  });

  test('[SEAL-3] names are ordered by their UTF-16 units, and strings escaped as little as can be', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const ordered = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
    const written = canonical(Object.fromEntries(names.map((name) => [name, 0])));
    expect(written).toBe(`{${ordered.map((name) => `${JSON.stringify(name)}:0`).join(',')}}`);
    expect(
      canonical(JSON.parse('{"s":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","l":[null,true,false]}')),
    ).toBe('{"l":[null,true,false],"s":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}');
  });
});

describe('hashes', () => {
  test('[SEAL-3] are SHA-256 of the canonical text in UTF-8', () => {
    expect(hashOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    const value = { z: 'één 🌱', a: [1, 2.5, null] };
    // `printf '{"a":[1,2.5,null],"z":"één 🌱"}' | sha256sum`
    expect(hashOf(value)).toBe('365dd8904fbc27281e9d235c21dede0977f1a02697582c6904903a3d09b21bd1');
  });

  test('[SEAL-3] a fingerprint is the first half of the SHA-256 of the key’s bytes', () => {
    const key = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
    // `printf d75a… | xxd -r -p | sha256sum`
    expect(keyIdOf(key)).toBe('21fe31dfa154a261626bf854046fd227');
  });
});

const SIGNATURES = [
  [
    '',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '72',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'af82',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;

describe('signatures', () => {
  test.each(SIGNATURES)(
    '[SEAL-3] the published one of the message "%s" holds, and one bit off does not',
    (...vector) => {
      const [message, key, signature] = vector;
      const check = (signed: Uint8Array, text: string) =>
        ed25519.verify(signed, hexToBytes(text), hexToBytes(key), { zip215: false });
      expect(check(hexToBytes(signature), message)).toBe(true);
      expect(check(hexToBytes(signature), `${message}00`)).toBe(false);
      const off = hexToBytes(signature);
      off.set([(off[0] ?? 0) ^ 1]);
      expect(check(off, message)).toBe(false);
    },
  );

  test('[SEAL-3] what Node signs holds, for what it was said to be only', () => {
    const hash = hashOf('iets');
    const signed = { hash, ...sampleSign(1)('version', hash) };
    expect(signedText('version', hash)).toBe(`gesprekstafel version ${hash}`);
    expect(signatureHolds('version', signed)).toBe(true);
    expect(signatureHolds('signoff', signed)).toBe(false);
    expect(signatureHolds('version', { ...signed, hash: hashOf('anders') })).toBe(false);
    expect(signatureHolds('version', { ...signed, publicKey: sampleSign(2)('version', hash).publicKey })).toBe(false);
  });

  test('[SEAL-3] a key or signature that is none doesn’t hold, and a key everything is signed by neither', () => {
    const hash = hashOf('iets');
    const signed = { hash, ...sampleSign(1)('version', hash) };
    for (const wrong of ['', 'zz', signed.publicKey.slice(2)]) {
      expect(signatureHolds('version', { ...signed, publicKey: wrong })).toBe(false);
      expect(signatureHolds('version', { ...signed, signature: wrong })).toBe(false);
    }
    const neutral = `01${'00'.repeat(31)}`;
    expect(signatureHolds('version', { hash, publicKey: neutral, signature: `${neutral}${'00'.repeat(32)}` })).toBe(
      false,
    );
  });
});
