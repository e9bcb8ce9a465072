import { describe, expect, it } from 'vitest';
import type { Note } from '../../shared/board/notes.ts';
import { ParticipantId, PartnerId } from '../../shared/ids.ts';
import { isFiltered, PLAIN_READING, parseReading, readCell, withReading } from './reading.ts';

const noord = PartnerId.parse('noord');
const brug = PartnerId.parse('brug');
const anna = ParticipantId.parse('anna');
const bram = ParticipantId.parse('bram');
const partnerOf = (id: ParticipantId) => (id === anna ? noord : id === bram ? brug : null);

const note = (id: string, change: Partial<Note> = {}): Note => ({
  id,
  kind: 'pro',
  place: { variantId: 'v', aspectId: 'a' },
  text: id,
  order: id,
  adopters: new Map(),
  by: anna,
  at: 1,
  removed: false,
  ...change,
});
const ids = (notes: readonly Note[]) => notes.map(({ id }) => id);

describe('reading the matrix', () => {
  it('[NOTE-2] survives in the address, beside whatever else it says', () => {
    const reading = { partners: [noord, brug], kinds: ['con', 'question'], sort: 'dispute', lens: brug } as const;
    const params = withReading(new URLSearchParams('view=overview&sort=adoption'), reading);
    expect(params.get('view')).toBe('overview');
    expect(parseReading(params)).toEqual(reading);
    expect(withReading(params, PLAIN_READING).toString()).toBe('view=overview');
  });

  it('[NOTE-2] makes nothing of what an address says wrongly', () => {
    expect(parseReading(new URLSearchParams('kind=remark&sort=loud&partner=%20&lens='))).toEqual(PLAIN_READING);
  });

  it('[NOTE-2] shows only the partners and kinds that were asked for', () => {
    const notes = [note('a'), note('b', { by: bram }), note('c', { kind: 'con' }), note('d', { by: null })];
    expect(ids(readCell(notes, PLAIN_READING, partnerOf))).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(readCell(notes, { ...PLAIN_READING, partners: [noord] }, partnerOf))).toEqual(['a', 'c']);
    expect(ids(readCell(notes, { ...PLAIN_READING, partners: [noord], kinds: ['pro'] }, partnerOf))).toEqual(['a']);
    expect(isFiltered({ ...PLAIN_READING, sort: 'dispute' })).toBe(false);
  });

  it('[NOTE-2] puts first what most partners stand behind, and keeps the own order among equals', () => {
    const backed = note('c', { adopters: new Map([[brug, bram]]) });
    const notes = [note('a'), note('b'), backed];
    expect(ids(readCell(notes, { ...PLAIN_READING, sort: 'adoption' }, partnerOf))).toEqual(['c', 'a', 'b']);
  });

  it('[NOTE-2] puts first what is disputed, weighed by the whole cell and not only by what is shown', () => {
    const con = note('b', { kind: 'con', by: bram, adopters: new Map([[noord, anna]]) });
    const notes = [note('a', { kind: 'question' }), con, note('c'), note('d', { adopters: new Map([[brug, bram]]) })];
    const reading = { ...PLAIN_READING, sort: 'dispute', kinds: ['pro', 'question'] } as const;
    expect(ids(readCell(notes, reading, partnerOf))).toEqual(['d', 'c', 'a']);
  });
});
