import { createContext, useContext } from 'react';
import type { WorkshopView } from '../../shared/http/workshop.ts';
import type { Me } from '../../shared/protocol/me.ts';
import { type Capability, can } from '../../shared/roles.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { LiveStatus } from '../live/live-status.ts';
import type { Present } from '../live/present.ts';
import type { Readable } from '../live/readable.ts';
import { useReadable } from '../live/use-live.ts';
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
  // A change of role comes with the stage before anyone tells this seat.
  const role = stage.participants.find((participant) => participant.id === me.participantId)?.role ?? me.role;
  return role === me.role ? me : { ...me, role };
}

export const useMay = (capability: Capability): boolean => can(useMe().role, capability);

export function usePresence(): readonly Present[] {
  const { line } = useWorkshop();
  return useReadable(line?.presence ?? NOBODY);
}

export function useStatus(): LiveStatus {
  const { line } = useWorkshop();
  return useReadable(line?.status ?? CONNECTING);
}

/** Whether this person can write now. */
export function useEditable(): boolean {
  const may = useMay('write');
  const { phase } = useStage();
  const status = useStatus();
  return may && phase === 'open' && !['frozen', 'outdated', 'ended'].includes(status.kind);
}
