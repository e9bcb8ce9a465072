import { describe, expect, it } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import {
  changeDraft,
  type Draft,
  type DraftChange,
  doubledRows,
  emptyDraft,
  isComplete,
  newWorkshopOf,
} from './draft.ts';

const drafted = (...changes: DraftChange[]): Draft => changes.reduce(changeDraft, emptyDraft('nl'));

describe('the form of a new workshop', () => {
  it('[JOIN-1] needs a title only; empty partner rows are not sent', () => {
    const draft = drafted({ type: 'title', title: '  Groeien ' }, { type: 'row.name', key: 1, name: ' Het Bestuur ' });
    expect(isComplete(emptyDraft('nl'), null)).toBe(false);
    expect(isComplete(draft, null)).toBe(true);
    expect(newWorkshopOf(draft, { builtInId: 'gids', own: null, now: 0 })).toEqual({
      title: 'Groeien',
      locale: 'nl',
      guide: { id: 'gids' },
      partners: [{ name: 'Het Bestuur', kind: 'board' }],
    });
  });

  it('[JOIN-1] adds a row of the kind of the last one, with a key that was never used', () => {
    const draft = drafted({ type: 'row.remove', key: 2 }, { type: 'row.add' }, { type: 'row.add' });
    expect(draft.rows.map((row) => row.key)).toEqual([0, 1, 3, 4]);
    expect(draft.rows.at(-1)?.kind).toBe('board');
  });

  it('[JOIN-1] points out the second of two partners with one name', () => {
    const draft = drafted(
      { type: 'title', title: 'x' },
      { type: 'row.name', key: 0, name: 'HAN' },
      { type: 'row.name', key: 2, name: ' han' },
    );
    expect([...doubledRows(draft.rows)]).toEqual([2]);
    expect(isComplete(draft, null)).toBe(false);
  });

  it('[GUIDE-2] goes with a guide of one’s own, in its language, and never without one that was chosen', () => {
    const own = builtInGuide('uitbreidingsstrategie', 'en');
    const draft = drafted({ type: 'title', title: 'Eigen' }, { type: 'guide', guide: 'own' });
    expect(isComplete(draft, null)).toBe(false);
    expect(isComplete(draft, own)).toBe(true);
    expect(newWorkshopOf(draft, { builtInId: 'gids', own, now: 0 })).toMatchObject({
      locale: 'en',
      guide: { guide: own },
    });
    const back = changeDraft(draft, { type: 'guide', guide: 'built-in' });
    expect(newWorkshopOf(back, { builtInId: 'gids', own, now: 0 })).toMatchObject({
      locale: 'nl',
      guide: { id: 'gids' },
    });
  });

  it('[JOIN-1] is kept as long as was chosen; a year is left to the server, whose clock is right', () => {
    const now = Date.UTC(2026, 10, 24, 9);
    const ground = { builtInId: 'gids', own: null, now };
    const draft = drafted({ type: 'title', title: 'Groeien' });
    expect(newWorkshopOf(draft, ground)).not.toHaveProperty('keepUntil');
    const short = changeDraft(draft, { type: 'keep', keep: 3 });
    expect(newWorkshopOf(short, ground).keepUntil).toBe(Date.UTC(2027, 1, 24, 9));
  });

  it('keeps what it had when a list offers something unknown', () => {
    const draft = drafted({ type: 'row.kind', key: 0, kind: 'club' }, { type: 'locale', locale: 'fr' });
    expect(draft.rows[0]?.kind).toBe('institute');
    expect(draft.locale).toBe('nl');
  });
});
