import { z } from 'zod';
import { ParticipantId, PartnerId } from '../ids.ts';
import { Role } from '../roles.ts';

/** The `user` field of an awareness state. The server writes it itself; what a client puts there is replaced. */
export const AwarenessUser = z.object({
  id: ParticipantId,
  name: z.string(),
  partnerId: PartnerId.nullable(),
  /** The partner's name, for a caret's label. */
  partner: z.string(),
  /** A CSS colour, for carets. */
  color: z.string(),
  role: Role,
});
export type AwarenessUser = z.infer<typeof AwarenessUser>;
