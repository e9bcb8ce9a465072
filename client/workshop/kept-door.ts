import type { WorkshopId } from '../../shared/ids.ts';
import { recall, remember } from '../ui/remembered.ts';

/** The join code of a workshop this browser has been in: the way back for who is nobody there any more. */
const keyOf = (id: WorkshopId): string => `gesprekstafel.door.${id}`;

export function keepDoor(id: WorkshopId, joinCode: string): void {
  remember(keyOf(id), joinCode);
}

export const keptDoor = (id: WorkshopId): string | null => recall(keyOf(id));
