import { expect, INSTITUTE, SCHOOL, test } from './e2e.ts';
import { type Gate, gateBefore } from './gate.ts';
import type { Answer, Tool } from './pages/block.ts';
import type { Person } from './person.ts';
import { openAnswer, reads, saved, sitAtAnswer } from './table.ts';

const ABOVE = 'Wat wij al doen.';
const LINE = 'Wij leiden samen op';
const LATEST = ', elk jaar weer';

/** `named`: it can be told whose change it was, because it made a new line. */
type Change = { what: string; named: boolean; act(bram: Person, brams: Answer): Promise<void>; after: string[] };

const byTool = (tool: Tool) => (_bram: Person, brams: Answer) => brams.use(tool);

const CHANGES: readonly Change[] = [
  { what: 'makes a list of that line', named: true, act: byTool('bullets'), after: [ABOVE, LINE + LATEST] },
  { what: 'makes a heading of that line', named: true, act: byTool('heading'), after: [ABOVE, LINE + LATEST] },
  { what: 'makes a quote of that line', named: true, act: byTool('quote'), after: [ABOVE, LINE + LATEST] },
  {
    what: 'joins that line with the one above',
    named: false,
    act: async (bram, brams) => {
      await brams.caretTo(LINE, 'start');
      await bram.page.keyboard.press('Backspace');
    },
    after: [ABOVE + LINE + LATEST],
  },
];

for (const { what, named, act, after } of CHANGES) {
  test(`[LIVE-4] one types while the other ${what}: the words are offered back, and put back`, async ({
    person,
    workshop,
  }) => {
    const made = await workshop();
    const anna = await person();
    const gates: Gate[] = [];
    const bram = await person({ prepare: async (context) => void gates.push(await gateBefore(context)) });
    const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
    const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
    await annas.type(ABOVE);
    await annas.typeLine(LINE);
    await reads([ABOVE, LINE], brams);
    await brams.caretTo(LINE, 'end');

    for (const gate of gates) gate.hold();
    await annas.type(LATEST);
    await saved(anna);
    await reads([ABOVE, LINE], brams);
    await act(bram, brams);

    await expect(named ? annas.lost.saidOf('Bram') : annas.lost.said).toBeVisible();
    await expect(annas.lost.words).toHaveValue(LATEST);
    for (const gate of gates) gate.release();
    await annas.lost.putBack.click();
    await expect(annas.lost.putBack).toHaveCount(0);
    await reads(after, annas, brams);
    await saved(anna);
    await saved(bram);
    await reads(after, await openAnswer(anna, made), await openAnswer(bram, made));
    await expect(anna.block.offerings).toHaveCount(0);
    await expect(bram.block.offerings).toHaveCount(0);
  });
}

test('[LIVE-4] words that were seen and then taken out by another are not offered back', async ({
  person,
  workshop,
}) => {
  const made = await workshop();
  const anna = await person();
  const bram = await person();
  const annas = await sitAtAnswer(anna, made, 'Anna', SCHOOL);
  const brams = await sitAtAnswer(bram, made, 'Bram', INSTITUTE);
  await annas.type(LINE + LATEST);
  await reads([LINE + LATEST], brams);
  await brams.editor.focus();
  await bram.page.keyboard.press('Control+A');
  await bram.page.keyboard.press('Delete');
  await reads([], annas, brams);
  await saved(bram);
  await expect(anna.block.offerings).toHaveCount(0);
});
