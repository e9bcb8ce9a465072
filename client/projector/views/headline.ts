import type { Note } from '../../../shared/board/notes.ts';
import { weightOf } from '../../../shared/board/weigh.ts';

/** Of each cell so many notes: with all of them a row would take the hall five minutes to see. */
const MOST = 2;

/** What a heap of notes says in short: the weightiest for and the weightiest against; else the weightiest of any kind. Pure. */
export function headline<N extends Note>(notes: readonly N[]): N[] {
  const heaviest = notes.toSorted((a, b) => weightOf(b) - weightOf(a));
  const sides = [heaviest.find(({ kind }) => kind === 'pro'), heaviest.find(({ kind }) => kind === 'con')];
  const chosen = sides.filter((note) => note !== undefined);
  return [...chosen, ...heaviest.filter((note) => !chosen.includes(note))].slice(0, MOST);
}
