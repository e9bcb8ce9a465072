import { describe, expect, it } from 'vitest';
import { Guide } from '../../shared/guide/guide.ts';
import { guideStretches, neighbours } from './stretches.ts';

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

describe('the line of a guide', () => {
  it('[GUIDE-1] has a stretch per theme with its blocks, numbered along the line', () => {
    expect(guideStretches(guide).map(({ id, blocks }) => [id, blocks.map((b) => [b.block.id, b.number])])).toEqual([
      [
        'een',
        [
          ['a', 1],
          ['c', 2],
        ],
      ],
      ['twee', [['b', 3]]],
      ['rest', [['d', 4]]],
    ]);
  });

  it('knows what lies before and after a block', () => {
    expect(neighbours(guide, 'c')?.before?.block.id).toBe('a');
    expect(neighbours(guide, 'c')?.after?.block.id).toBe('b');
    expect(neighbours(guide, 'a')?.before).toBeNull();
    expect(neighbours(guide, 'd')?.after).toBeNull();
    expect(neighbours(guide, 'weg')).toBeNull();
  });
});
