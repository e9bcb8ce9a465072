import * as Y from 'yjs';
import type { ErrorKind } from '../../shared/errors.ts';
import type { ParticipantId } from '../../shared/ids.ts';

/** What an update is judged against, before a byte of it is applied. */
export type ScanContext = {
  /** The next clock the room's document expects of a client id. */
  known(clientId: number): number;
  /** Who a client id belongs to: undefined is nobody yet, null is the server. */
  ownerOf(clientId: number): ParticipantId | null | undefined;
  participantId: ParticipantId;
  /** The room lost a row: whoever still has the words may bring them, whosever they are. */
  healing: boolean;
};

export type Scanned =
  /** `claims`: client ids nobody had yet. `overlaps`: part of it is known already and has to be cut off. */
  | { kind: 'sound'; claims: number[]; overlaps: boolean }
  /** Something it stands on is missing here; applied, it would lie in the document unjudged. */
  | { kind: 'gap' }
  | { kind: 'refused'; reason: ErrorKind };

/** Clocks past this are no typing any more; the sum of a workshop's edits stays far below. */
const MAX_CLOCK = 2 ** 40;

/** Judges an update (V1) whole: is it well-formed, complete, and are its new words by the one who brings them? */
export function scan(update: Uint8Array, context: ScanContext): Scanned {
  let decoded: ReturnType<typeof Y.decodeUpdate>;
  try {
    decoded = Y.decodeUpdate(update);
  } catch {
    return { kind: 'refused', reason: 'malformed' };
  }
  const reach = new Map<number, number>();
  const claims: number[] = [];
  let overlaps = false;
  for (const struct of decoded.structs) {
    const { client, clock } = struct.id;
    const end = clock + struct.length;
    if (end > MAX_CLOCK) return { kind: 'refused', reason: 'malformed' };
    const before = reach.get(client);
    const known = context.known(client);
    if (struct instanceof Y.Skip || clock > (before ?? known)) return { kind: 'gap' };
    if (clock < known) overlaps = true;
    if (end > known) {
      const owner = context.ownerOf(client);
      if (owner === undefined) {
        if (!claims.includes(client)) claims.push(client);
      } else if (owner !== context.participantId && !context.healing)
        return { kind: 'refused', reason: 'foreign-author' };
    }
    reach.set(client, Math.max(before ?? 0, end));
  }
  const there = (id: { client: number; clock: number }): boolean =>
    id.clock < Math.max(context.known(id.client), reach.get(id.client) ?? 0);
  for (const struct of decoded.structs) {
    if (struct instanceof Y.Item && !standsOn(struct, there)) return { kind: 'gap' };
  }
  for (const [client, ranges] of decoded.ds.clients) {
    for (const range of ranges) {
      if (range.len > 0 && !there({ client, clock: range.clock + range.len - 1 })) return { kind: 'gap' };
    }
  }
  return { kind: 'sound', claims, overlaps };
}

function standsOn(item: Y.Item, there: (id: Y.ID) => boolean): boolean {
  if (item.origin !== null && !there(item.origin)) return false;
  if (item.rightOrigin !== null && !there(item.rightOrigin)) return false;
  return !(item.parent instanceof Y.ID) || there(item.parent);
}
