import { z } from 'zod';
import { forget, recall, remember } from '../ui/remembered.ts';

/**
 * The form of a new scenario, kept as long as this tab: through a look at the matrix, a reload, and until the server has
 * the scenario that was made of it, so that one it refused costs nothing that was typed.
 */
const Draft = z.object({
  title: z.string(),
  variantIds: z.array(z.string()),
  /** The scenario that was made of it; null while it is being written. */
  madeAs: z.string().nullable(),
});
export type Draft = z.infer<typeof Draft>;

export const EMPTY_DRAFT: Draft = { title: '', variantIds: [], madeAs: null };

const KEY = 'gesprekstafel.scenario.';

/** `name` tells workshop and person, so that who comes after on this device finds nothing. */
export function keptDraft(name: string): Draft {
  const text = recall(KEY + name, 'sessionStorage');
  if (text === null) return EMPTY_DRAFT;
  try {
    const parsed = Draft.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : EMPTY_DRAFT;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return EMPTY_DRAFT;
  }
}

export function keepDraft(name: string, draft: Draft): void {
  if (draft.title === '' && draft.variantIds.length === 0) forget(KEY + name, 'sessionStorage');
  else remember(KEY + name, JSON.stringify(draft), 'sessionStorage');
}

export const dropDraft = (name: string): void => forget(KEY + name, 'sessionStorage');
