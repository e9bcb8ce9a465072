import type { WorkshopId } from '../../shared/ids.ts';
import { wipeCopies } from '../live/wipe-copies.ts';
import { forgetAbout } from '../ui/remembered.ts';

/** What this browser keeps of a workshop that is gone: copies of the document, links, the code, what was being typed. Never rejects. */
export async function forgetHere(id: WorkshopId): Promise<void> {
  forgetAbout(id);
  await wipeCopies(id);
}
