import type { Page } from '@playwright/test';
import type * as Y from 'yjs';
import { writeTree } from '../../shared/board/answer-tree.ts';
import { answerRoot, MATRIX_NOTES } from '../../shared/board/board.ts';
import { addNote, readNotes } from '../../shared/board/notes.ts';
import { answerableQuestions, type Guide } from '../../shared/guide/guide.ts';
import { Frozen, Preflight } from '../../shared/http/versions.ts';
import { settled } from './screens-board.ts';
import { change, type Filled, fillMatrix, type Seat } from './screens-filled.ts';
import type { DressedTable } from './screens-table.ts';
import type { Screen } from './screens-visits.ts';

/** Versions to be read: a full board that was frozen, opened again, changed here and there, and frozen once more. */
const made = new WeakMap<DressedTable, Promise<Filled>>();

function versionsOf(page: Page, table: DressedTable): Promise<Filled> {
  const known = made.get(table) ?? fill(page, table);
  made.set(table, known);
  return known;
}

async function fill(page: Page, table: DressedTable): Promise<Filled> {
  const { url, view } = table;
  const filled = await fillMatrix(url, view.workshop.locale, 40);
  const { id } = filled.view.workshop;
  const path = `${url}/api/workshops/${id}`;
  await filled.sit(page, 'facilitator');
  const freeze = async (): Promise<void> => {
    const { items } = Preflight.parse(await (await page.request.get(`${path}/preflight`)).json());
    const data = { accepted: items.map((item) => item.id) };
    Frozen.parse(await (await page.request.post(`${path}/versions`, { data })).json());
  };
  await freeze();
  await page.request.post(`${path}/reopen`, { data: { reason: 'Er moet nog iets bij.' } });
  const cookies = await page.context().cookies(url);
  const cookie = (): string => cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  await change(url, { cookie }, id, (doc) => rewrite(doc, filled.view.guide));
  await freeze();
  return filled;
}

/** An answer that reads otherwise, a note that came and one that went on. */
function rewrite(doc: Y.Doc, guide: Guide): void {
  const [question] = guide.blocks.flatMap(answerableQuestions);
  if (question === undefined) throw new Error('the guide lacks the question that is shown');
  const answer = doc.getXmlFragment(answerRoot(question.id));
  const text = answer
    .toString()
    .replaceAll(/<[^>]+>/g, ' ')
    .trim();
  answer.delete(0, answer.length);
  const said = `${text.replace('klein', 'klein, maar wel snel').replace('twee scholen', 'drie scholen')} Na een jaar kijken we terug.`;
  writeTree(answer, [
    {
      kind: 'node',
      name: 'paragraph',
      attributes: {},
      parts: [{ kind: 'text', text: said, marks: [], href: null, author: null }],
    },
  ]);
  const [first] = readNotes(doc, MATRIX_NOTES);
  if (first === undefined) throw new Error('the matrix has no points');
  const { place, order } = first;
  addNote(doc, MATRIX_NOTES, {
    id: 'fresh',
    kind: 'condition',
    place,
    order: `${order}V`,
    text: 'Mits er uren voor zijn',
  });
}

type Way = { as?: Seat; path: string; whole?: boolean; act?(page: Page): Promise<void> };

const screen = (name: string, { as = 'participant', path, whole = true, act }: Way): Screen => ({
  name: `versions-${name}`,
  whole,
  visit: async (page, table) => {
    const filled = await versionsOf(page, table);
    await filled.sit(page, as);
    await page.goto(filled.board + path);
    await settled(page);
    await page.locator('main h1').first().waitFor();
    await act?.(page);
  },
});

const there = (id: string) => async (page: Page) => void (await page.getByTestId(id).waitFor());

export const VERSION_SCREENS: readonly Screen[] = [
  screen('list', { path: '/versions' }),
  screen('one', { path: '/versions/2', act: there('version-text') }),
  screen('compare', { path: '/versions/2/compare?with=1', act: there('changes') }),
  screen('packet', { path: '/versions/2/packet?until=2999-03-01', whole: false, act: there('version-text') }),
  screen('board', { path: '' }),
  {
    name: 'projector-version',
    sizes: ['1280x720', '1440x900', '1024x768'],
    visit: async (page, table) => {
      const filled = await versionsOf(page, table);
      await filled.order({ type: 'spotlight', target: { kind: 'version', id: '2' } });
      await page.goto(`${table.url}/show#${filled.viewKey}`);
      await page.locator('main h1').first().waitFor();
      await page.locator('footer p:not(:empty)').first().waitFor();
      await page.waitForLoadState('networkidle');
    },
  },
];
