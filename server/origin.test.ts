import { expect, test } from 'vitest';
import { originAllowed } from './origin.ts';

test.each([
  [undefined, 'tafel.nl', null, true],
  ['http://tafel.nl', 'tafel.nl', null, true],
  ['http://tafel.nl:3000', 'TAFEL.nl:3000', null, true],
  ['https://tafel.nl', '10.0.0.1:3000', 'https://tafel.nl', true],
  ['http://tafel.nl', '10.0.0.1:3000', 'https://tafel.nl', false],
  ['http://tafel.nl:3001', 'tafel.nl:3000', null, false],
  ['http://elders.nl', 'tafel.nl', null, false],
  ['null', 'null', null, false],
  ['http://tafel.nl', undefined, null, false],
])('origin %s asking %s (public: %s) is allowed: %s', (origin, host, publicUrl, allowed) => {
  expect(originAllowed(origin, host, publicUrl)).toBe(allowed);
});
