import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Choice } from '../../shared/voting/ballot.ts';

/** Looks for votes where none may be: in what was sent to whom, in the log, in files byte by byte. */
export type CastBallot = { voter: string; choice: Choice };

/** What was heard where: `socket Anna`, `http Anna`, `log`, or the name of a file. */
export class Recording {
  readonly #texts = new Map<string, string[]>();

  add(where: string, text: string): void {
    const known = this.#texts.get(where);
    if (known === undefined) this.#texts.set(where, [text]);
    else known.push(text);
  }

  get texts(): [where: string, text: string][] {
    return [...this.#texts].map(([where, texts]) => [where, texts.join('\n')]);
  }
}

/** Every file of a data folder, each byte as one character. */
export async function filesIn(folder: string): Promise<[where: string, text: string][]> {
  const names = await readdir(folder);
  return Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [name, (await readFile(join(folder, name))).toString('latin1')],
    ),
  );
}

/** Names that only a result has. */
const COUNTS = /"(totals|perPartner|pairwise|borda|verdicts|distribution|remarks|tally)"/;

/** Where a ballot stands that may not: its words, its options one after the other, or what only a count says. */
export function leaks(
  texts: readonly (readonly [where: string, text: string])[],
  ballots: readonly CastBallot[],
  { counts, mayKnow }: { counts: boolean; mayKnow(where: string, voter: string): boolean },
): string[] {
  return texts.flatMap(([where, text]) => [
    ...ballots
      .filter(({ voter, choice }) => !mayKnow(where, voter) && tracesOf(choice).some((trace) => trace.test(text)))
      .map(({ voter }) => `${where}: the ballot of ${voter}`),
    ...(counts && COUNTS.test(text) ? [`${where}: ${COUNTS.exec(text)?.[1]}`] : []),
  ]);
}

/** How a choice would look wherever it was written. Accents are left out of the words: files are read byte by byte. */
function tracesOf(choice: Choice): RegExp[] {
  if ('order' in choice) return [new RegExp(choice.order.map(escaped).join('[^A-Za-z0-9]{1,4}'))];
  if ('reason' in choice && choice.reason !== undefined) return [new RegExp(escaped(choice.reason))];
  return [new RegExp(escaped(JSON.stringify(choice)))];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
