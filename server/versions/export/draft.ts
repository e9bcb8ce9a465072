import { AppError } from '../../../shared/errors.ts';
import type { ParticipantId, WorkshopId } from '../../../shared/ids.ts';
import type { Store } from '../../store/store.ts';
import { roundsOf } from '../material.ts';
import type { StoredDraft } from './stored.ts';

/**
 * How a workshop stands now, of what is stored: a version that nobody froze. What a version never holds is left out where it
 * is composed (shared/version/compose.ts), so a draft holds it neither. `by`: who asks. AppError: no-such-workshop; frozen
 * while the text lies still, for then it is in a version.
 */
export async function draftOf(
  store: Store,
  id: WorkshopId,
  { by, at }: { by: ParticipantId; at: number },
): Promise<StoredDraft> {
  const [workshop, loaded] = await Promise.all([store.workshops.find(id), store.documents.load(id)]);
  if (workshop === null || loaded === null) throw new AppError('no-such-workshop');
  const { stage, seq, snapshot, updates, writers, seen } = loaded;
  if (stage.phase !== 'open') throw new AppError('frozen');
  const last = stage.versions.at(-1);
  const before = last === undefined ? null : await store.versions.find(id, last.number);
  const { title, locale, createdAt, guide } = workshop;
  return {
    kind: 'draft',
    material: {
      workshop: { id, title, locale, createdAt },
      guide,
      stage,
      writers,
      seen,
      log: await store.workshops.log(id),
      rounds: await roundsOf(store, id, stage),
      order: { number: (last?.number ?? 0) + 1, epoch: stage.epoch, seq, at, by, accepted: [], remark: '' },
    },
    rows: { snapshot, updates },
    previous: before === null ? null : { content: before.content, hash: before.seal.hash },
  };
}
