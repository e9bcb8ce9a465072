import type { Guide, Locale } from '../guide.ts';
import { en } from './en/en.ts';
import { nl } from './nl/nl.ts';

/**
 * The built-in guide for partnerships of schools and teacher-training institutes that decide how to grow: one edition
 * per language, with the same ids. It owns the words; the shape is `../guide.ts`. It covers an official Dutch discussion
 * guide completely but in words of our own: names are that guide's, every other sentence is written afresh.
 */
export const uitbreidingsstrategie: Record<Locale, Guide> = { nl, en };
