import type { Locale } from '../../../shared/guide/guide.ts';
import { en } from './strings.en.ts';
import { nl } from './strings.nl.ts';

/** Every word on paper that is neither the guide's nor the partners'. */
export type Words = typeof nl;

const WORDS: Record<Locale, Words> = { nl, en };

export const wordsOf = (locale: Locale): Words => WORDS[locale];
