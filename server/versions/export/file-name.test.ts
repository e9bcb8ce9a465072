import { expect, test } from 'vitest';
import { fileNameOf, type Named } from './file-name.ts';

const named = (change: Partial<Named>): string =>
  fileNameOf({ title: 'Groei in de regio', locale: 'nl', number: 2, format: 'docx', variant: 'full', ...change });

test('[SEAL-5] a file says of which workshop and version it is, and what of it', () => {
  expect(named({})).toBe('Groei-in-de-regio-versie-2-compleet.docx');
  expect(named({ variant: 'changes', format: 'md' })).toBe('Groei-in-de-regio-versie-2-wijzigingen.md');
  expect(named({ number: null, variant: 'clean', locale: 'en' })).toBe('Groei-in-de-regio-draft-text.docx');
  expect(named({ format: 'notes.csv' })).toBe('Groei-in-de-regio-versie-2-punten.csv');
  expect(named({ format: 'votes.csv', locale: 'en' })).toBe('Groei-in-de-regio-version-2-votes.csv');
});

test.each([
  ['../../etc/passwd', 'etc-passwd'],
  ['.. / \\ : * ? " < > | \u0000', 'werksessie'],
  ['Één coördinator & “façade”', 'Één-coördinator-façade'],
  ['مدرسة الشمال \u202e', 'مدرسة-الشمال'],
  ['👩‍🏫 Samen 🇳🇱', 'Samen'],
  ['\ud800half', 'half'],
])('[SEAL-5] a title is made fit for every file system: %j', (title, safe) => {
  expect(named({ title })).toBe(`${safe}-versie-2-compleet.docx`);
});

test('[SEAL-5] a long title is cut where a letter ends', () => {
  for (const letter of ['a', 'é', 'م', '學', '𐍈']) {
    const name = named({ title: letter.repeat(300) });
    expect(new TextEncoder().encode(name).length).toBeLessThan(200);
    expect(name).toMatch(new RegExp(`^${letter}+-versie-2-compleet\\.docx$`, 'u'));
  }
});
