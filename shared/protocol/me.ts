import { z } from 'zod';
import { ParticipantId, PartnerId } from '../ids.ts';
import { Role } from '../roles.ts';

/** Who a seat is: a person of a partner, or the view (the projector), which is nobody. */
export const Me = z.discriminatedUnion('seat', [
  z.object({
    seat: z.literal('person'),
    participantId: ParticipantId,
    name: z.string(),
    partnerId: PartnerId.nullable(),
    role: Role,
  }),
  z.object({ seat: z.literal('view'), role: z.literal('view') }),
]);
export type Me = z.infer<typeof Me>;
