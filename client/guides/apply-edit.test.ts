import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import { checkGuide } from '../../shared/guide/check-guide.ts';
import { Guide } from '../../shared/guide/guide.ts';
import { BlockId } from '../../shared/ids.ts';
import { applyEdit } from './apply-edit.ts';
import { type Edit, isRefused } from './edit.ts';
import { linesOf } from './lists.ts';
import type { ListName } from './place.ts';
import { sampleGuide } from './sample-guide.ts';

const leerlingen = BlockId.parse('leerlingen');
const naam = BlockId.parse('naam');
const first: ListName = { in: 'block', blockId: leerlingen };
const second: ListName = { in: 'block', blockId: naam };
const money: ListName = { in: 'cell', variantId: 'samen', aspectId: 'geld', group: null };

function edited(guide: Guide, ...edits: Edit[]): Guide {
  return edits.reduce((so, edit) => {
    const result = applyEdit(so, edit);
    if (isRefused(result)) throw new Error(`refused: ${result.refused}`);
    return result.guide;
  }, guide);
}

const texts = (guide: Guide, list: ListName): string[] =>
  linesOf(guide, list).map(({ kind, text }) => (kind === 'prompt' ? `- ${text}` : text));

describe('correcting a guide', () => {
  it('[GUIDE-2] a question becomes a prompt of the one above with its own prompts behind it, and back as it was', () => {
    const guide = sampleGuide();
    const under = edited(guide, { type: 'line.kind', list: first, at: 3, kind: 'prompt' });
    expect(under.blocks[0]?.questions.map(({ text, prompts }) => [text, prompts])).toEqual([
      ['Welke vakken?', ['muziek', 'techniek', 'Welke reis?', 'fiets']],
      ['Welke klassen?', []],
    ]);
    expect(edited(under, { type: 'line.kind', list: first, at: 3, kind: 'question' })).toEqual(guide);
  });

  it('[GUIDE-2] the first line of a block can’t be a prompt', () => {
    expect(applyEdit(sampleGuide(), { type: 'line.kind', list: first, at: 0, kind: 'prompt' })).toEqual({
      refused: 'edge',
    });
  });

  it('[GUIDE-2] a question moves with its prompts, past others with theirs, and on into the next block', () => {
    const moved = edited(sampleGuide(), { type: 'line.move', list: first, at: 0, by: 1 });
    expect(texts(moved, first)).toEqual([
      'Welke reis?',
      '- fiets',
      'Welke vakken?',
      '- muziek',
      '- techniek',
      'Welke klassen?',
    ]);
    const last = edited(sampleGuide(), { type: 'line.move', list: first, at: 5, by: 1 });
    expect(texts(last, second)).toEqual(['Welke klassen?', 'Welke naam?']);
    expect(last.blocks[1]?.questions[0]?.id).toBe('leerlingen.3');
    expect(applyEdit(sampleGuide(), { type: 'line.move', list: first, at: 0, by: -1 })).toEqual({ refused: 'edge' });
  });

  it('[GUIDE-2] a prompt moves line by line, from under one question to under the next', () => {
    const moved = edited(sampleGuide(), { type: 'line.move', list: first, at: 2, by: 1 });
    expect(texts(moved, first).slice(0, 4)).toEqual(['Welke vakken?', '- muziek', 'Welke reis?', '- techniek']);
    expect(edited(moved, { type: 'line.move', list: first, at: 3, by: -1 })).toEqual(sampleGuide());
  });

  it('[GUIDE-2] one consideration becomes two at the cursor, and one again', () => {
    const cut = edited(sampleGuide(), { type: 'line.split', list: money, at: 0, offset: 'Wat kost het?'.length });
    expect(texts(cut, money)).toEqual(['Wat kost het?', 'Wie betaalt?']);
    expect(edited(cut, { type: 'line.join', list: money, at: 1 })).toEqual(sampleGuide());
  });

  it('[GUIDE-2] a question taken away takes its prompts along, and its id is not one that is in use', () => {
    const less = edited(sampleGuide(), { type: 'line.remove', list: first, at: 0 });
    expect(texts(less, first)).toEqual(['Welke reis?', '- fiets', 'Welke klassen?']);
    const more = edited(less, { type: 'line.add', list: first, at: 3, kind: 'question' });
    expect(more.blocks[0]?.questions.map(({ id }) => id)).toEqual(['leerlingen.2', 'leerlingen.3', 'leerlingen.1']);
  });

  it('[GUIDE-2] a question changes places with the core question', () => {
    const raised = edited(sampleGuide(), { type: 'core.raise', blockId: leerlingen, at: 3 });
    expect(raised.blocks[0]?.coreQuestion).toBe('Welke reis?');
    expect(texts(raised, first)[0]).toBe('Wat merkt een leerling?');
    const lowered = edited(sampleGuide(), { type: 'core.lower', blockId: leerlingen });
    expect(lowered.blocks[0]?.coreQuestion).toBeNull();
    expect(texts(lowered, first)[0]).toBe('Wat merkt een leerling?');
  });

  it('[GUIDE-2] a block that goes takes the links to it along; over the border of a theme it joins that theme first', () => {
    const less = edited(sampleGuide(), { type: 'block.remove', blockId: naam });
    expect(less.matrix.variants[0]?.cells.geld?.blockIds).toEqual([]);
    const joined = edited(sampleGuide(), { type: 'block.move', blockId: naam, by: -1 });
    expect(joined.blocks.map(({ id, themeId }) => [id, themeId])).toEqual([
      ['leerlingen', 'nu'],
      ['naam', 'nu'],
    ]);
    const above = edited(joined, { type: 'block.move', blockId: naam, by: -1 });
    expect(above.blocks.map(({ id }) => id)).toEqual(['naam', 'leerlingen']);
  });

  it('[GUIDE-2] an aspect that goes takes its cells along; its new name is the name scenarios use too', () => {
    const less = edited(sampleGuide(), { type: 'aspect.remove', id: 'geld' });
    expect(less.matrix.variants[0]?.cells).toEqual({});
    const named = edited(sampleGuide(), { type: 'text', place: { part: 'aspect', aspectId: 'geld' }, text: 'Kosten' });
    expect(named.scenarioAspects[0]?.title).toBe('Kosten');
  });

  it('[GUIDE-2] a list that is full says how much room there is, and stays what it was', () => {
    const add: Edit = { type: 'line.add', list: money, at: 0, kind: 'item' };
    const full = edited(sampleGuide(), ...Array.from({ length: 39 }, () => add));
    expect(applyEdit(full, add)).toEqual({ refused: 'full', most: 40 });
  });
});

const lists: ListName[] = [first, second, money, { ...money, group: 0 }, { in: 'checklist' }];
const at = fc.nat({ max: 8 });
const by = fc.constantFrom<1 | -1>(1, -1);
const list = fc.constantFrom(...lists);
const blockId = fc.constantFrom(leerlingen, naam);
const named = fc.constantFrom('geld', 'nadelen', 'samen', 'aspect-1', 'variant-1');
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant('line.move' as const), list, at, by }),
  fc.record({ type: fc.constant('line.split' as const), list, at, offset: fc.nat({ max: 20 }) }),
  fc.record({ type: fc.constantFrom('line.join' as const, 'line.remove' as const), list, at }),
  fc.record({ type: fc.constant('line.send' as const), list, at, to: list }),
  fc.record({
    type: fc.constant('line.kind' as const),
    list,
    at,
    kind: fc.constantFrom('question' as const, 'prompt' as const),
  }),
  fc.record({ type: fc.constantFrom('core.add' as const, 'core.remove' as const, 'core.lower' as const), blockId }),
  fc.record({ type: fc.constant('core.raise' as const), blockId, at }),
  fc.record({ type: fc.constant('block.add' as const), after: blockId, title: fc.constant('Thema') }),
  fc.record({ type: fc.constant('block.move' as const), blockId, by }),
  fc.record({ type: fc.constant('block.remove' as const), blockId }),
  fc.record({ type: fc.constantFrom('variant.add' as const, 'aspect.add' as const) }),
  fc.record({ type: fc.constantFrom('variant.move' as const, 'aspect.move' as const), id: named, by }),
  fc.record({ type: fc.constantFrom('variant.remove' as const, 'aspect.remove' as const), id: named }),
);

/** Texts that are empty, and a guide of which everything was taken away, are for her to mend; nothing else may be wrong. */
const wrong = (guide: Guide): string[] =>
  (Guide.safeParse(guide).error?.issues ?? [])
    .filter((issue) => issue.code !== 'too_small')
    .map(({ path, message }) => `${path.join('.')}: ${message}`);

it('[GUIDE-2] whatever is done in whatever order, ids are given once, links lead somewhere, and no question changes its id', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
      let guide = sampleGuide();
      for (const edit of edits) {
        const result = applyEdit(guide, edit);
        if (isRefused(result)) continue;
        const known = new Map(guide.blocks.flatMap(({ questions }) => questions.map(({ id, text }) => [id, text])));
        guide = result.guide;
        expect(wrong(guide)).toEqual([]);
        expect(checkGuide(guide)).toEqual([]);
        if (edit.type !== 'line.move' && edit.type !== 'line.send') continue;
        const moved = guide.blocks.flatMap(({ questions }) => questions);
        for (const [id, text] of known) expect(moved.find((question) => question.id === id)?.text).toBe(text);
      }
    }),
    { numRuns: 300 },
  );
});

it('[GUIDE-2] every question of the built-in guide goes under the one above and comes back', () => {
  const guide = builtInGuide('uitbreidingsstrategie', 'nl');
  for (const block of guide?.blocks ?? []) {
    const own: ListName = { in: 'block', blockId: block.id };
    for (const [line, { kind }] of linesOf(guide ?? sampleGuide(), own).entries()) {
      if (kind !== 'question' || line === 0) continue;
      const there = edited(guide ?? sampleGuide(), { type: 'line.kind', list: own, at: line, kind: 'prompt' });
      expect(there).not.toEqual(guide);
      expect(edited(there, { type: 'line.kind', list: own, at: line, kind: 'question' })).toEqual(guide);
    }
  }
});
