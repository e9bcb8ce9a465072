import { expect, test } from 'vitest';
import type { Version } from '../../../../shared/version/version.ts';
import { sampleVersion } from '../../../../tests/support/version-sample.ts';
import { fullVersion } from '../../../../tests/support/version-sample-full.ts';
import { hardVersion } from '../../../../tests/support/version-sample-hard.ts';
import { notesTable } from './notes-table.ts';
import { votesTable } from './votes-table.ts';

/** As a spreadsheet reads it: a row of cells each, and what they are called in the first. */
function rowsOf(csv: string, separator = ';'): Record<string, string>[] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))(${separator}|\r\n)`, 'y');
  cell.lastIndex = csv.startsWith('\uFEFF') ? 1 : 0;
  for (let match = cell.exec(csv); match !== null && match[0] !== ''; match = cell.exec(csv)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  const [head = [], ...lines] = rows;
  for (const line of lines) expect(line).toHaveLength(head.length);
  return lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ''])));
}

const notesIn = ({ blocks, matrix, scenarios }: Version) => [
  ...blocks.flatMap(({ questions }) => questions.flatMap(({ notes }) => notes)),
  ...matrix.notes,
  ...scenarios.flatMap(({ notes }) => notes),
];

test('[SEAL-5] every note is a row: where it lies, what it says, whose it is and who stands behind it', () => {
  const version = fullVersion();
  const notes = notesIn(version);
  const rows = rowsOf(notesTable(version));
  expect(notes).toHaveLength(500);
  expect(rows.map(({ Id }) => Id)).toEqual(notes.map(({ id }) => id));
  expect(rows.map(({ Punt }) => Punt)).toEqual(notes.map(({ text }) => text.trim()));
  expect(new Set(rows.map(({ Onderdeel }) => Onderdeel))).toEqual(new Set(['Blok', 'Variantenmatrix', 'Scenario']));
  const sample = rowsOf(notesTable(sampleVersion()));
  expect(sample.find(({ Punt }) => Punt === 'Begeleiding blijft dichtbij.')).toMatchObject({
    Onderdeel: 'Scenario',
    Plaats: 'Klein beginnen',
    'Vraag of aspect': 'Organisatie',
    Soort: 'Voordeel',
    Partner: 'Scholengroep Noordrand',
    'Bijval van': 'Openbaar Onderwijs Oost',
    'Aantal bijval': '1',
    Wanneer: expect.stringMatching(/^2026-11-24 \d\d:\d\d:\d\d$/),
  });
  expect(sample.find(({ Punt }) => Punt === 'Past dit bij onze regio?')?.Partner).toBe('zonder naam');
});

test('[SEAL-5] no cell of what people wrote is run as a formula or breaks out of its place', () => {
  const version = hardVersion();
  for (const start of ['=1+1', '+31', '-punt', '@SUM(A1)', '\n=2', ' \u202e=3', '"; =4', '＝5']) {
    const notes = version.matrix.notes.map((note) => ({ ...note, text: start }));
    const csv = notesTable({ ...version, matrix: { ...version.matrix, notes } });
    const rows = rowsOf(csv).filter(({ Onderdeel }) => Onderdeel === 'Variantenmatrix');
    expect(rows).toHaveLength(notes.length);
    for (const row of rows)
      expect(Object.values(row).filter((cell) => /^[\s]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
  }
});

test('[SEAL-5] a file for a spreadsheet has its mark and the separator of its language', () => {
  const dutch = sampleVersion();
  const english = { ...dutch, workshop: { ...dutch.workshop, locale: 'en' as const } };
  expect(notesTable(dutch)).toMatch(/^\uFEFFId;Onderdeel;/);
  expect(notesTable(english)).toMatch(/^\uFEFFId,Part,/);
  expect(votesTable(english)).toMatch(/^\uFEFFId,Round,/);
});

const votes = (version: Version) => rowsOf(votesTable(version));

test('[SEAL-5] votes are told as the result holds them, each with what it is a part of', () => {
  const version = fullVersion();
  const rows = votes(version);
  const choice = version.rounds.find(({ round }) => round.method === 'choice');
  const count = choice?.result?.people;
  if (choice === undefined || count?.method !== 'choice') throw new Error('the sample has a round of choice');
  const people = rows.filter((row) => row.Id === choice.round.id && row['Geteld per'] === 'persoon');
  expect(people.map(({ Optie, Wat, Aantal, Van }) => [Optie, Wat, Aantal, Van])).toEqual([
    ['', 'opkomst', String(choice.turnout.cast), String(choice.turnout.eligible)],
    ...choice.round.options.map(({ id, title }) => [title, 'stemmen', String(count.votes[id]), String(count.cast)]),
  ]);
  expect(people[0]?.Oefenronde).toBe('nee');
  expect(rows.find(({ Id }) => Id === 'round-dots')?.Oefenronde).toBe('ja');
  const mean = rows.find(({ Wat, Aantal = '' }) => Wat === 'gemiddeld cijfer' && Aantal.includes(','));
  expect(mean?.Aantal).toMatch(/^\d,\d{1,4}$/);
});

test('[VOTE-6] what partners chose is told of named rounds only, one line for each partner and option', () => {
  const version = fullVersion();
  for (const { round, result } of version.rounds) {
    const within = votes(version).filter((row) => row.Id === round.id && row['Geteld per'] === 'binnen de partner');
    expect([round.id, new Set(within.map(({ Partner }) => Partner)).size]).toEqual([
      round.id,
      result?.perPartner?.length ?? 0,
    ]);
    if (round.kind !== 'named') expect(within).toEqual([]);
  }
});

test('[VOTE-5] of a round that was not revealed only the turnout is told', () => {
  const version = fullVersion();
  const rounds = version.rounds.map((sealed) => ({ ...sealed, result: null }));
  const rows = votes({ ...version, rounds });
  expect(rows).toHaveLength(rounds.length);
  expect(new Set(rows.map(({ Wat }) => Wat))).toEqual(new Set(['opkomst']));
});
