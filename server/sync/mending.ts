import { AppError } from '../../shared/errors.ts';
import { isWhole } from '../store/whole.ts';
import type { Room } from './room.ts';

/** A Yjs update that says nothing: a commit has one, also when it is made for its snapshot only. */
const NOTHING = new Uint8Array(2);

/**
 * Whether all that was stored of a room's text can be read back. Where rows were damaged since the room was opened it
 * still has their words, and stores the whole text anew. To be asked in its turn, with nothing gathered or in flight.
 */
export async function storedWhole(room: Room): Promise<boolean> {
  const stored = await load(room);
  if (isWhole(stored)) return true;
  const { log, outbox } = room.context;
  log.error({ event: 'document.damaged', workshop: room.id, rows: stored.damaged });
  if (!room.text.holds(stored)) return false;
  room.text.oweSnapshot();
  room.pending.addUpdate(NOTHING);
  room.mark();
  await outbox.settled(room);
  return isWhole(await load(room));
}

async function load({ id, context }: Room) {
  const loaded = await context.store.documents.load(id);
  if (loaded === null) throw new AppError('no-such-workshop');
  return loaded;
}
