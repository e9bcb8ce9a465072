import en from '../../../client/i18n/en.ts';
import nl from '../../../client/i18n/nl.ts';
import type { Locale } from '../../../shared/guide/guide.ts';

/**
 * The pages' folder: what a person can see and do on each page, by role and by the words on the screen. A page object
 * acts and points; what must be true is said in the tests.
 */
export type Words = { [Feature in keyof typeof nl]: Record<keyof (typeof nl)[Feature], string> };

export const wordsIn = (locale: Locale): Words => (locale === 'nl' ? nl : en);

/** A sentence with its blanks filled in, as the screen has it. */
export const fill = (sentence: string, blanks: Record<string, string | number>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(blanks[name] ?? ''));
