import { z } from 'zod';
import { Locale } from '../../shared/guide/guide.ts';
import { DEFAULT_KEEP_MONTHS, KEEP_MONTHS } from '../../shared/stage/keeping.ts';
import { PartnerKind } from '../../shared/stage/stage.ts';
import { shownLocale } from '../i18n/i18n.ts';
import { forget, recall, remember } from '../ui/remembered.ts';
import { type Draft, emptyDraft } from './draft.ts';

/**
 * The form of a new workshop, kept as long as this tab: looking at the guide, a reload, or a phone that put the page away
 * while a file was chosen, costs nothing that was typed.
 */
const KEY = 'gesprekstafel.form';

/** What the page of the guide says when it sends someone back to the form. */
export const FROM_GUIDE = 'guide';

const KeptDraft: z.ZodType<Draft> = z.object({
  title: z.string(),
  locale: Locale,
  guide: z.enum(['built-in', 'own']),
  rows: z.array(z.object({ key: z.int(), name: z.string(), kind: PartnerKind })),
  nextKey: z.int(),
  keep: z.literal(KEEP_MONTHS).default(DEFAULT_KEEP_MONTHS),
});

export function keepDraft(draft: Draft): void {
  remember(KEY, JSON.stringify(draft), 'sessionStorage');
}

/** What stood in the form; an empty one for who comes for the first time. */
export function keptDraft(): Draft {
  const locale = shownLocale();
  const text = recall(KEY, 'sessionStorage');
  if (text === null) return emptyDraft(locale);
  try {
    const parsed = KeptDraft.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : emptyDraft(locale);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return emptyDraft(locale);
  }
}

export const dropDraft = (): void => forget(KEY, 'sessionStorage');

/** Before one leaves the page of the guide: the form then has it chosen. */
export const chooseOwnGuide = (): void => keepDraft({ ...keptDraft(), guide: 'own' });
