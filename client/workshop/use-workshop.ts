import { createContext, useContext, useMemo } from 'react';
import type { WorkshopView } from '../../shared/http/workshop.ts';
import type { Me } from '../../shared/protocol/me.ts';
import { NO_SIGNALS, type Signals } from '../../shared/protocol/signals.ts';
import { type Capability, can } from '../../shared/roles.ts';
import { type Lock, lockOn } from '../../shared/stage/locks.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { LockTarget } from '../../shared/stage/target.ts';
import type { LiveStatus } from '../live/live-status.ts';
import type { Present } from '../live/present.ts';
import type { Readable } from '../live/readable.ts';
import { useReadable } from '../live/use-live.ts';
import { derived } from './derived.ts';
import type { Line } from './lines.ts';

/** What every part of a workshop's pages may ask: the workshop as read, and what the line says since. Thin hooks. */
export type Workshop = {
  view: WorkshopView;
  /** Null in the first instant, before the line is laid. */
  line: Line | null;
};

export const WorkshopContext = createContext<Workshop | null>(null);

export function useWorkshop(): Workshop {
  const workshop = useContext(WorkshopContext);
  if (workshop === null) throw new Error('this part is shown outside a workshop');
  return workshop;
}

const fixed = <T>(value: T): Readable<T> => ({ getSnapshot: () => value, subscribe: () => () => {} });
const NO_STAGE = fixed<Stage | null>(null);
const NO_ME = fixed<Me | null>(null);
const NOBODY = fixed<readonly Present[]>([]);
const SILENCE = fixed(NO_SIGNALS);
const CONNECTING = fixed<LiveStatus>({ kind: 'connecting' });

/** The stage as the line says; until then as the workshop was read. */
export function useStage(): Stage {
  const { view, line } = useWorkshop();
  return useReadable(line?.stage ?? NO_STAGE) ?? view.stage;
}

export function useMe(): Me {
  const { view, line } = useWorkshop();
  const told = useReadable(line?.me ?? NO_ME);
  const me = told ?? view.me;
  const stage = useStage();
  if (me.seat === 'view') return me;
  // A change of role or name comes with the stage before anyone tells this seat.
  const now = stage.participants.find((participant) => participant.id === me.participantId);
  if (now === undefined || (now.role === me.role && now.name === me.name)) return me;
  return { ...me, role: now.role, name: now.name };
}

export const useMay = (capability: Capability): boolean => can(useMe().role, capability);

export function usePresence(): readonly Present[] {
  const { line } = useWorkshop();
  return useReadable(line?.presence ?? NOBODY);
}

/** Something of who is here; renders again only when that changes. `pick` must be the same function each time. */
export function usePresent<T>(pick: (presence: readonly Present[]) => T): T {
  const { line } = useWorkshop();
  const presence = line?.presence ?? NOBODY;
  return useReadable(useMemo(() => derived(presence, pick), [presence, pick]));
}

export function useSignals(): Signals {
  const { line } = useWorkshop();
  return useReadable(line?.signals ?? SILENCE);
}

export function useStatus(): LiveStatus {
  const { line } = useWorkshop();
  return useReadable(line?.status ?? CONNECTING);
}

const APART: ReadonlySet<LiveStatus['kind']> = new Set(['connecting', 'offline', 'reconnecting', 'reopen', 'outdated']);

/** Whether we can say who is here: without a line one sees oneself alone, and the others aren't gone. */
export const usePresenceKnown = (): boolean => !APART.has(useStatus().kind);

/** The lock on a part, if any; null for a part stands for what only locking everything covers, as the checklist. */
export function useLock(part: LockTarget | null): Lock | null {
  return lockOn(useStage().locks, part);
}

/** In `reopen` the document here is about to be replaced: what is written into it goes nowhere. */
const UNWRITABLE: ReadonlySet<LiveStatus['kind']> = new Set(['frozen', 'outdated', 'reopen', 'ended']);

/** Whether this person can write in a part now. */
export function useEditable(part: LockTarget | null): boolean {
  const may = useMay('write');
  const { phase } = useStage();
  const status = useStatus();
  const lock = useLock(part);
  return lock === null && may && phase === 'open' && !UNWRITABLE.has(status.kind);
}
