import type { OptionId } from '../ids.ts';
import { MAX_OPTION_TITLE, MAX_OPTIONS, type RoundOption, type Subject } from './round.ts';
import { type Refusal, refuse } from './voting.ts';

/** A scenario or variant as it stands on the table now. */
export type Listed = { id: string; title: string };

/**
 * The options of a round: copies of what is voted on, with its title as it is now. Made when the round is defined and
 * once more when it opens (`known`: those made before, which keep their ids). `listed` is what there is of the
 * subject's kind, in its order; removed things are not in it.
 */
export function makeOptions(
  subject: Subject,
  listed: readonly Listed[],
  known: readonly RoundOption[],
  freshId: () => OptionId,
): { options: RoundOption[] } | Refusal {
  if (subject.kind === 'options') {
    return { options: (subject.options ?? []).map(({ title }, at) => ({ id: known[at]?.id ?? freshId(), title })) };
  }
  const ids = subject.ids ?? listed.map(({ id }) => id);
  if (ids.length > MAX_OPTIONS) return refuse('invalid', 'subject.ids');
  const options: RoundOption[] = [];
  for (const [at, about] of ids.entries()) {
    const title = titleOf(listed.find(({ id }) => id === about));
    // Nobody can choose what isn't there any more, or what has no name.
    if (title === '') return refuse('option-gone', `subject.ids.${at}`);
    const id = known.find((option) => option.about === about)?.id ?? freshId();
    options.push({ id, title, about });
  }
  return { options };
}

/** Fit for a ballot paper; never half of a character made of two. */
function titleOf(listed: Listed | undefined): string {
  const title = (listed?.title ?? '').normalize('NFC').trim();
  return title
    .slice(0, MAX_OPTION_TITLE)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}
