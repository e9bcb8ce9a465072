import type { Page } from '@playwright/test';
import { answerableQuestions } from '../../shared/guide/guide.ts';
import type { Spotlight } from '../../shared/stage/target.ts';
import type { Filled } from './screens-filled.ts';
import type { DressedTable } from './screens-table.ts';
import type { Screen } from './screens-visits.ts';

/** The big screen in every state, over a board on which much was written. */
const SIZES = ['1280x720', '1440x900', '1920x1080', '1024x768'];

type Places = {
  block: Spotlight;
  plain: Spotlight;
  core: Spotlight;
  question: Spotlight;
  row: Spotlight;
  column: Spotlight;
  cell: Spotlight;
};

/** Where there is something to see: a block with a core question and one without, and the middle of the matrix. */
function placesIn({ view: { guide } }: Pick<Filled, 'view'>): Places {
  const block = guide.blocks.find(({ coreQuestion }) => coreQuestion !== null);
  const plain = guide.blocks.find(({ coreQuestion }) => coreQuestion === null);
  const [core, question] = block === undefined ? [] : answerableQuestions(block);
  const [variant, aspect] = [guide.matrix.variants[1], guide.matrix.aspects[0]];
  if (!block || !plain || !core || !question || !variant || !aspect) throw new Error('the guide lacks what is shown');
  return {
    block: { kind: 'block', id: block.id },
    plain: { kind: 'block', id: plain.id },
    core: { kind: 'question', id: core.id },
    question: { kind: 'question', id: question.id },
    row: { kind: 'row', variantId: variant.id },
    column: { kind: 'column', aspectId: aspect.id },
    cell: { kind: 'cell', variantId: variant.id, aspectId: aspect.id },
  };
}

/** How many points lie in the matrix; with none, hardly anything was written yet. */
type Count = 0 | 40 | 500;
type Shown = Pick<Filled, 'view' | 'viewKey' | 'order'>;

const boardOf = async (table: DressedTable, count: Count): Promise<Shown> =>
  count === 0 ? { view: table.view, viewKey: table.made.viewKey, order: table.order } : table.points(count);

/** The screen of a table with so many points, drawn and standing still. */
async function show(page: Page, table: DressedTable, count: Count, orders: readonly unknown[]): Promise<void> {
  const filled = await boardOf(table, count);
  for (const order of orders) await filled.order(order);
  await page.goto(`${table.url}/show#${filled.viewKey}`);
  await page.locator('main h1').first().waitFor();
  await page.locator('footer p:not(:empty)').first().waitFor();
  await page.waitForLoadState('networkidle');
}

const spot = (target: Spotlight | null) => ({ type: 'spotlight', target });

async function quiet(table: DressedTable, count: Count): Promise<void> {
  const { order } = await boardOf(table, count);
  await order({ type: 'timer.stop' });
  await order(spot(null));
}

type Way = {
  count?: Count;
  orders?(places: Places): readonly unknown[];
  act?(page: Page): Promise<void>;
  after?(places: Places): readonly unknown[];
};

function screen(name: string, target: (places: Places) => Spotlight | null, way: Way = {}): Screen {
  const { count = 500, orders = () => [], act, after = () => [] } = way;
  return {
    name: `projector-${name}`,
    sizes: SIZES,
    visit: async (page, table) => {
      const places = placesIn(await boardOf(table, count));
      await show(page, table, count, [spot(target(places)), ...orders(places)]);
      await act?.(page);
    },
    after: async (table) => {
      const board = await boardOf(table, count);
      for (const order of after(placesIn(board))) await board.order(order);
      await quiet(table, count);
    },
  };
}

const timer = (seconds: number) => ({ type: 'timer.start', seconds, bell: false });
const silent = (target: Spotlight, attribution: 'partner' | 'anonymous') => ({
  type: 'silent.start',
  target,
  attribution,
});

/** A silent round, and what is put on the table after it: the next picture begins without. */
function silentScreen(
  name: string,
  count: Count,
  target: (places: Places) => Spotlight,
  attribution: 'partner' | 'anonymous',
): Screen {
  return {
    name: `projector-${name}`,
    sizes: SIZES,
    visit: async (page: Page, table: DressedTable) => {
      const place = target(placesIn(await boardOf(table, count)));
      await show(page, table, count, [spot(place), silent(place, attribution), timer(300)]);
    },
    after: async (table: DressedTable) => {
      const { order } = await boardOf(table, count);
      await order({ type: 'silent.reveal' });
      await quiet(table, count);
    },
  };
}

export const PROJECTOR_SCREENS: readonly Screen[] = [
  screen('hall', () => null),
  screen('join', () => ({ kind: 'join' }), { orders: () => [timer(300)] }),
  screen('block', ({ block }) => block),
  screen('block-timer', ({ block }) => block, { orders: () => [timer(15 * 60)] }),
  screen('block-plain', ({ plain }) => plain),
  screen('core', ({ core }) => core, { orders: () => [timer(45)] }),
  screen('question', ({ question }) => question, { orders: () => [timer(1)] }),
  screen('question-empty', ({ question }) => question, { count: 0 }),
  screen('locked', ({ core }) => core, {
    count: 40,
    orders: ({ block }) => [{ type: 'lock', target: block }],
    after: ({ block }) => [{ type: 'unlock', target: block, reason: 'weer open' }],
  }),
  screen('matrix', () => ({ kind: 'matrix' })),
  screen('matrix40', () => ({ kind: 'matrix' }), { count: 40 }),
  screen('row', ({ row }) => row),
  screen('row40', ({ row }) => row, { count: 40 }),
  screen('column', ({ column }) => column),
  screen('cell', ({ cell }) => cell),
  screen('cell40', ({ cell }) => cell, { count: 40 }),
  screen('scenarios', () => ({ kind: 'scenarios' }), { count: 40 }),
  screen('scenarios-two', () => ({ kind: 'scenarios', ids: ['scenario-0', 'scenario-2'] }), { count: 40 }),
  screen('scenario', () => ({ kind: 'scenario', id: 'scenario-1' }), { count: 40 }),
  screen('gone', () => ({ kind: 'scenario', id: 'nowhere' }), { count: 40 }),
  silentScreen('silent-question', 500, ({ core }) => core, 'partner'),
  silentScreen('silent-cell', 40, ({ cell }) => cell, 'anonymous'),
  screen('away', ({ core }) => core, {
    act: async (page) => {
      await page.context().setOffline(true);
      await page.locator('footer [role=status]:not(:empty)').waitFor();
    },
  }),
];
