import { expect, test } from 'vitest';
import { addressKey } from './address-key.ts';

test.each([
  ['192.168.1.7', '192.168.1.7'],
  ['::ffff:192.168.1.7', '192.168.1.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('attempts from %s are counted under %s', (ip, key) => {
  expect(addressKey(ip)).toBe(key);
});
