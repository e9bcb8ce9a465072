import { describe, expect, it } from 'vitest';
import { joinAddress } from './join-address.ts';

describe('the address on the big screen', () => {
  it('[SHOW-1] is short enough to say aloud and gives no key away', () => {
    expect(joinAddress('http://192.168.1.20:3000/join#KF47DC')).toBe('192.168.1.20:3000/join');
    expect(joinAddress('https://tafel.school.nl/')).toBe('tafel.school.nl');
  });
});
