import * as Y from 'yjs';
import { AppError } from '../../shared/errors.ts';
import type { WorkshopId } from '../../shared/ids.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { Material } from '../../shared/version/compose.ts';
import { Version } from '../../shared/version/version.ts';
import { showsResult } from '../../shared/voting/round.ts';
import type { LoadedDocument, LogEntry, Store } from '../store/store.ts';
import type { Sealing } from '../store/versions.ts';
import { isWhole } from '../store/whole.ts';

/** What a version is composed of, all of it as it is stored: the same after a crash as before. AppError: no-such-workshop. */
export async function materialOf(store: Store, id: WorkshopId, sealing: Sealing): Promise<Material> {
  const { freeze, stage, seen, seq } = sealing;
  const workshop = await store.workshops.find(id);
  const loaded = await store.documents.load(id);
  if (workshop === null || loaded === null) throw new AppError('no-such-workshop');
  if (loaded.seq !== seq) throw new AppError('internal', { message: `commit ${loaded.seq} came after the freeze` });
  // What a row lost must not go missing from a version without a word.
  if (!isWhole(loaded)) throw new AppError('document-damaged');
  const { title, locale, createdAt, guide } = workshop;
  return {
    workshop: { id, title, locale, createdAt },
    guide,
    stage,
    doc: wholeDocOf(loaded),
    writers: loaded.writers,
    seen,
    log: untilFreeze(await store.workshops.log(id), freeze.number),
    rounds: await roundsOf(store, id, stage),
    order: { ...freeze, seq },
    previous: await previousOf(store, id, freeze.number - 1),
  };
}

/** The document as its rows tell it. */
export function docOf({ snapshot, updates }: Pick<LoadedDocument, 'snapshot' | 'updates'>): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    if (snapshot !== null) Y.applyUpdate(doc, snapshot.bytes);
    for (const { bytes } of updates) Y.applyUpdate(doc, bytes);
  });
  return doc;
}

function wholeDocOf(loaded: LoadedDocument): Y.Doc {
  const doc = docOf(loaded);
  const { pendingStructs, pendingDs } = doc.store;
  if (pendingStructs === null && pendingDs === null) return doc;
  throw new AppError('document-damaged', { message: 'updates stand on something that is missing' });
}

/** Whoever comes in while the version is being made is of after it. */
function untilFreeze(entries: readonly LogEntry[], number: number): LogEntry[] {
  const last = entries.findLastIndex(({ event, details }) => event === 'freeze.begun' && details.number === number);
  return entries.slice(0, last + 1);
}

/** What is known of every round that was opened: its result only where everybody may see it. */
export async function roundsOf(store: Store, id: WorkshopId, { rounds }: Stage): Promise<Material['rounds']> {
  const held = rounds.filter(({ openedAt, status }) => openedAt !== null && status !== 'withdrawn');
  return Promise.all(
    held.map(async (round) => {
      const turnout = await store.rounds.turnout(id, round.id);
      if (turnout === null) throw new AppError('internal', { message: `round ${round.id} was never opened` });
      const { cast, eligible } = turnout;
      // What was not revealed does not even leave the store.
      const result = showsResult(round) ? await store.rounds.result(id, round) : null;
      return { roundId: round.id, turnout: { cast, eligible }, result };
    }),
  );
}

const Before = Version.pick({ freeze: true, parts: true });

async function previousOf(store: Store, id: WorkshopId, number: number): Promise<Material['previous']> {
  const before = await store.versions.find(id, number);
  if (before === null) return null;
  return previousFrom(before.content, before.seal.hash);
}

/** The version before one, of the text it is kept as. */
export const previousFrom = (content: string, hash: string): NonNullable<Material['previous']> => ({
  version: Before.parse(JSON.parse(content)),
  hash,
});
