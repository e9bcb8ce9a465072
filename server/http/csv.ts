import type { Locale } from '../../shared/guide/guide.ts';

/** Rows as a file for spreadsheets: UTF-8 with its mark, lines ended as RFC 4180 asks, and no cell that one would run as a formula. */
export function csvOf(rows: readonly (readonly string[])[], locale: Locale): string {
  const separator = SEPARATORS[locale];
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}

/** A spreadsheet reads the file by the habits of its language: with a decimal comma, cells are kept apart by semicolons. */
const SEPARATORS: Record<Locale, string> = { nl: ';', en: ',' };

/** Also behind spaces, and in the wide signs that some keyboards type: there are spreadsheets that take those for the same. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
