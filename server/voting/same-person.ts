import type { ParticipantId } from '../../shared/ids.ts';
import type { Stage } from '../../shared/stage/stage.ts';

/** Every id a person has or had here, the present one first: a roll that was fixed before a merge knows them by another. */
export const idsOf = ({ participants }: Stage, id: ParticipantId): [ParticipantId, ...ParticipantId[]] => [
  id,
  ...participants.filter(({ mergedInto }) => mergedInto === id).map((before) => before.id),
];
