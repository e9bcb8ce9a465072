import { z } from 'zod';
import { Locale } from '../guide/guide.ts';
import { WorkshopId } from '../ids.ts';

/** A copy of the example workshop for whoever asks, who sits in it from then on. */
export const NewExample = z.object({ locale: Locale });
export type NewExample = z.infer<typeof NewExample>;

export const MadeExample = z.object({ workshopId: WorkshopId });
export type MadeExample = z.infer<typeof MadeExample>;

/** How long a copy is kept, from when it was made. */
export const EXAMPLE_KEPT_MS = 7 * 24 * 60 * 60_000;
