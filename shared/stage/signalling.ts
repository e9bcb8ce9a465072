import { z } from 'zod';
import type { ErrorKind } from '../errors.ts';
import { ParticipantId } from '../ids.ts';
import { mayOn, participantOf } from './judging.ts';
import type { Stage } from './stage.ts';

/**
 * What everyone says of themselves while it goes on: ready, and a hand up. It is in no stage and in no log. Who steers can
 * lower a hand. Pure.
 */
export const SignalCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), on: z.boolean() }),
  z.object({ type: z.literal('hand'), on: z.boolean(), participantId: ParticipantId.optional() }),
]);
export type SignalCommand = z.infer<typeof SignalCommand>;

/** A signal that may be given, and by whom it is. */
export type SignalAct =
  | { type: 'ready'; participantId: ParticipantId; on: boolean }
  | { type: 'hand'; participantId: ParticipantId; on: boolean; at: number };

type JudgedSignal = { act: SignalAct } | { refused: ErrorKind; field?: string };

export const isSignal = (command: { type: string }): command is SignalCommand =>
  command.type === 'ready' || command.type === 'hand';

/** Who takes part signals; who only looks doesn't. */
export const maySignal = (stage: Stage, id: ParticipantId): boolean => mayOn(stage, id, 'write');

export function judgeSignal(
  stage: Stage,
  command: SignalCommand,
  { actor, now }: { actor: ParticipantId; now: number },
): JudgedSignal {
  const { on } = command;
  const participantId = command.type === 'hand' ? (command.participantId ?? actor) : actor;
  if (participantId !== actor) {
    // Nobody puts up another's hand.
    if (on || !mayOn(stage, actor, 'steer')) return { refused: 'not-allowed' };
    if (participantOf(stage, participantId) === undefined) return { refused: 'not-found', field: 'participantId' };
  } else if (!maySignal(stage, actor)) {
    return { refused: 'not-allowed' };
  }
  return {
    act: command.type === 'ready' ? { type: 'ready', participantId, on } : { type: 'hand', participantId, on, at: now },
  };
}
