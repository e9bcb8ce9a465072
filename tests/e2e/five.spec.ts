import { STANCES } from '../../shared/board/positions.ts';
import { WorkshopView } from '../../shared/http/workshop.ts';
import { makeWorkshop } from '../support/device.ts';
import { seeded } from '../support/seeded.ts';
import { expect, test } from './e2e.ts';
import type { Answer } from './pages/block.ts';
import type { Person, PersonOptions } from './person.ts';
import { openAnswer, saved, sitAtAnswer } from './table.ts';

/**
 * A quarter of an hour in a hall, pressed together: five people of four partners, three on laptops and two on phones, in
 * one block. `TOGETHER_SECONDS=120` makes it as long as one likes, `SEED=…` another run.
 */
const SECONDS = Number(process.env.TOGETHER_SECONDS ?? 20);
const SEED = Number(process.env.SEED ?? 20261123);
/** What each does at the least: on a slow machine the time is over before it has begun. */
const LEAST_ACTS = 5;
/** Until all five have everything, in milliseconds: a bound on a test that hangs, not on the product. */
const PATIENCE = 60_000;

const CAST = [
  { name: 'Anna', partner: 'Scholengroep Noord', device: 'laptop' },
  { name: 'Bram', partner: 'Hogeschool De Brug', device: 'laptop' },
  { name: 'Chaima', partner: 'Stichting De Linde', device: 'laptop' },
  { name: 'Daan', partner: 'ROC Delta', device: 'phone' },
  { name: 'Eva', partner: 'Scholengroep Noord', device: 'phone' },
] as const satisfies readonly { name: string; partner: string; device: PersonOptions['device'] }[];

type Sitter = (typeof CAST)[number] & { person: Person; answer: Answer; words: string[] };

/** A word nobody else writes. */
function newWord({ name, words }: Sitter): string {
  const word = `${name}${words.length}`;
  words.push(word);
  return word;
}

/** Takes a line of one's own, behind all others. */
async function begin(sitter: Sitter): Promise<void> {
  const { answer, person } = sitter;
  await answer.editor.press('Control+End');
  await person.page.keyboard.press('Enter');
  await person.page.keyboard.type(newWord(sitter));
}

/** Writes, splits, makes lists and headings in lines of one's own, and works on a line a neighbour is done with. */
async function write(sitter: Sitter, neighbour: Sitter, until: number): Promise<void> {
  const { answer, person, name, words } = sitter;
  const random = seeded(SEED + CAST.findIndex((one) => one.name === name));
  const next = (): string => newWord(sitter);
  for (let done = 0; done < LEAST_ACTS || Date.now() < until; done += 1) {
    const act = random.between(0, 11);
    // A line can be gone for a moment, when someone made a list of it: it is offered back.
    if (!(await answer.putCaret(words.at(-1) ?? '', 'end'))) await begin(sitter);
    else if (act < 6) await person.page.keyboard.type(` ${next()}`, { delay: random.between(5, 60) });
    else if (act < 8) {
      await person.page.keyboard.press('Enter');
      await person.page.keyboard.type(next());
    } else if (act < 9) await answer.use('bullets');
    else if (act < 10) await answer.use('heading');
    else await splitFirstLineOf(neighbour, sitter);
  }
}

/** Pushes down the line someone else began with: it must stay theirs. */
async function splitFirstLineOf({ words }: Sitter, { answer, person }: Sitter): Promise<void> {
  if (await answer.putCaret(words[0] ?? '', 'start')) await person.page.keyboard.press('Enter');
}

/** What was offered back because someone made a list of the line one was in; tells how often. */
async function putBackAll({ answer }: Sitter): Promise<number> {
  const offered = await answer.lost.putBack.count();
  for (let left = offered; left > 0; left -= 1) {
    await answer.lost.putBack.first().click();
    await expect(answer.lost.putBack).toHaveCount(left - 1);
  }
  return offered;
}

const textOf = async ({ answer }: Sitter): Promise<string> => (await answer.lines()).join('\n');

/** Waits until nothing is under way: what each wrote is stored, and everyone has it. Only then is it known what is lost. */
async function settled(sitters: readonly Sitter[]): Promise<string> {
  for (const { person } of sitters) await saved(person);
  const texts = async () => new Set(await Promise.all(sitters.map(textOf)));
  await expect.poll(async () => [...(await texts())], { timeout: PATIENCE }).toHaveLength(1);
  const [text = ''] = await texts();
  return text;
}

test('[ANSWER-1] [ANSWER-2] [ANSWER-3] five people of four partners answer one block together', async ({
  person,
  server,
}) => {
  test.setTimeout((SECONDS + 300) * 1_000);
  const names = [...new Set(CAST.map(({ partner }) => partner))];
  const made = await makeWorkshop(server.url, { partners: names.map((name) => ({ name, kind: 'school' })) });
  const sitters: Sitter[] = [];
  for (const one of CAST) {
    const someone = await person({ device: one.device });
    const answer = await sitAtAnswer(someone, made, one.name, one.partner);
    sitters.push({ ...one, person: someone, answer, words: [] });
  }
  // One after the other they write a first line, done for them; from then on all at once.
  for (const sitter of sitters) {
    await begin(sitter);
    await begin(sitter);
    for (const { answer } of sitters) await expect(answer.editor).toContainText(sitter.words[0] ?? '');
  }
  const until = Date.now() + SECONDS * 1_000;
  await Promise.all(sitters.map((sitter, at) => write(sitter, sitters[(at + 1) % sitters.length] ?? sitter, until)));
  let text = await settled(sitters);
  for (const sitter of sitters) if ((await putBackAll(sitter)) > 0) text = await settled(sitters);
  for (const { answer } of sitters) await expect(answer.lost.putBack).toHaveCount(0);

  // Every keystroke is in everyone's copy, once.
  const all = sitters.flatMap(({ words }) => words);
  expect(all.filter((word) => text.match(new RegExp(`${word}(?!\\d)`, 'g'))?.length !== 1)).toEqual([]);
  expect(all.length).toBeGreaterThan(CAST.length * 2);

  // Whose words they are survived splits, lists and headings, in every copy.
  const [first] = sitters;
  if (first === undefined) throw new Error('nobody sits here');
  const answered = await first.person.page.request.get(`/api/workshops/${made.workshop.id}`);
  const { partners } = WorkshopView.parse(await answered.json());
  const partnerNamed = (name: string) => partners.find((partner) => partner.name === name)?.id;
  const strangers = async ({ answer }: Sitter): Promise<string[]> => {
    const pieces = await answer.pieces();
    return sitters.flatMap(({ words, partner }) =>
      words.filter((word) => {
        const of = pieces.filter((piece) => new RegExp(`${word}(?!\\d)`).test(piece.text));
        return of.length !== 1 || of[0]?.partnerId !== partnerNamed(partner);
      }),
    );
  };
  for (const sitter of sitters) {
    // Whose a word is can come right after the word itself.
    await expect.poll(() => strangers(sitter)).toEqual([]);
    await expect(sitter.answer.wroteHere).toHaveCount(4);
  }

  // Each partner takes a position and says something of its own; one adopts what another says.
  for (const [at, { answer, name }] of sitters.slice(0, 4).entries()) {
    await answer.positions.open();
    await answer.positions.take(STANCES[at] ?? 'for');
    await answer.contributions.open();
    await answer.contributions.add(`Punt van ${name}`, 'pro');
  }
  const [anna, bram] = sitters;
  await bram?.answer.contributions.adopt('Punt van Anna');
  for (const { answer, person: someone } of sitters) {
    await answer.positions.open();
    await answer.contributions.open();
    for (const [at, { partner }] of sitters.slice(0, 4).entries()) {
      await expect(answer.positions.seat(partner)).toContainText(answer.positions.stance(STANCES[at] ?? 'for'));
    }
    await expect.poll(() => answer.contributions.texts()).toHaveLength(4);
    await expect(answer.contributions.note('Punt van Anna')).toContainText(
      someone.words.notes.adoptedBy.replace('{{partners}}', bram?.partner ?? ''),
    );
    await saved(someone);
  }

  // And the next day.
  if (anna === undefined) throw new Error('nobody sits here');
  const again = await openAnswer(anna.person, made);
  await expect.poll(() => textOf({ ...anna, answer: again })).toBe(text);
  await again.contributions.open();
  await expect.poll(() => again.contributions.texts()).toHaveLength(4);
  await expect(again.wroteHere).toHaveCount(4);
});
