import type { WorkshopSummary } from '../../shared/http/workshop.ts';
import type { WorkshopId } from '../../shared/ids.ts';

/** The workshop that is being, or was last, removed from this page: whoever did that is told another thing than the others. */
let removal: Pick<WorkshopSummary, 'id' | 'title'> | null = null;

export function noteRemoval({ id, title }: Pick<WorkshopSummary, 'id' | 'title'>): void {
  removal = { id, title };
}

export function forgetRemoval(): void {
  removal = null;
}

export const isRemovedHere = (id: WorkshopId): boolean => removal?.id === id;

/** Null on a page that was loaded anew since. */
export const removedTitle = (): string | null => removal?.title ?? null;
