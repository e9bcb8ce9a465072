import type { ErrorKind } from '../errors.ts';
import type { Locale } from '../guide/guide.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/**
 * What people read when something is refused: one title and one sentence per kind of error, in both languages. The
 * sentence says what happened, that nothing is lost where that is so, and what to do. Server and client both use it.
 */
export type Sentence = { title: string; detail: string };
export type Sentences = Record<ErrorKind, Sentence>;

const SENTENCES: Record<Locale, Sentences> = { nl, en };

export const sentenceOf = (kind: ErrorKind, locale: Locale): Sentence => SENTENCES[locale][kind];
