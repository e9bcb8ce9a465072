import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { stepped } from './stepped.ts';

test('[VOTE-6] what is told of a secret turnout moves by three or more at once, but at its end', () => {
  assert(
    property(integer({ min: 1, max: 200 }), (eligible) => {
      const told = Array.from({ length: eligible + 1 }, (_, cast) => stepped({ cast, eligible }).cast);
      expect(told.every((number, cast) => number <= cast)).toBe(true);
      expect(told.at(-1)).toBe(eligible);
      expect(told.slice(0, -1).every((number) => number % 3 === 0)).toBe(true);
    }),
  );
});
