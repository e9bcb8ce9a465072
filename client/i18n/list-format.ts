const formats = new Map<string, Intl.ListFormat>();

/** `a, b and c` in a language. Making a format costs a phone more than using it, and a board uses dozens. */
export function listFormat(language: string): Intl.ListFormat {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const made = new Intl.ListFormat(language);
  formats.set(language, made);
  return made;
}
