import type { Page } from '@playwright/test';
import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import type { Answer } from './pages/block.ts';
import type { Person } from './person.ts';
import { openAnswer, reads, saved, sitAtAnswer } from './table.ts';
import { NOBODY_ANSWERS } from './troubles.ts';

/** Keeps, in the page, what stood on the screen each time the status began to say that all is saved. */
const watchSaved = (answer: Answer): Promise<void> =>
  answer.editor.evaluate((editor) => {
    const status = document.querySelector('[data-testid=status]');
    if (status === null) throw new Error('there is no status');
    const note = () => {
      if (status.getAttribute('data-tone') === 'good') document.body.dataset.saved = editor.textContent ?? '';
    };
    new MutationObserver(note).observe(status, { attributes: true, attributeFilter: ['data-tone'] });
  });

const savedText = (page: Page): Promise<string> => page.evaluate(() => document.body.dataset.saved ?? '');

/** Types numbered words until told to stop; resolves with all that was typed. */
function typist(person: Person, name: string): { stop(): Promise<string[]>; typed(): number } {
  const words: string[] = [];
  let going = true;
  const typing = (async () => {
    while (going) {
      const word = `${name}${words.length}`;
      words.push(word);
      await person.page.keyboard.type(`${word} `, { delay: 8 });
    }
  })();
  return {
    typed: () => words.length,
    async stop() {
      going = false;
      await typing;
      return words;
    },
  };
}

const wordsIn = (text: string, name: string): string[] => text.match(new RegExp(`\\b${name}\\d+(?=\\s)`, 'g')) ?? [];

/** Two people, each with a line of their own in one answer, and typing. */
async function typing(anna: Person, bram: Person, annas: Answer, brams: Answer) {
  await annas.type('A: ');
  await reads(['A: '], brams);
  await brams.typeLine('B: ');
  await reads(['A: ', 'B: '], annas);
  await annas.caretTo('A: ', 'end');
  for (const answer of [annas, brams]) await watchSaved(answer);
  return { a: typist(anna, 'anna'), b: typist(bram, 'bram') };
}

test('[LIVE-1] [LIVE-2] the server crashes while two type: they come back by themselves, nothing is missing or twice', async ({
  person,
  workshop,
  server,
}) => {
  const made = await workshop();
  const anna = await person();
  const bram = await person();
  for (const someone of [anna, bram]) someone.troubles.allow(...NOBODY_ANSWERS);
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  const { a, b } = await typing(anna, bram, annas, brams);

  await expect.poll(() => a.typed()).toBeGreaterThan(8);
  await server.kill();
  const atCrash = a.typed();
  await expect(anna.block.status).not.toHaveAttribute('data-tone', 'good');
  await expect.poll(() => a.typed()).toBeGreaterThan(atCrash + 8);
  await server.restart();
  const [ofAnna, ofBram] = await Promise.all([a.stop(), b.stop()]);

  await saved(anna);
  await saved(bram);
  const lines = [`A: ${ofAnna.join(' ')} `, `B: ${ofBram.join(' ')} `];
  await reads(lines, annas, brams);
  await reads(lines, await openAnswer(anna, made), await openAnswer(bram, made));
  await expect(anna.block.offerings).toHaveCount(0);
});

test('[LIVE-1] what was said to be saved, or was seen by another, is on the disk of a server that crashed', async ({
  person,
  workshop,
  server,
}) => {
  const made = await workshop();
  const anna = await person();
  const bram = await person();
  for (const someone of [anna, bram]) someone.troubles.allow(...NOBODY_ANSWERS);
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  const { a, b } = await typing(anna, bram, annas, brams);

  await expect.poll(async () => wordsIn(await savedText(anna.page), 'anna').length).toBeGreaterThan(5);
  await expect.poll(async () => wordsIn(await savedText(bram.page), 'bram').length).toBeGreaterThan(5);
  await server.kill();
  await Promise.all([a.stop(), b.stop()]);
  const promised = {
    anna: [...wordsIn(await savedText(anna.page), 'anna'), ...wordsIn((await brams.lines()).join('\n'), 'anna')],
    bram: [...wordsIn(await savedText(bram.page), 'bram'), ...wordsIn((await annas.lines()).join('\n'), 'bram')],
  };
  // Their browsers never come back: only the disk can tell.
  await anna.context.close();
  await bram.context.close();
  await server.restart();

  const chaima = await person();
  const chaimas = await sitAtAnswer(chaima, made, 'Chaima', SCHOOL);
  const text = `${(await chaimas.lines()).join('\n')} `;
  for (const name of ['anna', 'bram'] as const) {
    const onDisk = wordsIn(text, name);
    expect(onDisk).toEqual([...new Set(onDisk)]);
    expect(onDisk).toEqual(expect.arrayContaining(promised[name]));
  }
});
