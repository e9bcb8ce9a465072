import { AppError } from '../../shared/errors.ts';
import type { Guide } from '../../shared/guide/guide.ts';
import type { FreezeRequest } from '../../shared/http/versions.ts';
import type { ParticipantId, WorkshopId } from '../../shared/ids.ts';
import { type Judged, mayOn, next, refuse } from '../../shared/stage/judging.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { mustSettle, type PreflightItem } from '../../shared/version/preflight.ts';
import { preflightItems } from '../../shared/version/preflight-items.ts';
import type { Store } from '../store/store.ts';
import type { SealOrder } from '../store/versions.ts';
import type { Moment } from '../sync/rooms.ts';
import { stageIn } from './judged.ts';
import { NotReady } from './not-ready.ts';
import type { Sealing } from './sealing.ts';
import type { VersionParts, Versions } from './versions.ts';

/** Who freezes, and what she goes on with. */
type Order = FreezeRequest & { by: ParticipantId };

/**
 * Freezing: in one transaction the phase becomes `sealing` and the order is kept. From then on the store refuses every
 * commit, on whichever server; what was settled before is in the version, and nothing after.
 */
export function createFreezing(
  { store, rooms }: VersionParts,
  sealing: Sealing,
): Pick<Versions, 'preflight' | 'freeze'> {
  /** The number of the version that is being made; null when the text lies still already. Throws NotReady, AppError. */
  async function begin(id: WorkshopId, order: Order): Promise<number | null> {
    const guide = await guideOf(store, id);
    const early = await rooms.look(id, (stage) => gate(stage, order.by));
    // Once it is begun nothing can be stored any more, so what is damaged by then stays out of the version.
    if (early === null && !(await rooms.storedWhole(id))) throw new AppError('document-damaged');
    let items: PreflightItem[] = [];
    const judged = await rooms.changeStage(id, {
      judge(stage, moment) {
        const refusal = gate(stage, order.by);
        if (refusal !== null) return refusal;
        if (!isDue(stage, moment, order)) return refuse('conflict');
        items = openAt(stage, moment, guide);
        return items.every((item) => isAccepted(item, order)) ? next(stage, SEALING) : refuse('not-ready');
      },
      also: (stage, _before, moment) => [{ kind: 'seal.begin', order: orderOf(stage, moment, order, items) }],
      log: (stage, { now }) => ({
        at: now,
        participantId: order.by,
        event: 'freeze.begun',
        details: { number: nextNumber(stage) },
      }),
      steering: false,
    });
    if ('refused' in judged && judged.refused === 'not-ready') throw new NotReady(items);
    if ('refused' in judged && judged.refused === 'frozen') return null;
    return nextNumber(stageIn(judged));
  }

  return {
    async preflight(id, actor) {
      const guide = await guideOf(store, id);
      return rooms.look(id, (stage, moment) => {
        const refusal = gate(stage, actor);
        if (refusal !== null) throw new AppError(refusal.refused);
        return openAt(stage, moment, guide);
      });
    },

    async freeze(id, actor, request) {
      const begun = await begin(id, { ...request, by: actor });
      // Also when it was begun before: whoever asks again gets on with it, and hears of the version or why it can't be.
      const finished = await sealing.finish(id);
      const number = begun ?? finished;
      if (number === null) throw new AppError('frozen');
      const version = await store.versions.find(id, number);
      if (version === null) throw new AppError('no-such-workshop');
      const { hash, signature, keyId } = version.seal;
      return { number, hash, signature, keyId };
    },
  };
}

/** A silent round that she goes on without is called off: its drafts stay with their authors. */
const SEALING: Partial<Stage> = { phase: 'sealing', freezing: null, silent: null, timer: null };

function gate(stage: Stage, actor: ParticipantId): Extract<Judged, { refused: unknown }> | null {
  if (!mayOn(stage, actor, 'steer')) return { refused: 'not-allowed' };
  return stage.phase === 'open' ? null : { refused: 'frozen' };
}

/** A freeze can't be undone: one that is sent at zero must not overtake the word that stopped it. */
const isDue = ({ freezing }: Stage, { now }: Moment, { announcedAt }: Order): boolean =>
  announcedAt === undefined || (freezing !== null && freezing.at === announcedAt && now >= freezing.freezesAt);

const openAt = (stage: Stage, { doc, unsaved }: Moment, guide: Guide): PreflightItem[] =>
  preflightItems({ stage, guide, doc, unsaved: unsaved() });

const isAccepted = (item: PreflightItem, { accepted }: Order): boolean =>
  !mustSettle(item) && accepted.includes(item.id);

const nextNumber = ({ versions }: Stage): number => (versions.at(-1)?.number ?? 0) + 1;

const orderOf = (
  stage: Stage,
  { now, seen }: Moment,
  { by, remark }: Order,
  accepted: readonly PreflightItem[],
): SealOrder => ({
  freeze: { number: nextNumber(stage), epoch: stage.epoch, at: now, by, accepted: [...accepted], remark },
  stage,
  seen: [...seen()].map(([participantId, at]) => ({ participantId, at })),
});

async function guideOf(store: Store, id: WorkshopId): Promise<Guide> {
  const workshop = await store.workshops.find(id);
  if (workshop === null) throw new AppError('no-such-workshop');
  return workshop.guide;
}
