import type * as Y from 'yjs';
import { addNote, type NotePlace, REVEALED_PREFIX, readNotes, stampNote } from '../../shared/board/notes.ts';
import { byOrder, orderLast, type Placed } from '../../shared/board/order.ts';
import { AppError } from '../../shared/errors.ts';
import type { SilentPoint } from '../../shared/http/silent.ts';
import type { ParticipantId, Random, WorkshopId } from '../../shared/ids.ts';
import { groundBlocks } from '../../shared/stage/agenda-blocks.ts';
import { mayOn, next } from '../../shared/stage/judging.ts';
import type { SilentRound } from '../../shared/stage/silent.ts';
import { silentPlace, silentRoot } from '../../shared/stage/silent-points.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { blockOf } from '../../shared/stage/steering.ts';
import { targetKey } from '../../shared/stage/target.ts';
import type { Store } from '../store/store.ts';
import type { Rooms } from '../sync/rooms.ts';
import { shuffled } from './shuffle.ts';

type Parts = { store: Store; rooms: Rooms; clock: () => number; random: Random };

/** A point as it comes to the table; null is nobody's. */
type RevealedPoint = SilentPoint & { by: ParticipantId | null };

/**
 * Finishes a round that is being revealed, if there is one: its points and the end of its drafts in one transaction, then
 * the round's end. Whatever fails or is cut off is taken up again where it was: drafts that are gone are on the table.
 */
export async function revealRound(parts: Parts, id: WorkshopId): Promise<Stage> {
  const { store, rooms, clock } = parts;
  const stage = await presentStage(store, id);
  const { silent } = stage;
  if (silent === null || silent.state !== 'revealing') return stage;
  await layDrafts(parts, id, stage, silent);
  // What they wrote, and emptied or changed again, stays in no file either. Only then is it over.
  await store.forgetDeleted();
  const judged = await rooms.changeStage(id, {
    judge: (present) => (isRevealing(present, silent) ? next(present, { silent: null }) : { stage: present }),
    log: { at: clock(), participantId: null, event: 'silent.over', details: { target: targetKey(silent.target) } },
    also: () => [{ kind: 'drafts.drop' }],
    steering: false,
  });
  return 'stage' in judged ? judged.stage : presentStage(store, id);
}

const isRevealing = ({ silent }: Stage, { id }: SilentRound): boolean =>
  silent?.id === id && silent.state === 'revealing';

async function layDrafts(parts: Parts, id: WorkshopId, stage: Stage, round: SilentRound): Promise<void> {
  const { store, rooms, clock, random } = parts;
  // Nothing is taken in any more, so what is read here is all there is.
  const drafts = (await store.drafts.list(id, round.id)).filter(
    // Who was taken out has no more to say here than anywhere else.
    ({ participantId, points }) => points.length > 0 && mayOn(stage, participantId, 'read'),
  );
  if (drafts.length === 0) return;
  const root = silentRoot(round.target, blockOf(stage, { blocks: await blocksOf(store, id) }));
  if (root === null) throw new AppError('not-found');
  const named = round.attribution === 'partner';
  const points = drafts.flatMap(({ participantId, points: own }) =>
    own.map((point): RevealedPoint => ({ ...point, by: named ? participantId : null })),
  );
  const order = shuffled(points, random);
  const at = clock();
  await rooms.edit(id, {
    judge: (present) => (isRevealing(present, round) ? null : 'no-silent-round'),
    roots: [root],
    write: (doc) => layPoints(doc, root, order, round, at),
    keep: [],
    reveals: round.id,
    log: {
      at,
      participantId: null,
      event: 'silent.revealed',
      details: {
        target: targetKey(round.target),
        attribution: round.attribution,
        points: points.length,
        people: drafts.length,
      },
    },
  });
}

/** Puts the points behind what is there, in this order, all of one moment. A round that lies there already is not laid again. */
function layPoints(
  doc: Y.Doc,
  root: string,
  points: readonly RevealedPoint[],
  { id, target }: Pick<SilentRound, 'id' | 'target'>,
  at: number,
): void {
  const prefix = `${REVEALED_PREFIX}${id}-`;
  if ([...doc.getMap(root).keys()].some((noteId) => noteId.startsWith(prefix))) return;
  const standing = Map.groupBy<string, Placed & { place: NotePlace }>(readNotes(doc, root), ({ place }) =>
    keyOf(place),
  );
  for (const list of standing.values()) list.sort(byOrder);
  for (const [index, { kind, text, aspectId, by }] of points.entries()) {
    const place = silentPlace(target, aspectId);
    if (place === null) continue;
    const list = standing.get(keyOf(place)) ?? [];
    const noteId = `${prefix}${index}`;
    const order = orderLast(list);
    addNote(doc, root, { id: noteId, kind, place, order, text });
    stampNote(doc, root, noteId, { by, at });
    standing.set(keyOf(place), [...list, { id: noteId, order, place }]);
  }
}

const keyOf = (place: NotePlace): string =>
  Object.entries(place)
    .map(([key, value]) => `${key} ${value}`)
    .sort()
    .join(' ');

async function presentStage(store: Store, id: WorkshopId): Promise<Stage> {
  const stage = await store.workshops.stage(id);
  if (stage === null) throw new AppError('no-such-workshop');
  return stage;
}

async function blocksOf(store: Store, id: WorkshopId) {
  const workshop = await store.workshops.find(id);
  if (workshop === null) throw new AppError('no-such-workshop');
  return groundBlocks(workshop.guide);
}
