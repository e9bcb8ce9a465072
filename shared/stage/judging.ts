import type { ErrorKind } from '../errors.ts';
import type { ParticipantId } from '../ids.ts';
import { type Capability, can } from '../roles.ts';
import type { AgendaGround } from './agenda.ts';
import type { Participant, Stage } from './stage.ts';

/** What every judge of a command shares: what it is judged on beside the stage, and what comes of it. Pure. */
export type Judging = {
  /** The seat's person; their role is looked up on the present stage. */
  actor: ParticipantId;
  /** The server's clock, milliseconds since 1970. */
  now: number;
  /** For how many milliseconds someone has not been here: 0 for who is, Infinity for who was never seen. */
  away(id: ParticipantId): number;
  ground: AgendaGround;
};

/** The next stage, the same one when nothing changes, or why not, with the offending field. */
export type Judged = { stage: Stage } | { refused: ErrorKind; field?: string };

export const refuse = (refused: ErrorKind, field?: string): Judged =>
  field === undefined ? { refused } : { refused, field };

export const next = (stage: Stage, change: Partial<Stage>): Judged => ({
  stage: { ...stage, ...change, rev: stage.rev + 1 },
});

/** A person by id, removed people included. */
export const participantOf = (stage: Pick<Stage, 'participants'>, id: ParticipantId): Participant | undefined =>
  stage.participants.find((participant) => participant.id === id);

export function mayOn(stage: Stage, id: ParticipantId, capability: Capability): boolean {
  const person = participantOf(stage, id);
  return person !== undefined && can(person.role, capability);
}
