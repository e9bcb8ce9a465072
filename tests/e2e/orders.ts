import { StageAnswer } from '../../shared/http/workshop.ts';
import type { Command } from '../../shared/stage/commands.ts';
import { expect } from './e2e.ts';
import type { Person } from './person.ts';

/** A command by who steers, beside her pages: with her cookie, to the server itself. */
export async function order({ page }: Person, made: { workshop: { id: string } }, command: Command): Promise<void> {
  const answer = await page.request.post(`/api/workshops/${made.workshop.id}/commands`, { data: command });
  expect(answer.status(), await answer.text()).toBe(200);
  StageAnswer.parse(await answer.json());
}
