import * as Y from 'yjs';
import { MATRIX_NOTES } from '../../shared/board/board.ts';
import { NOTE_KINDS, type Note, noteText, readNotes } from '../../shared/board/notes.ts';
import { byOrder } from '../../shared/board/order.ts';
import { makeWorkshop } from '../support/device.ts';
import { type Seeded, seeded } from '../support/seeded.ts';
import { expect, test } from './e2e.ts';
import { aspects, sitAtMatrix, variants } from './matrix-table.ts';
import { type CellIds, type MatrixHands, matrixHands, type SeenNote } from './pages/matrix-hands.ts';
import type { Person, PersonOptions } from './person.ts';
import { participants, storedDoc } from './stored.ts';
import { saved } from './table.ts';

/**
 * The matrix filled by five people of four partners at once, three on laptops and two on phones, in six cells only, so
 * that they are in each other's way all the time. `TOGETHER_SECONDS=60` makes it as long as one likes, `SEED=…` another
 * run.
 */
const SECONDS = Number(process.env.TOGETHER_SECONDS ?? 15);
const SEED = Number(process.env.SEED ?? 20261124);
/** What must have been done, by whoever. */
const ACTS = ['added', 'edited', 'moved', 'adopted', 'undone'] as const;
/** On a slow machine the time is over before all of that was done: then it goes on, no longer than this many seconds. */
const LONGER = 180;

const CAST = [
  { name: 'Anna', partner: 'Scholengroep Noord', device: 'laptop' },
  { name: 'Bram', partner: 'Hogeschool De Brug', device: 'laptop' },
  { name: 'Chaima', partner: 'Stichting De Linde', device: 'laptop' },
  { name: 'Daan', partner: 'ROC Delta', device: 'phone' },
  { name: 'Eva', partner: 'Scholengroep Noord', device: 'phone' },
] as const satisfies readonly { name: string; partner: string; device: PersonOptions['device'] }[];

const ROWS = variants.slice(0, 2);
const COLUMNS = aspects.slice(0, 3);
const CELLS = ROWS.flatMap((row) => COLUMNS.map((column) => ({ row, column })));

type Sitter = (typeof CAST)[number] & {
  person: Person;
  hands: MatrixHands;
  random: Seeded;
  /** How many words this person has written, in notes and behind those of others. */
  words: number;
  /** What this person did, and how often. */
  acts: Map<string, number>;
};

/** What must have come of it. */
type Written = { notes: string[]; edits: { word: string; noteId: string }[]; regretted: string[] };

const pick = <T>(random: Seeded, all: readonly T[]): T | undefined => all[random.between(0, all.length - 1)];
const authorIn = (text: string): string => /^[A-Z][a-z]+/.exec(text)?.[0] ?? '';
const partnerOf = (name: string): string => CAST.find((one) => one.name === name)?.partner ?? '';
const cellOf = ({ row, column }: (typeof CELLS)[number]): CellIds => ({ variantId: row.id, aspectId: column.id });

/** Adds, edits, adopts, moves, removes and takes back, whatever comes up, as long as `on` says so. */
async function fillMatrix(sitter: Sitter, written: Written, on: () => boolean): Promise<void> {
  const { hands, random, name } = sitter;
  const count = (act: string) => sitter.acts.set(act, (sitter.acts.get(act) ?? 0) + 1);
  const word = () => `${name}${sitter.words++};`;
  const isPhone = sitter.device === 'phone';
  let row = pick(random, ROWS);
  const turn = async () => {
    row = pick(random, ROWS);
    if (isPhone && row !== undefined) await hands.turnTo(row.title);
    await hands.unfold(isPhone ? CELLS.filter((cell) => cell.row === row).map(cellOf) : []);
  };
  const add = async (many: number) => {
    const cell = pick(
      random,
      CELLS.filter((one) => !isPhone || one.row === row),
    );
    if (cell === undefined) return;
    const texts = Array.from({ length: many }, word);
    await hands.add(cellOf(cell), texts, pick(random, NOTE_KINDS) ?? 'pro');
    written.notes.push(...texts);
    count('added');
  };
  await turn();
  await add(1);
  while (on()) {
    const act = random.between(0, 21);
    const seen = await hands.seen();
    // Half of the time one of the five that lie there since the beginning: those everyone is after.
    const first = seen.filter(({ text }) => /^[A-Z][a-z]+0;/.test(text));
    const note = pick(random, random.next() < 0.5 && first.length > 0 ? first : seen);
    if (act < 5 || note === undefined) await add(random.between(1, 3));
    else if (act < 10) await edit(note);
    else if (act < 14) await move(note);
    else if (act < 15)
      (await hands.shift(note.id, pick(random, ['ArrowUp', 'ArrowDown']) ?? 'ArrowUp')) && count('shifted');
    else if (act < 17) (await hands.adopt(note.id)) && count('adopted');
    else if (act < 18) await bin(seen);
    else if (act < 20) (await hands.undo()) && count('undone');
    else await turn();
  }

  async function edit({ id, text }: SeenNote): Promise<void> {
    if (text.length > 180) return;
    const [added, regretted] = [word(), random.next() < 0.3 ? word() : null];
    const done = await hands.edit(id, added, regretted);
    if (done === null) return;
    written.edits.push({ word: added, noteId: id });
    if (regretted !== null && done.regretted) written.regretted.push(regretted);
    count('edited');
  }

  async function move({ id }: SeenNote): Promise<void> {
    const to = pick(random, CELLS);
    if (to !== undefined && (await hands.move(id, { variant: to.row.title, aspect: to.column.title }))) count('moved');
  }

  async function bin(seen: readonly SeenNote[]): Promise<void> {
    const own = pick(
      random,
      seen.filter(({ text }) => partnerOf(authorIn(text)) === sitter.partner),
    );
    if (own !== undefined && (await hands.bin(own.id))) count('removed');
  }
}

/**
 * What each writer has written in a text, in its order. Two who write at the very same place at once come to stand
 * between each other's letters; but each one's own are all there, once, and in the order they were typed.
 */
function byWriter(text: Y.Text): string[] {
  const written = new Map<number, string>();
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
    const { client } = item.id;
    written.set(client, (written.get(client) ?? '') + item.content.str);
  }
  return [...written.values()];
}

/** How often a word stands in a note. */
function timesIn(doc: Y.Doc, { id }: Note, word: string): number {
  const text = noteText(doc, MATRIX_NOTES, id);
  if (text === null) return 0;
  return byWriter(text).reduce((times, own) => times + own.split(word).length - 1, 0);
}

/** Where everything lies, in one line per note. */
const line = ({ variantId, aspectId, id, kind, text, by }: SeenNote): string =>
  `${variantId} ${aspectId} ${id} ${kind} ${by} ${text}`;

/** The same of what the server has. */
function linesOf(doc: Y.Doc, nameOf: (id: Note['by']) => string | null): string[] {
  const standing = readNotes(doc, MATRIX_NOTES)
    .filter(({ removed }) => !removed)
    .sort(byOrder);
  return CELLS.map(cellOf).flatMap(({ variantId, aspectId }) =>
    standing.flatMap((note) =>
      'variantId' in note.place && note.place.variantId === variantId && note.place.aspectId === aspectId
        ? [line({ ...note, variantId, aspectId, by: nameOf(note.by) })]
        : [],
    ),
  );
}

/** What someone's page shows, variant after variant on a phone. */
async function linesOn({ hands, device }: Sitter): Promise<string[]> {
  const lines: string[] = [];
  for (const row of device === 'phone' ? ROWS : [null]) {
    if (row !== null) await hands.turnTo(row.title);
    await hands.unfold(device === 'phone' ? CELLS.filter((cell) => cell.row === row).map(cellOf) : []);
    lines.push(...(await hands.seen()).map(line));
  }
  return lines;
}

test('[NOTE-2] [NOTE-5] [LIVE-2] five people of four partners fill the matrix at once: nothing is lost or doubled, and each note is its author’s', async ({
  person,
  server,
}) => {
  test.setTimeout((SECONDS + LONGER + 300) * 1_000);
  const names = [...new Set(CAST.map(({ partner }) => partner))];
  const made = await makeWorkshop(server.url, { partners: names.map((name) => ({ name, kind: 'school' })) });
  const sitters: Sitter[] = [];
  for (const [at, one] of CAST.entries()) {
    const someone = await person({ device: one.device });
    someone.page.setDefaultTimeout(60_000);
    await sitAtMatrix(someone, made, one.name, one.partner);
    const hands = matrixHands(someone.page, someone.words);
    sitters.push({ ...one, person: someone, hands, random: seeded(SEED + at), words: 0, acts: new Map() });
  }
  const written: Written = { notes: [], edits: [], regretted: [] };
  const until = Date.now() + SECONDS * 1_000;
  const isDone = (act: string) => sitters.some(({ acts }) => acts.has(act));
  const on = () => Date.now() < until || (Date.now() < until + LONGER * 1_000 && !ACTS.every(isDone));
  await Promise.all(sitters.map((sitter) => fillMatrix(sitter, written, on)));
  for (const sitter of sitters) await saved(sitter.person);
  const [first] = sitters;
  if (first === undefined) throw new Error('nobody sits here');

  // What the server has: every note once, with everything anyone wrote in it, by who began it.
  const doc = await storedDoc(first.person, made);
  const people = await participants(first.person, made);
  const nameOf = (id: Note['by']) => people.find((one) => one.id === id)?.name ?? null;
  const notes = readNotes(doc, MATRIX_NOTES);
  const noteWith = (word: string) => notes.filter(({ text }) => text.includes(word));
  expect(written.notes.filter((word) => noteWith(word).length !== 1)).toEqual([]);
  expect(notes.length).toBe(written.notes.length);
  expect(notes.filter(({ text }) => written.notes.filter((word) => text.startsWith(word)).length !== 1)).toEqual([]);
  expect(notes.filter(({ text, by, at }) => nameOf(by) !== authorIn(text) || at === 0)).toEqual([]);
  const lost = written.edits.filter(({ word, noteId }) =>
    notes.some((note) => timesIn(doc, note, word) !== (note.id === noteId ? 1 : 0)),
  );
  expect(lost).toEqual([]);
  expect(written.regretted.filter((word) => noteWith(word).length > 0)).toEqual([]);
  // Nobody stood behind anything in the name of another, or behind what their own partner wrote.
  const partnerIdOf = (id: Note['by']) => people.find((one) => one.id === id)?.partnerId ?? null;
  const falsely = notes.flatMap(({ by, adopters }) =>
    [...adopters].filter(([partnerId, who]) => partnerIdOf(who) !== partnerId || partnerIdOf(by) === partnerId),
  );
  expect(falsely).toEqual([]);

  // All five show just that, and again when they come back.
  const expected = linesOf(doc, nameOf);
  const removed = notes.filter((note) => note.removed).length;
  const allShowIt = async () => {
    for (const sitter of sitters) {
      await expect.poll(() => linesOn(sitter), { message: `what ${sitter.name} sees` }).toEqual(expected);
      await expect.poll(() => sitter.hands.binned(), { message: `the bin of ${sitter.name}` }).toBe(removed);
    }
  };
  await allShowIt();
  for (const { person: someone } of sitters) {
    await someone.page.reload();
    await saved(someone);
  }
  await allShowIt();

  const acts = sitters.flatMap((sitter) => [...sitter.acts]);
  const totals = new Map<string, number>();
  for (const [act, times] of acts) totals.set(act, (totals.get(act) ?? 0) + times);
  const told = [...totals].map(([act, times]) => `${act} ${times}`).join(', ');
  test.info().annotations.push({
    type: `${SECONDS} s`,
    description: `${notes.length} notes (${removed} in the bin), ${written.edits.length} edits; ${told}`,
  });
  expect(ACTS.filter((act) => !isDone(act))).toEqual([]);
  expect(notes.length).toBeGreaterThan(CAST.length * 2);
});
