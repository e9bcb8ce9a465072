import { OptionId } from '../../../shared/ids.ts';
import type { Listed } from '../../../shared/voting/options.ts';
import type { RoundDefinition, RoundOption } from '../../../shared/voting/round.ts';

/** The options as they would stand on the ballot, under ids that only the preview knows. */
export function optionsOf(
  { kind, ids, options }: RoundDefinition['subject'],
  listed: readonly Listed[],
): RoundOption[] {
  const titles =
    kind === 'options'
      ? (options ?? []).map(({ title }) => title)
      : listed.filter(({ id }) => ids === undefined || ids.includes(id)).map(({ title }) => title.trim());
  return titles.flatMap((title, at) => (title === '' ? [] : [{ id: OptionId.parse(`preview-${at}`), title }]));
}
