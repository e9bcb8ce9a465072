import { expect, it } from 'vitest';
import { BlockId } from '../../shared/ids.ts';
import { type Drafting, draft, startDrafting } from './drafting.ts';
import type { Edit } from './edit.ts';
import type { ListName } from './place.ts';
import { sampleGuide } from './sample-guide.ts';

const list: ListName = { in: 'block', blockId: BlockId.parse('leerlingen') };
const remove: Edit = { type: 'line.remove', list, at: 0 };
const type = (text: string): Edit => ({ type: 'text', place: { part: 'title' }, text });

const drafted = (...edits: Edit[]): Drafting =>
  edits.reduce((state, edit) => draft(state, { type: 'edit', edit }), startDrafting(sampleGuide()));

const undone = (state: Drafting): Drafting => draft(state, { type: 'undo' });

it('[GUIDE-2] what was taken away comes back, and the focus goes to where it is', () => {
  const state = drafted(remove);
  expect(state.told).toEqual({ edit: 'line.remove', undone: false });
  expect(undone(state).guide).toEqual(sampleGuide());
  expect(undone(state).focus?.place).toEqual({ part: 'line', list, at: 0 });
});

it('[GUIDE-2] typing in one field is one step back, however many letters', () => {
  const state = drafted(remove, type('E'), type('Ee'), type('Een'));
  expect(state.guide.title).toBe('Een');
  expect(undone(state).guide.title).toBe(sampleGuide().title);
  expect(undone(undone(state)).guide).toEqual(sampleGuide());
  expect(undone(undone(undone(state))).guide).toEqual(sampleGuide());
});

it('[GUIDE-2] what is refused changes nothing and is said', () => {
  const state = drafted({ type: 'line.join', list, at: 0 });
  expect(state.guide).toEqual(sampleGuide());
  expect(state.told).toEqual({ refused: 'edge' });
  expect(state.past).toEqual([]);
});
