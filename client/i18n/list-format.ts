import { formatLocale } from './format-locale.ts';

const formats = new Map<string, Intl.ListFormat>();

/** `a, b and c` in a language, or `a, b or c`. Making a format costs a phone more than using it, and a board uses dozens. */
export function listFormat(language: string, type: 'conjunction' | 'disjunction' = 'conjunction'): Intl.ListFormat {
  const key = `${type} ${language}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.ListFormat(formatLocale(language), { type });
  formats.set(key, made);
  return made;
}
