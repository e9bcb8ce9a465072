import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import type { ErrorKind } from '../../shared/errors.ts';
import type { ParticipantId } from '../../shared/ids.ts';
import { type Place, type Struct, standing, valueTooDeep } from './nesting.ts';

/** What an update is judged against, before a byte of it is applied. */
export type ScanContext = {
  /** The next clock the room's document expects of a client id. */
  known(clientId: number): number;
  /** Who a client id belongs to: undefined is nobody yet, null is the server. */
  ownerOf(clientId: number): ParticipantId | null | undefined;
  /** Where something of the document stands; null when it is not in the document. */
  placeOf(id: Y.ID): Place | null;
  participantId: ParticipantId;
  /** The room lost a row: whoever still has the words may bring them, whosever they are. */
  healing: boolean;
};

type Found = {
  /** Client ids nobody had yet. */
  claims: number[];
  /** Part of it is known already and has to be cut off. */
  overlaps: boolean;
  /** Something in it stands on what is gone here: other readers, who merge it with what came before, would still see a place for it. */
  onSwept: boolean;
  /** What it takes away, some of which may be gone already. */
  deletes: Deletes;
};

/** Ids of what is taken away, in ranges by client id. */
export type Deletes = ReturnType<typeof Y.decodeUpdate>['ds'];

export type Scanned =
  | ({ kind: 'sound' } & Found)
  /** Something it stands on is missing here; applied, it would lie in the document unjudged. */
  | ({ kind: 'gap' } & Found)
  | { kind: 'refused'; reason: ErrorKind };

export type Sound = Exclude<Scanned, { kind: 'refused' }>;

/** Clocks past this are no typing any more; the sum of a workshop's edits stays far below. */
const MAX_CLOCK = 2 ** 40;

/** Judges an update (V1) whole: is it well-formed, complete, and are its new words by the one who brings them? */
export function scan(update: Uint8Array, context: ScanContext): Scanned {
  const decoded = decode(update);
  if (decoded === null) return { kind: 'refused', reason: 'malformed' };
  const reach = new Map<number, number>();
  const claims: number[] = [];
  let overlaps = false;
  let gap = false;
  for (const struct of decoded.structs) {
    const { client, clock } = struct.id;
    const end = clock + struct.length;
    if (end > MAX_CLOCK) return { kind: 'refused', reason: 'malformed' };
    const before = reach.get(client);
    const known = context.known(client);
    if (struct instanceof Y.Skip || clock > (before ?? known)) gap = true;
    if (clock < known) overlaps = true;
    if (end > known) {
      const owner = context.ownerOf(client);
      if (owner === undefined) {
        if (claims.at(-1) !== client) claims.push(client);
      } else if (owner !== context.participantId && !context.healing)
        return { kind: 'refused', reason: 'foreign-author' };
    }
    reach.set(client, Math.max(before ?? 0, end));
  }
  const { wrong, onSwept } = standing(decoded.structs, context.placeOf, decoded.ds);
  if (wrong !== null) return { kind: 'refused', reason: wrong };
  const there = (id: { client: number; clock: number }): boolean =>
    id.clock < Math.max(context.known(id.client), reach.get(id.client) ?? 0);
  gap ||= decoded.structs.some((struct) => struct instanceof Y.Item && !neighbours(struct).every(there));
  for (const [client, ranges] of decoded.ds.clients) {
    gap ||= ranges.some((range) => !there({ client, clock: range.clock + range.len - 1 }));
  }
  return { kind: gap ? 'gap' : 'sound', claims, overlaps, onSwept, deletes: decoded.ds };
}

/**
 * The decoded update, or null when no Yjs wrote it. Yjs reads some of what it never writes, but not everywhere alike (at
 * apply, when merging, as a joiner): then memory, store and screens would hold different documents.
 */
function decode(update: Uint8Array): ReturnType<typeof Y.decodeUpdate> | null {
  let decoded: ReturnType<typeof Y.decodeUpdate>;
  try {
    decoded = Y.decodeUpdate(update);
  } catch {
    return null;
  }
  const { structs, ds } = decoded;
  // One group a client id, the highest first, none of them empty.
  let groups = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const { id } of structs) {
    if (id.client > last) return null;
    if (id.client < last) groups += 1;
    last = id.client;
  }
  if (groups !== decoding.readVarUint(decoding.createDecoder(update))) return null;
  if (!structs.every(isWritten)) return null;
  for (const ranges of ds.clients.values()) {
    // In order and apart: the same range a thousand times over would be walked a thousand times.
    let end = 0;
    for (const { clock, len } of ranges) {
      if (len === 0 || clock < end || clock + len > MAX_CLOCK) return null;
      end = clock + len;
    }
  }
  return decoded;
}

function isWritten(struct: Struct): boolean {
  if (struct.length === 0) return false;
  if (!(struct instanceof Y.Item)) return true;
  const { client, clock } = struct.id;
  // Yjs doesn't look whether what an item stands on under its own client id comes before it; it stops half-way.
  return !valueTooDeep(struct) && neighbours(struct).every((id) => id.client !== client || id.clock < clock);
}

function neighbours({ origin, rightOrigin, parent }: Y.Item): Y.ID[] {
  return [origin, rightOrigin, parent].filter((id) => id instanceof Y.ID);
}
