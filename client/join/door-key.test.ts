import { describe, expect, it } from 'vitest';
import { doorRequestOf } from './door-key.ts';

describe('what someone came with', () => {
  it.each([
    ['kf4 7dc', { code: 'KF47DC' }],
    ['KF4-7DC', { code: 'KF47DC' }],
    ['kf4', { code: 'KF4' }],
    [' 0123456789abcdefghjkmnpqrstvwxyz ', { key: '0123456789abcdefghjkmnpqrstvwxyz' }],
  ])('[JOIN-2] %j is taken as a code or as a key', (text, expected) => {
    expect(doorRequestOf(text)).toEqual(expected);
  });

  it('[JOIN-2] is nothing when there is nothing', () => {
    expect(doorRequestOf(' - ')).toBeNull();
  });
});
