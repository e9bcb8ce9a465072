import { expect, test } from 'vitest';
import { deviceSecretOf, hashSecret } from './devices.ts';

const secret = 'a'.repeat(32);

test('the device’s secret is found among other cookies, and only in a shape of ours', () => {
  expect(deviceSecretOf(`theme=dark; device=${secret}; x=1`)).toBe(secret);
  expect(deviceSecretOf(`mydevice=${secret}`)).toBeNull();
  expect(deviceSecretOf('device=short')).toBeNull();
  expect(deviceSecretOf(`device=${'A'.repeat(32)}`)).toBeNull();
  expect(deviceSecretOf('device')).toBeNull();
  expect(deviceSecretOf(undefined)).toBeNull();
});

test('a secret’s hash says nothing of the secret and is the same each time', () => {
  expect(hashSecret(secret)).toBe(hashSecret(secret));
  expect(hashSecret(secret)).toMatch(/^[\w-]{43}$/);
  expect(hashSecret('b')).not.toBe(hashSecret(secret));
});
