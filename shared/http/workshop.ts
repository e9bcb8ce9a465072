import { z } from 'zod';
import { SoundGuide } from '../guide/check-guide.ts';
import { Guide, Locale } from '../guide/guide.ts';
import { PartnerId, WorkshopId } from '../ids.ts';
import { Me } from '../protocol/me.ts';
import { Participant, Partner, PartnerKind, PartnerName, PersonName, Stage } from '../stage/stage.ts';

/** Bodies of the workshop routes. */
export const NewWorkshop = z.object({
  title: z.string().trim().min(1).max(120),
  locale: Locale,
  guide: z.union([z.object({ id: z.string().min(1).max(64) }), z.object({ guide: SoundGuide })]),
  partners: z.array(z.object({ name: PartnerName, kind: PartnerKind })).max(40),
  /** When it is to be removed with everything in it, milliseconds since 1970; a year from now when it isn't said. */
  keepUntil: z.number().optional(),
});
export type NewWorkshop = z.infer<typeof NewWorkshop>;

export const WorkshopSummary = z.object({
  id: WorkshopId,
  title: z.string(),
  locale: Locale,
  joinCode: z.string(),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
  /** Made to look at; it is removed by itself after a while. */
  example: z.boolean(),
});
export type WorkshopSummary = z.infer<typeof WorkshopSummary>;

export const MadeWorkshop = z.object({
  workshop: WorkshopSummary,
  facilitatorKey: z.string(),
  joinKey: z.string(),
  joinCode: z.string(),
  viewKey: z.string(),
  /** Until when it is kept, milliseconds since 1970; null for always. */
  keepUntil: z.number().nullable(),
  links: z.object({ facilitator: z.string(), join: z.string(), projector: z.string() }),
});
export type MadeWorkshop = z.infer<typeof MadeWorkshop>;

/**
 * What someone at the door is asked before the join itself: which workshop is behind this key or code, and which
 * partners are there. Names of people are not told.
 */
export const DoorRequest = z.union([
  z.object({ key: z.string().min(1).max(100) }),
  z.object({ code: z.string().min(1).max(20) }),
]);
export type DoorRequest = z.infer<typeof DoorRequest>;

export const Door = z.object({
  workshop: z.object({ id: WorkshopId, title: z.string(), locale: Locale }),
  opens: z.enum(['facilitator', 'join', 'view']),
  joining: Stage.shape.joining,
  partners: z.array(Partner),
  /** Who this device already is in that workshop, if anyone. */
  me: Me.nullable(),
});
export type Door = z.infer<typeof Door>;

export const JoinRequest = z.object({
  key: z.string().min(1).max(100).optional(),
  code: z.string().min(1).max(20).optional(),
  name: PersonName.optional(),
  partnerId: PartnerId.optional(),
  partnerName: PartnerName.optional(),
  partnerKind: PartnerKind.optional(),
});
export type JoinRequest = z.infer<typeof JoinRequest>;

/** `participant` is null for the view. */
export const Joined = z.object({ workshopId: WorkshopId, participant: Participant.nullable() });
export type Joined = z.infer<typeof Joined>;

export const WorkshopView = z.object({
  workshop: WorkshopSummary,
  guide: Guide,
  partners: z.array(Partner),
  participants: z.array(Participant),
  me: Me,
  stage: Stage,
  /** The link people join by, with the code in it, under an address that phones can reach. */
  joinLink: z.string(),
});
export type WorkshopView = z.infer<typeof WorkshopView>;

export const StageAnswer = z.object({ stage: Stage });
export type StageAnswer = z.infer<typeof StageAnswer>;
