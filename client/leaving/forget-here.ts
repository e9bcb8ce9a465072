import type { WorkshopId } from '../../shared/ids.ts';
import { wipeCopies } from '../live/wipe-copies.ts';
import { forgetAbout } from '../ui/remembered.ts';
import { wipeLosses } from '../workshop/kept-losses.ts';

/**
 * Wipes what this browser keeps of a workshop: copies of the document, lost words, links, the code, what was being typed.
 * Only when asked: that the server knows no such workshop can be a mistake of the server. Never rejects.
 */
export async function forgetHere(id: WorkshopId): Promise<void> {
  wipeLosses(id);
  forgetAbout(id);
  await wipeCopies(id);
}
