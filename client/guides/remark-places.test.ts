import { expect, it } from 'vitest';
import { remarkText } from '../../shared/guide/reading/remarks.ts';
import { remarkFinder } from './remark-places.ts';
import { sampleGuide } from './sample-guide.ts';

const placeOf = remarkFinder(sampleGuide());

it.each(['nl', 'en'] as const)('[GUIDE-2] a remark leads to the line it speaks of, %s', (locale) => {
  const twice = { line: 9, code: 'same-question', params: { text: 'Welke reis?', block: 'Leerlingen' } } as const;
  expect(placeOf(remarkText(twice, locale))).toEqual({
    part: 'line',
    list: { in: 'block', blockId: 'leerlingen' },
    at: 3,
  });
  const long = { line: 9, code: 'cut-short', params: { text: 'Wat merkt een…', most: 2_000 } } as const;
  expect(placeOf(remarkText(long, locale))).toEqual({ part: 'core', blockId: 'leerlingen' });
});

it.each(['nl', 'en'] as const)(
  '[GUIDE-2] a remark about the matrix leads to its cell, or to its variant, %s',
  (locale) => {
    const run = { line: 9, code: 'run-together', params: { variant: 'Samen verder', aspect: 'Geld' } } as const;
    expect(placeOf(remarkText(run, locale))).toEqual({
      part: 'cell',
      variantId: 'samen',
      aspectId: 'geld',
    });
    const row = {
      line: 9,
      code: 'ragged-row',
      params: { text: 'Samen verder Wat kost het', cells: 2, columns: 3 },
    } as const;
    expect(placeOf(remarkText(row, locale))).toEqual({ part: 'variant', variantId: 'samen' });
  },
);

it('[GUIDE-2] a remark about what was left out leads nowhere', () => {
  const out = { line: 9, code: 'left-out', params: { text: 'Dit is nog niet besproken.' } } as const;
  expect(placeOf(remarkText(out, 'nl'))).toBeNull();
});
