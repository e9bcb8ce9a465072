import { MAX_TITLE_LENGTH } from '../../shared/board/variants.ts';
import { cleanText } from '../notes/text-change.ts';

/**
 * Editing a title: one plain value, of which the last one written stands. It is written only when one is done, and only
 * when one changed it, so that who merely looked takes nothing of another's away. Pure.
 */
export type TitleEdit = {
  /** The title when one began. */
  from: string;
  typed: string;
};

export const beginTitle = (title: string): TitleEdit => ({ from: title, typed: title });

/** What is to be written; null when nothing is: unchanged, emptied, or what stands there already. */
export function titleToWrite({ from, typed }: TitleEdit, now: string): string | null {
  const title = cleanTitle(typed);
  return title === '' || title === from || title === now ? null : title;
}

/** What another made of it meanwhile, to be shown before one writes over it; null when nothing. */
export const changedMeanwhile = ({ from, typed }: TitleEdit, now: string): string | null =>
  now === from || now === cleanTitle(typed) ? null : now;

/** One line of at most as many units as the server takes, whole characters only. */
export const cleanTitle = (typed: string): string =>
  cleanText(typed.trim())
    .slice(0, MAX_TITLE_LENGTH)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trim();
