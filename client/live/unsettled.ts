import type * as Y from 'yjs';
import { type Piece, textBeyond, textOf } from './own-text.ts';
import { placeKey, type TextPlace } from './text-place.ts';

/** Words that left this client, or are still waiting to, and are not settled. They are offered back if refused. */
export interface Unsettled {
  /** A local transaction ended. */
  made(transaction: Y.Transaction): void;
  /** The copy of this browser came in late, with what was written before. Whether there were words in it. */
  brought(transaction: Y.Transaction): boolean;
  /** A frame went out: it carries what was made since the one before. */
  sent(frame: number): void;
  /** The server told what it has, and the next frame answers: that is the whole of what is unsettled. Whether it is anything. */
  resynced(serverHas: ReadonlyMap<number, number>): boolean;
  settled(frame: number): void;
  /** The words of a refused frame, by place; an empty `hit` means all of them. Forgets them. */
  refused(frame: number, hit: readonly string[]): Words[];
  /** Everything, by place. Forgets it. */
  takeAll(): Words[];
  /** The line dropped: what was under way has to go again. */
  dropped(): void;
}

export type Words = { place: TextPlace | null; text: string };

type Waiting = Piece & { frame: number | null };

const isHit = (piece: Piece, hit: readonly string[]): boolean =>
  hit.length === 0 || (piece.place !== null && hit.includes(piece.place.root));

/** Pieces as sentences: in the order they were made, joined per place. */
export function wordsOf(pieces: readonly Piece[]): Words[] {
  const byPlace = new Map<string, Words>();
  for (const { place, text } of pieces) {
    const key = placeKey(place);
    byPlace.set(key, { place, text: (byPlace.get(key)?.text ?? '') + text });
  }
  return [...byPlace.values()].filter(({ text }) => text.trim() !== '');
}

/** What is left of a piece when `length` clocks from `clock` on are deleted. */
function without(piece: Waiting, clock: number, length: number): Waiting[] {
  const from = Math.max(0, clock - piece.clock);
  const to = Math.min(piece.text.length, clock + length - piece.clock);
  if (to <= 0 || from >= piece.text.length) return [piece];
  const before = { ...piece, text: piece.text.slice(0, from) };
  const after = { ...piece, clock: piece.clock + to, text: piece.text.slice(to) };
  return [before, after].filter((rest) => rest.text !== '');
}

export function createUnsettled(doc: Y.Doc): Unsettled {
  let waiting: Waiting[] = [];

  function take(which: (piece: Waiting) => boolean): Words[] {
    const taken = waiting.filter(which);
    waiting = waiting.filter((piece) => !which(piece));
    return wordsOf(taken);
  }

  return {
    made(transaction) {
      for (const [client, ranges] of transaction.deleteSet.clients) {
        for (const { clock, len } of ranges) {
          waiting = waiting.flatMap((piece) => (piece.client === client ? without(piece, clock, len) : [piece]));
        }
      }
      const start = transaction.beforeState.get(doc.clientID) ?? 0;
      for (const piece of textOf(doc, doc.clientID, start)) waiting.push({ ...piece, frame: null });
    },
    brought(transaction) {
      const pieces = textBeyond(doc, transaction.beforeState);
      waiting.push(...pieces.map((piece) => ({ ...piece, frame: null })));
      return pieces.length > 0;
    },
    sent(frame) {
      waiting = waiting.map((piece) => (piece.frame === null ? { ...piece, frame } : piece));
    },
    resynced(serverHas) {
      waiting = textBeyond(doc, serverHas).map((piece) => ({ ...piece, frame: null }));
      return waiting.length > 0;
    },
    settled(frame) {
      if (waiting.length > 0) waiting = waiting.filter((piece) => piece.frame === null || piece.frame > frame);
    },
    refused: (frame, hit) => take((piece) => piece.frame === frame && isHit(piece, hit)),
    takeAll: () => take(() => true),
    dropped() {
      waiting = waiting.map((piece) => ({ ...piece, frame: null }));
    },
  };
}
