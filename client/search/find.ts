import { type Entry, GROUPS, type Group } from './entries.ts';
import { wordsOf } from './fold.ts';

export type Found = { group: Group; entries: readonly Entry[] /** How many there are, shown or not. */; total: number };

/** Fewer letters than this would find nearly everything. */
const LEAST_LETTERS = 2;
const MOST_IN_GROUP = 30;

/** Whether there is something to look for. */
export const isQuery = (typed: string): boolean => wordsOf(typed).join('').length >= LEAST_LETTERS;

/** By group what has all the words, first where each begins a word; groups in which nothing was found are left out. */
export function find(entries: readonly Entry[], typed: string): Found[] {
  if (!isQuery(typed)) return [];
  const words = wordsOf(typed);
  const hits = entries.filter(({ folded }) => words.every((word) => folded.includes(word)));
  const isWhole = ({ folded }: Entry): boolean => words.every((word) => beginsWord(folded, word));
  const byGroup = Map.groupBy(hits, ({ group }) => group);
  return GROUPS.flatMap((group): Found[] => {
    const found = byGroup.get(group);
    if (found === undefined) return [];
    const whole = found.filter(isWhole);
    const ordered = [...whole, ...found.filter((one) => !whole.includes(one))];
    return [{ group, entries: ordered.slice(0, MOST_IN_GROUP), total: found.length }];
  });
}

/** Whether somewhere a word begins with this. */
function beginsWord(folded: string, word: string): boolean {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1))) return true;
  }
  return false;
}
