import type { BlockId } from '../../shared/ids.ts';
import type { AgendaBlock } from '../../shared/stage/agenda-blocks.ts';
import type { Spotlight } from '../../shared/stage/target.ts';

/** Where the spotlight goes with "previous" and "next": along the agenda, then to the matrix and the scenarios. Pure. */
export type Steps = { back: Spotlight | null; on: Spotlight | null };

export type Way = {
  /** What is on the agenda, in its order. */
  blocks: readonly AgendaBlock[];
  /** The guide may have no matrix. */
  matrix: boolean;
  /** Whether a block has had the spotlight. */
  visited(id: BlockId): boolean;
};

const KINDS = {
  row: 'matrix',
  column: 'matrix',
  cell: 'matrix',
  matrix: 'matrix',
  scenario: 'scenarios',
  scenarios: 'scenarios',
} as const;

/** From a question to the next of its block, and from the last to the next block; from nowhere to what was not shown yet. */
export function stepsFrom(spotlight: Spotlight | null, way: Way): Steps {
  const stops = stopsOf(way);
  const at = spotlight === null ? -1 : stops.findIndex((stop) => isAt(stop, spotlight, way));
  if (at < 0) {
    const fresh = stops.find((stop) => stop.kind !== 'block' || !way.visited(stop.id));
    return { back: null, on: fresh ?? stops[0] ?? null };
  }
  const around = { back: stops[at - 1] ?? null, on: stops[at + 1] ?? null };
  return spotlight?.kind === 'question' ? within(spotlight, way, around) : around;
}

function stopsOf({ blocks, matrix }: Way): Spotlight[] {
  return [
    ...blocks.map(({ block }) => ({ kind: 'block', id: block.id }) as const),
    ...(matrix ? [{ kind: 'matrix' } as const] : []),
    { kind: 'scenarios' },
  ];
}

function isAt(stop: Spotlight, spotlight: Spotlight, { blocks }: Way): boolean {
  switch (spotlight.kind) {
    case 'block':
      return stop.kind === 'block' && stop.id === spotlight.id;
    case 'question':
      return (
        stop.kind === 'block' &&
        blocks.some(({ block, questions }) => block.id === stop.id && questions.some(({ id }) => id === spotlight.id))
      );
    case 'round':
    case 'version':
    case 'join':
      return false;
    default:
      return stop.kind === KINDS[spotlight.kind];
  }
}

function within({ id }: { id: string }, { blocks }: Way, around: Steps): Steps {
  const home = blocks.find(({ questions }) => questions.some((question) => question.id === id));
  if (home === undefined) return around;
  const at = home.questions.findIndex((question) => question.id === id);
  const question = (to: number): Spotlight | null => {
    const found = home.questions[to];
    return found === undefined ? null : { kind: 'question', id: found.id };
  };
  return { back: question(at - 1) ?? { kind: 'block', id: home.block.id }, on: question(at + 1) ?? around.on };
}
