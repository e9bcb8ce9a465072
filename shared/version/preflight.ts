import { z } from 'zod';
import { ParticipantId } from '../ids.ts';
import { Spotlight } from '../stage/target.ts';

/** What is still open before a freeze (SEAL-2). Each can be gone to, or accepted; what must be settled first can't. */
export const PreflightKind = z.enum([
  /** A block on the agenda of which every joint answer is empty, whatever was noted under them. */
  'block-unanswered',
  /** A round that was held and has no outcome written down. */
  'round-without-outcome',
  /** A silent round that is not revealed; accepted, it is called off and everyone keeps their own words. */
  'silent-not-revealed',
  /** Someone who has words that are not stored yet. */
  'unsaved',
  /** A round people can vote in now: to be closed or withdrawn first. */
  'round-open',
  /** A silent round that is being put on the table at this moment. */
  'silent-revealing',
]);
export type PreflightKind = z.infer<typeof PreflightKind>;

export const PreflightItem = z.object({
  /** The kind and what it is about: the same thing has the same id each time. */
  id: z.string().max(200),
  kind: PreflightKind,
  /** Where to go; null for a person. */
  target: Spotlight.nullable(),
  participantId: ParticipantId.nullable(),
});
export type PreflightItem = z.infer<typeof PreflightItem>;

const MUST_SETTLE: ReadonlySet<PreflightKind> = new Set(['round-open', 'silent-revealing']);

/** Whether it has to be settled first; the others can be accepted as they are. */
export const mustSettle = ({ kind }: Pick<PreflightItem, 'kind'>): boolean => MUST_SETTLE.has(kind);
