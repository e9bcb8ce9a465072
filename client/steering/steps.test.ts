import { describe, expect, it } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import { PLAIN_AGENDA } from '../../shared/stage/agenda.ts';
import { agendaOf, shownOf } from '../../shared/stage/agenda-blocks.ts';
import { stepsFrom, type Way } from './steps.ts';

const guide = builtInGuide('uitbreidingsstrategie', 'nl');
if (guide === null) throw new Error('there is no built-in guide');
const blocks = shownOf(agendaOf(guide, PLAIN_AGENDA)).slice(0, 3);
const [first, second, third] = blocks;
if (first === undefined || second === undefined || third === undefined) throw new Error('the guide has no blocks');

const way: Way = { blocks, matrix: true, visited: () => false };
const block = (id: typeof first.block.id) => ({ kind: 'block', id }) as const;

describe('previous and next', () => {
  it('[STAGE-1] go along the agenda, then to the matrix and the scenarios', () => {
    expect(stepsFrom(block(second.block.id), way)).toEqual({ back: block(first.block.id), on: block(third.block.id) });
    expect(stepsFrom(block(third.block.id), way).on).toEqual({ kind: 'matrix' });
    expect(stepsFrom({ kind: 'row', variantId: 'capaciteit' }, way)).toEqual({
      back: block(third.block.id),
      on: { kind: 'scenarios' },
    });
    expect(stepsFrom({ kind: 'scenario', id: 'x' }, way)).toEqual({ back: { kind: 'matrix' }, on: null });
    expect(stepsFrom(block(first.block.id), way).back).toBeNull();
  });

  it('[STAGE-1] go from question to question within a block, and out of it at its ends', () => {
    const ids = first.questions.map(({ id }) => id);
    const [one, two] = ids;
    const last = ids.at(-1);
    if (one === undefined || two === undefined || last === undefined) throw new Error('the block has no questions');
    expect(stepsFrom({ kind: 'question', id: one }, way)).toEqual({
      back: block(first.block.id),
      on: { kind: 'question', id: two },
    });
    expect(stepsFrom({ kind: 'question', id: last }, way).on).toEqual(block(second.block.id));
  });

  it('[STAGE-1] go on, from the code to join or from nothing, with the first block that was not shown yet', () => {
    expect(stepsFrom(null, way)).toEqual({ back: null, on: block(first.block.id) });
    const visited = (id: string) => id === first.block.id;
    expect(stepsFrom({ kind: 'join' }, { ...way, visited }).on).toEqual(block(second.block.id));
    expect(stepsFrom(null, { blocks, matrix: false, visited: () => true }).on).toEqual({ kind: 'scenarios' });
  });

  it('[STAGE-1] pass over a matrix the guide does not have', () => {
    expect(stepsFrom(block(third.block.id), { ...way, matrix: false }).on).toEqual({ kind: 'scenarios' });
  });
});
