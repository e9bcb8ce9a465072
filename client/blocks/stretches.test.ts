import { describe, expect, it } from 'vitest';
import { Guide } from '../../shared/guide/guide.ts';
import { Agenda } from '../../shared/stage/agenda.ts';
import { agendaOf, shownOf } from '../../shared/stage/agenda-blocks.ts';
import { neighbours, stretchesOf } from './stretches.ts';

const block = (id: string, themeId: string) => ({ id, themeId, title: id, coreQuestion: null, questions: [] });
const guide = Guide.parse({
  id: 'gids',
  locale: 'nl',
  title: 'Gids',
  subtitle: '',
  introduction: '',
  audience: '',
  definitions: [],
  checklist: [],
  themes: [
    { id: 'een', title: 'Eén' },
    { id: 'leeg', title: 'Leeg' },
    { id: 'twee', title: 'Twee' },
  ],
  blocks: [block('a', 'een'), block('b', 'twee'), block('c', 'een'), block('d', 'zoek')],
  scenarioAspects: [],
  matrix: { aspects: [], variants: [] },
});

const agenda = (change: Record<string, unknown> = {}) =>
  agendaOf(guide, Agenda.parse({ hidden: [], order: [], own: [], minutes: {}, ...change }));
const line = (blocks: ReturnType<typeof agenda>) =>
  stretchesOf(guide, shownOf(blocks)).map(({ title, blocks: stops }) => [
    title,
    ...stops.map((stop) => `${stop.number} ${stop.block.id}`),
  ]);

describe('the line of a guide', () => {
  it('[GUIDE-1] has a stretch per theme with its blocks, numbered along the line', () => {
    expect(line(agenda())).toEqual([
      ['Eén', '1 a', '2 c'],
      ['Twee', '3 b'],
      ['', '4 d'],
    ]);
  });

  it('[GUIDE-3] keeps the order of the agenda, also where that takes a theme apart, and numbers what is on it', () => {
    const moved = agenda({ order: ['a', 'b', 'c', 'd'], hidden: ['d'] });
    expect(line(moved)).toEqual([
      ['Eén', '1 a'],
      ['Twee', '2 b'],
      ['Eén', '3 c'],
    ]);
    expect(new Set(stretchesOf(guide, moved).map(({ id }) => id)).size).toBe(4);
  });

  it('knows what lies before and after a block', () => {
    expect(neighbours(agenda(), 'c')?.before?.block.id).toBe('a');
    expect(neighbours(agenda(), 'c')?.after?.block.id).toBe('b');
    expect(neighbours(agenda(), 'a')?.before).toBeNull();
    expect(neighbours(agenda(), 'd')?.after).toBeNull();
    expect(neighbours(agenda(), 'weg')).toBeNull();
  });

  it('[GUIDE-3] passes over what is off the agenda, and knows the way back from there', () => {
    const without = agenda({ hidden: ['c'] });
    expect(neighbours(without, 'a')?.after).toMatchObject({ number: 2, block: { id: 'b' } });
    expect(neighbours(without, 'b')).toMatchObject({ number: 2, before: { number: 1, block: { id: 'a' } } });
    expect(neighbours(without, 'c')).toMatchObject({
      number: null,
      before: { number: 1, block: { id: 'a' } },
      after: { number: 2, block: { id: 'b' } },
    });
  });
});
