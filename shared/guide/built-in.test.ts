import { expect, it } from 'vitest';
import { builtInGuide, builtInGuides } from './built-in.ts';
import { Locale } from './guide.ts';

it('[GUIDE-1] every guide on the list can be had in every language, under its id and title', () => {
  expect(builtInGuides.map(({ id }) => id)).toEqual(['uitbreidingsstrategie']);
  for (const { id, titles } of builtInGuides) {
    for (const locale of Locale.options) {
      expect(builtInGuide(id, locale)).toMatchObject({ id, locale, title: titles[locale] });
    }
  }
});

it('[GUIDE-1] a guide that is not built in is null', () => {
  expect(builtInGuide('verzonnen', 'nl')).toBeNull();
  expect(builtInGuide('toString', 'nl')).toBeNull();
});
