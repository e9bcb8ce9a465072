import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { plainAny, type RawStruct, rawUpdate } from '../../tests/fuzz/raw-update.ts';
import { author } from '../../tests/support/guarded-room.ts';
import { RoomDocument } from './room-document.ts';
import { type Scanned, scan } from './scan.ts';

const anna = author('anna');

/** A room's document, its log, and what became of each update in turn. */
function room() {
  const document = new RoomDocument({ snapshot: null, updates: [] }, 2);
  const log: Uint8Array[] = [];
  const take = (update: Uint8Array): Scanned => {
    const verdict = scan(update, {
      known: (clientId) => document.known(clientId),
      ownerOf: () => anna.participantId,
      placeOf: (id) => document.placeOf(id),
      participantId: anna.participantId,
      healing: false,
    });
    if (verdict.kind === 'sound') log.push(...document.apply(update, anna, 1, verdict).updates);
    return verdict;
  };
  return { document, log, take };
}

const one = (clock: number, ...structs: RawStruct[]): Uint8Array => rawUpdate([{ client: 5, clock, structs }]);
const gone = (clock: number, length: number) => [{ client: 5, ranges: [[clock, length] as const] }];
const map = { at: { root: 'elders', key: 'k' }, content: { kind: 'type', ref: 1 } } as const;
const four = {
  at: { parent: [5, 0], key: 'by' },
  content: { kind: 'any', values: [1, 2, 3, 4].map(plainAny) },
} as const;

it('refuses a value of a key in several pieces: put apart, what is left behind would stop every reader', () => {
  const { take } = room();
  expect(take(one(0, map)).kind).toBe('sound');
  expect(take(one(1, four))).toEqual({ kind: 'refused', reason: 'malformed' });
});

it('takes values of a key in a row that are gone already, as an undo keeps them', () => {
  const { take, document } = room();
  take(one(0, map));
  expect(take(rawUpdate([{ client: 5, clock: 1, structs: [four] }], gone(1, 4))).kind).toBe('sound');
  expect(take(rawUpdate([], gone(0, 1))).kind).toBe('sound');
  expect(() => Y.applyUpdate(new Y.Doc(), document.whole())).not.toThrow();
});

it('what stands on something that was swept up is kept as it is here: merged with what came before it can be read', () => {
  const { take, log, document } = room();
  const value = { at: { parent: [5, 0], key: 'by' }, content: { kind: 'any', values: [plainAny(1)] } } as const;
  take(one(0, map, value));
  take(rawUpdate([], gone(0, 2)));
  const verdict = take(
    one(
      2,
      { at: { after: [5, 1] }, content: { kind: 'string', text: 'vier' } },
      { at: { after: [5, 4] }, content: { kind: 'doc', guid: 'los' } },
    ),
  );
  expect(verdict).toMatchObject({ kind: 'sound', onSwept: true });
  const joiner = new Y.Doc();
  Y.applyUpdate(joiner, Y.mergeUpdates(log));
  expect(Y.encodeStateVector(joiner)).toEqual(document.stateVector());
  expect(joiner.getMap('elders').size).toBe(0);
});
