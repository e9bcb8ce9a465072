import type { ParticipantId } from '../../shared/ids.ts';
import { NO_SIGNALS, type Signals } from '../../shared/protocol/signals.ts';
import { personNow } from '../../shared/stage/people.ts';
import { maySignal, type SignalAct } from '../../shared/stage/signalling.ts';
import { silentCount } from '../../shared/stage/silent-points.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { LoadedDocument } from '../store/store.ts';

/** What goes on in a room beside its stage, as data: pure functions that make the next, or answer the same one. */
type Turnout = Signals['turnout'][string];

export type SignalChange =
  | SignalAct
  /** How many have written in the silent round that is on; left out when none is. */
  | { type: 'silent'; silent: NonNullable<Signals['silent']> }
  /** Who has cast in an open round; null when it is open no more. */
  | { type: 'turnout'; roundId: string; turnout: Turnout | null };

type Opening = Pick<LoadedDocument, 'seen' | 'draftWriters'>;

/** As a room begins. What else others keep on disk (rolls) is told by them once they were asked. */
export function signalsAtOpening(stage: Stage, { seen, draftWriters: writers }: Opening): Signals {
  const { silent } = stage;
  if (silent === null) return NO_SIGNALS;
  const since = new Map(seen.map(({ participantId, at }) => [participantId, at]));
  return { ...NO_SIGNALS, silent: silentCount(stage, silent, { seen: since, writers }) };
}

export function signalled(signals: Signals, change: SignalChange): Signals {
  switch (change.type) {
    case 'ready':
      return readied(signals, change.participantId, change.on);
    case 'hand':
      return raised(signals, change);
    case 'silent':
      return signals.silent === null ? signals : unlessSame(signals, { silent: change.silent });
    case 'turnout': {
      const { [change.roundId]: _before, ...others } = signals.turnout;
      const turnout = change.turnout === null ? others : { ...others, [change.roundId]: change.turnout };
      return unlessSame(signals, { turnout });
    }
  }
}

function readied(signals: Signals, id: ParticipantId, on: boolean): Signals {
  if (signals.ready.includes(id) === on) return signals;
  return { ...signals, ready: on ? [...signals.ready, id] : signals.ready.filter((other) => other !== id) };
}

function raised(signals: Signals, { participantId, on, at }: Extract<SignalAct, { type: 'hand' }>): Signals {
  const isUp = signals.hands.some((hand) => hand.participantId === participantId);
  if (isUp === on) return signals;
  return {
    ...signals,
    hands: on
      ? [...signals.hands, { participantId, at }]
      : signals.hands.filter((hand) => hand.participantId !== participantId),
  };
}

/** After a change of the stage: "ready" was about what was shown, and only who may signal goes on doing so, as who they are now. */
export function signalsOn(signals: Signals, before: Stage, after: Stage): Signals {
  const moved = JSON.stringify(before.spotlight) !== JSON.stringify(after.spotlight);
  const now = (id: ParticipantId): ParticipantId => personNow(after, id)?.id ?? id;
  const may = (id: ParticipantId): boolean => maySignal(after, id);
  const hands = signals.hands.map((hand) => ({ ...hand, participantId: now(hand.participantId) }));
  return unlessSame(signals, {
    ready: moved ? [] : [...new Set(signals.ready.map(now))].filter(may),
    hands: hands.filter(
      ({ participantId }, at) =>
        may(participantId) && hands.findIndex((other) => other.participantId === participantId) === at,
    ),
    silent: before.silent?.id === after.silent?.id ? signals.silent : silentAtStart(after),
  });
}

const silentAtStart = ({ silent }: Stage): Signals['silent'] =>
  silent === null ? null : { writing: silent.writing, of: silent.of };

/** The stage as it is sent and read: the stored one knows only with how many a silent round began. */
export function dressed(stage: Stage, { silent }: Signals): Stage {
  return stage.silent === null || silent === null ? stage : { ...stage, silent: { ...stage.silent, ...silent } };
}

function unlessSame(signals: Signals, change: Partial<Signals>): Signals {
  const next = { ...signals, ...change };
  return JSON.stringify(next) === JSON.stringify(signals) ? signals : next;
}
