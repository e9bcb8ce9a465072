import type { WorkshopId } from '../../shared/ids.ts';
import { ownWordsInCopy } from '../live/copy-words.ts';
import { copiesHere } from '../live/wipe-copies.ts';
import { recall, remembered } from '../ui/remembered.ts';
import { typedIn } from './typed.ts';

/** What this browser still keeps of a workshop that is gone. */
export type KeptHere = {
  /** Whether there is anything to wipe. */
  anything: boolean;
  /** What was being typed and never sent. */
  drafts: readonly string[];
  /** What was written on this device and stands in the copies. */
  written: readonly string[];
};

const DRAFTS = ['draft', 'silent', 'signoff', 'scenario', 'freeze'].map((name) => `gesprekstafel.${name}.`);

/** Never rejects. */
export async function keptHere(id: WorkshopId): Promise<KeptHere> {
  const names = remembered().filter((name) => name.includes(id));
  const drafts = names
    .filter((name) => DRAFTS.some((start) => name.startsWith(start)))
    .flatMap((name) => typedIn(recall(name, 'sessionStorage') ?? ''));
  const copies = await copiesHere(id);
  const written: string[] = [];
  for (const copy of copies) written.push(...((await ownWordsInCopy(copy)) ?? []).map(({ text }) => text));
  return { anything: names.length > 0 || copies.length > 0, drafts, written: [...new Set(written)] };
}
