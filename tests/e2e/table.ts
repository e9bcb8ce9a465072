import { builtInGuide } from '../../shared/guide/built-in.ts';
import { answerableQuestions, type Locale } from '../../shared/guide/guide.ts';
import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import type { BlockId } from '../../shared/ids.ts';
import { expect } from './e2e.ts';
import type { Answer } from './pages/block.ts';
import type { Person, Window } from './person.ts';

/** Ways to the table that most tests begin with, and what most of them ask. */
type Topic = { blockId: BlockId; block: string; question: string; second: string };

/** The block most tests write in, with its first two questions. */
export function topic(locale: Locale = 'nl'): Topic {
  const block = builtInGuide('uitbreidingsstrategie', locale)?.blocks[0];
  const [first, second] = block === undefined ? [] : answerableQuestions(block);
  if (block === undefined || first === undefined || second === undefined) throw new Error('the guide has no questions');
  return { blockId: block.id, block: block.title, question: first.text, second: second.text };
}

/** All that is needed to find a workshop again. */
type At = { workshop: { id: string } };

const blockPath = (made: At): string => `/w/${made.workshop.id}/b/${topic().blockId}`;

/** Comes in by the facilitator's link, without a partner. */
export async function sitToLead(person: Person, made: MadeWorkshop, name = 'Marit'): Promise<void> {
  await person.page.goto(made.links.facilitator);
  await person.join.sitDownAlone(name);
  await saved(person);
}

/** Joins with the link, and waits until all is there. */
export async function sitDown(person: Person, made: MadeWorkshop, name: string, partner: string): Promise<void> {
  await person.page.goto(`/join#${made.joinCode}`);
  await person.join.sitDown(name, partner);
  await saved(person);
}

/** Goes to the block most tests write in, and waits until its first answer can be written. */
export async function openAnswer(window: Window, made: At): Promise<Answer> {
  const { block, question } = topic();
  await window.page.goto(blockPath(made));
  await expect(window.block.heading(block)).toBeVisible();
  const answer = window.block.answer(question);
  await expect(answer.editor).toBeVisible();
  await saved(window);
  return answer;
}

/** Both at once. */
export async function sitAtAnswer(person: Person, made: MadeWorkshop, name: string, partner: string): Promise<Answer> {
  await sitDown(person, made, name, partner);
  return openAnswer(person, made);
}

export const saved = (window: Window): Promise<void> =>
  expect(window.board.status).toHaveAttribute('data-tone', 'good');

/** Waits until these are the lines of the answer, for everyone. */
export async function reads(lines: readonly string[], ...answers: readonly Answer[]): Promise<void> {
  for (const answer of answers) await expect.poll(() => answer.lines()).toEqual(lines);
}
