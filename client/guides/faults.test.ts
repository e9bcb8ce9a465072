import { expect, it } from 'vitest';
import { BlockId } from '../../shared/ids.ts';
import { applyEdit } from './apply-edit.ts';
import { type Edit, isRefused } from './edit.ts';
import { faultsOf } from './faults.ts';
import type { ListName, Place } from './place.ts';
import { sampleGuide } from './sample-guide.ts';

const blockId = BlockId.parse('leerlingen');
const list: ListName = { in: 'block', blockId };
const cell = { variantId: 'samen', aspectId: 'geld' };

function faultsAfter(edit: Edit) {
  const result = applyEdit(sampleGuide(), edit);
  return isRefused(result) ? result : faultsOf(result.guide);
}

it('[GUIDE-2] a guide that can be used has no faults', () => {
  expect(faultsOf(sampleGuide())).toEqual([]);
});

const places: Place[] = [
  { part: 'title' },
  { part: 'theme', themeId: 'straks' },
  { part: 'block', blockId },
  { part: 'core', blockId },
  { part: 'term', at: 0 },
  { part: 'meaning', at: 0 },
  { part: 'aspect', aspectId: 'nadelen' },
  { part: 'variant', variantId: 'samen' },
  { part: 'group', ...cell, group: 0 },
  { part: 'line', list: { in: 'checklist' }, at: 0 },
  { part: 'line', list, at: 0 },
  { part: 'line', list, at: 2 },
  { part: 'line', list, at: 4 },
  { part: 'line', list: { in: 'cell', ...cell, group: null }, at: 0 },
  { part: 'line', list: { in: 'cell', ...cell, group: 0 }, at: 0 },
];

it.each(places)('[GUIDE-2] an empty text is told at its own place: %j', (place) => {
  expect(faultsAfter({ type: 'text', place, text: ' ' })).toEqual([{ place, kind: 'empty' }]);
});

it.each(places)('[GUIDE-2] a text that is too long is told at its own place, with the bound: %j', (place) => {
  const faults = faultsAfter({ type: 'text', place, text: 'a'.repeat(2_001) });
  expect(faults).toEqual([{ place, kind: 'long', most: expect.any(Number) }]);
});

it('[GUIDE-2] a block that asks nothing is told, and so is a guide without blocks', () => {
  const guide = sampleGuide();
  const asked = guide.blocks.map((block) => (block.id === 'naam' ? { ...block, questions: [] } : block));
  expect(faultsOf({ ...guide, blocks: asked })).toEqual([
    { place: { part: 'block', blockId: 'naam' }, kind: 'asks-nothing' },
  ]);
  const none = { ...guide, blocks: [], matrix: { aspects: [], variants: [] } };
  expect(faultsOf(none)).toEqual([{ place: { part: 'blocks' }, kind: 'no-blocks' }]);
});
