import { z } from 'zod';
import { type Guide, Locale } from '../../shared/guide/guide.ts';
import type { GuidePreview } from '../../shared/http/guide.ts';
import { BlockId, QuestionId } from '../../shared/ids.ts';
import { forget, recall, remember } from '../ui/remembered.ts';

/**
 * A guide of one's own, kept in this browser from the moment its file was read: a reload, or a phone that ran out of
 * memory, costs nothing. The server keeps nothing of it until a workshop is made.
 */
const KEY = 'gesprekstafel.guide';

const titled = z.object({ id: z.string(), title: z.string() });

/** The shape of a guide without what its texts must be: while it is corrected a text may be empty. */
const GuideOnTheWay: z.ZodType<Guide> = z.object({
  id: z.string(),
  locale: Locale,
  title: z.string(),
  subtitle: z.string(),
  introduction: z.string(),
  audience: z.string(),
  definitions: z.array(z.object({ term: z.string(), text: z.string() })),
  checklist: z.array(z.object({ id: z.string(), text: z.string() })),
  themes: z.array(titled),
  blocks: z.array(
    z.object({
      id: BlockId,
      themeId: z.string(),
      title: z.string(),
      coreQuestion: z.string().nullable(),
      questions: z.array(z.object({ id: QuestionId, text: z.string(), prompts: z.array(z.string()) })),
    }),
  ),
  scenarioAspects: z.array(titled),
  matrix: z.object({
    aspects: z.array(titled),
    variants: z.array(
      titled.extend({
        cells: z.record(
          z.string(),
          z.object({
            considerations: z.array(z.string()),
            groups: z.array(z.object({ title: z.string(), considerations: z.array(z.string()) })),
            blockIds: z.array(BlockId),
          }),
        ),
      }),
    ),
  }),
});

const KeptRemark = z.object({ line: z.int(), text: z.string(), seen: z.boolean() });

/** `numbers`: whether remarks count lines of a text file or paragraphs of a Word file. */
const KeptGuide = z.object({
  fileName: z.string(),
  numbers: z.enum(['lines', 'paragraphs']),
  guide: GuideOnTheWay,
  remarks: z.array(KeptRemark),
});
export type KeptGuide = z.infer<typeof KeptGuide>;

export const keptOf = (fileName: string, { guide, remarks }: GuidePreview): KeptGuide => ({
  fileName,
  numbers: /\.docx$/i.test(fileName) ? 'paragraphs' : 'lines',
  guide,
  remarks: remarks.map((remark) => ({ ...remark, seen: false })),
});

/** False where the browser has no room or refuses: it is then there until the page is closed. */
export const keepGuide = (kept: KeptGuide): boolean => remember(KEY, JSON.stringify(kept));

/** Null when there is none, or it was kept by a release that kept something else. */
export function keptGuide(): KeptGuide | null {
  const text = recall(KEY);
  if (text === null) return null;
  try {
    const parsed = KeptGuide.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

export const dropGuide = (): void => forget(KEY);
