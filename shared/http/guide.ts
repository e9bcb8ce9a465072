import { z } from 'zod';
import { Guide } from '../guide/guide.ts';

/** What was understood of a file, with what a person should look at: `line` in a text file, paragraph in a Word file. */
export const GuidePreview = z.object({
  guide: Guide,
  remarks: z.array(z.object({ line: z.int(), text: z.string() })),
});
export type GuidePreview = z.infer<typeof GuidePreview>;

/** The largest file of a guide that is read. A page says so before it sends one: a refusal halfway reaches no browser as words. */
export const MOST_GUIDE_FILE_BYTES = 5 * 1024 * 1024;
