import { useEffect, useMemo } from 'react';
import type { ParticipantId, WorkshopId } from '../../shared/ids.ts';
import type { SilentRound } from '../../shared/stage/silent.ts';
import { keepSilentDraft, readSilentDraft } from '../api/silent.ts';
import { useReadable } from '../live/use-live.ts';
import { draftOf } from '../notes/drafts.ts';
import { useActor } from '../notes/use-actor.ts';
import { forget, recall, remember } from '../ui/remembered.ts';
import { useMay, useSignals, useStage, useStatus, useWorkshop } from '../workshop/use-workshop.ts';
import { type Keeper, openKeeper, type Written } from './keeper.ts';

/**
 * A silent round for who writes in it: the private writing place where the round is about, the way there from
 * elsewhere, and one's own words back when they were not shown. Starting, revealing and calling off stand with what she
 * steers by (client/steering); what the big screen shows of it in client/projector.
 *
 * One's words go to the server at each Enter. What it has yet to take, and the line one is typing, stand in this tab's
 * own storage and go when the round is over and they were read: nothing of it is left on a shared device.
 */
const SHELF = 'gesprekstafel.silent.';

/** The round that is on, with how many have written by now. */
export function useSilentRound(): SilentRound | null {
  const { silent } = useStage();
  const told = useSignals().silent;
  return silent === null ? null : { ...silent, ...told };
}

const open = new Map<string, Keeper>();

/** One keeper for a person in a round, for as long as the tab: every page writes in the same. */
function keeperOf(id: WorkshopId, who: ParticipantId, silentId: string): Keeper {
  const name = `${id} ${who} ${silentId}`;
  const keeper =
    open.get(name) ??
    openKeeper({
      silentId,
      read: () => readSilentDraft(id),
      put: (draft) => keepSilentDraft(id, draft),
      shelf: {
        get: () => recall(SHELF + name, 'sessionStorage'),
        set: (text) => void remember(SHELF + name, text, 'sessionStorage'),
        clear: () => forget(SHELF + name, 'sessionStorage'),
      },
      after: (ms, run) => void setTimeout(run, ms),
    });
  open.set(name, keeper);
  return keeper;
}

/** The line being typed, and where it will lie. */
export const lineName = (id: WorkshopId, who: ParticipantId, silentId: string): string =>
  `${id} ${who} silent ${silentId}`;

/** What one has not handed in of a round that is over; the line one was typing too. */
export function unsentOf(id: WorkshopId, who: ParticipantId, silentId: string): string[] {
  const unkept = keeperOf(id, who, silentId)
    .written.getSnapshot()
    .unkept.map(({ text }) => text);
  const line = draftOf(lineName(id, who, silentId), 'remark')
    .text.toString()
    .trim();
  return line === '' ? unkept : [...unkept, line];
}

/** The words were read, or thrown away: nothing of them stays in this tab. */
export function forgetRound(id: WorkshopId, who: ParticipantId, silentId: string): void {
  draftOf(lineName(id, who, silentId), 'remark').sent();
  open.delete(`${id} ${who} ${silentId}`);
  forget(`${SHELF}${id} ${who} ${silentId}`, 'sessionStorage');
}

/** One's own words in a round, for who may write. */
export function useKeeper(silentId: string, who: ParticipantId): Keeper & { now: Written } {
  const { workshop } = useWorkshop().view;
  const keeper = useMemo(() => keeperOf(workshop.id, who, silentId), [workshop.id, who, silentId]);
  const { kind } = useStatus();
  const live = kind === 'saved' || kind === 'saving';
  useEffect(() => {
    if (live) keeper.retry();
  }, [live, keeper]);
  return { ...keeper, now: useReadable(keeper.written) };
}

/** Who writes here; null for who only looks. */
export function useWriter(): ParticipantId | null {
  const actor = useActor();
  return useMay('write') ? (actor?.participantId ?? null) : null;
}
