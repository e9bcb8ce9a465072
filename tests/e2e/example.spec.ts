import { EXAMPLE_KEPT_MS } from '../../shared/http/examples.ts';
import { expect, test } from './e2e.ts';
import type { Person } from './person.ts';
import { saved, topic } from './table.ts';

/** Whom a guest speaks for. */
const GUESTS_PARTNER = 'Lyceum Ravenhorst';
const MINE = 'Dit probeert een gast eens uit.';

const lookRound = async (guest: Person): Promise<string> => {
  await guest.home.open();
  await guest.home.lookRound();
  await saved(guest);
  await expect(guest.home.exampleNote).toBeVisible();
  return new URL(guest.page.url()).pathname;
};

test('[ANSWER-4] [ANSWER-3] one click from the start page a newcomer is in a workshop halfway, and takes part', async ({
  person,
}) => {
  const { block, question } = topic();
  const guest = await person({ device: 'phone' });
  const { page, glance } = guest;
  const board = await lookRound(guest);

  const last = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long' }).format(Date.now() + EXAMPLE_KEPT_MS);
  await expect(guest.home.exampleNote).toContainText(last);
  await expect(page.locator('[data-progress=some], [data-progress=all]')).not.toHaveCount(0);
  await expect(glance.stop(block)).toContainText('partners schreven');

  await guest.board.block(block).click();
  const answer = guest.block.answer(question);
  await expect.poll(() => answer.lines()).not.toEqual([]);
  await answer.typeLine(MINE);
  await answer.positions.open();
  await answer.positions.take('condition');
  await answer.positions.note.fill('Als er tijd voor is.');
  await answer.contributions.open();
  await answer.contributions.add('Een punt van de gast', 'question');
  await saved(guest);

  await page.reload();
  await expect.poll(() => answer.lines()).toContain(MINE);
  await expect(answer.positions.seat(GUESTS_PARTNER)).toContainText(answer.positions.stance('condition'));
  await expect(answer.positions.note).toHaveValue('Als er tijd voor is.');
  await expect(answer.contributions.note('Een punt van de gast')).toContainText(GUESTS_PARTNER);

  // Whoever comes next starts with an example of their own.
  const next = await person();
  expect(await lookRound(next)).not.toBe(board);
  await next.board.block(block).click();
  const untouched = next.block.answer(question);
  await expect(untouched.editor).toContainText('Vlierstreek');
  await expect(untouched.editor).not.toContainText(MINE);
  await untouched.contributions.open();
  await expect(untouched.contributions.newNote).toBeVisible();
  await expect(untouched.contributions.note('Een punt van de gast')).toHaveCount(0);
});
