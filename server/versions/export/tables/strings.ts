import type { Locale } from '../../../../shared/guide/guide.ts';
import { en } from './strings.en.ts';
import { nl } from './strings.nl.ts';

/** The words of the files for spreadsheets. */
export type TableWords = typeof nl;

const WORDS: Record<Locale, TableWords> = { nl, en };

export const tableWordsOf = (locale: Locale): TableWords => WORDS[locale];
