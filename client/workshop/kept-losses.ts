import type { ParticipantId, WorkshopId } from '../../shared/ids.ts';
import { Loss } from '../live/loss.ts';
import type { LossShelf } from '../live/loss-shelf.ts';
import { createLosses, type Losses } from '../live/losses.ts';
import { forget, recall, remember, remembered } from '../ui/remembered.ts';

/**
 * Words to be offered back, kept in this browser by workshop and person until they are put back or let go: what was in
 * the copy is offered from nowhere else once the copy is wiped, so a reload must not cost them.
 */
const START = 'gesprekstafel.losses.';
/** Past this the rest lives as long as the page: links and choices need room too. */
const MOST_CHARACTERS = 1_000_000;

const startOf = (id: WorkshopId): string => `${START}${id}/`;

const listeners = new Set<() => void>();
const open = new Map<string, Losses>();
const tooMuch = new Map<string, Loss>();

function tell(): void {
  for (const listener of listeners) listener();
}

function parsed(text: string | null): Loss | null {
  if (text === null) return null;
  try {
    return Loss.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

const namesUnder = (start: string): Set<string> =>
  new Set([...remembered(start), ...[...tooMuch.keys()].filter((name) => name.startsWith(start))]);

const lossAt = (name: string): Loss | null => tooMuch.get(name) ?? parsed(recall(name));

function drop(name: string): void {
  tooMuch.delete(name);
  forget(name);
}

function hasRoomFor(name: string, text: string): boolean {
  const others = remembered(START).filter((other) => other !== name);
  return others.reduce((sum, other) => sum + (recall(other)?.length ?? 0), text.length) <= MOST_CHARACTERS;
}

const shelfUnder = (start: string): LossShelf => ({
  all: () => [...namesUnder(start)].flatMap((name) => lossAt(name) ?? []),
  put(loss) {
    const name = start + loss.id;
    const text = JSON.stringify(loss);
    // What is kept of it already stays, shorter, where the whole finds no room.
    if (hasRoomFor(name, text)) {
      tooMuch.delete(name);
      remember(name, text);
    } else tooMuch.set(name, loss);
    tell();
  },
  drop(id) {
    for (const name of namesUnder(start)) if (name.endsWith(`/${id}`)) drop(name);
    tell();
  },
  onChange: (listener) => void listeners.add(listener),
});

function openUnder(start: string): Losses {
  // Another tab of this browser; null is everything at once.
  if (open.size === 0) window.addEventListener('storage', ({ key }) => (key?.startsWith(START) ?? true) && tell());
  const there = open.get(start) ?? createLosses(shelfUnder(start));
  open.set(start, there);
  return there;
}

/** Of one person: the same for every session of this tab. */
export const keptLosses = (id: WorkshopId, who: ParticipantId): Losses => openUnder(`${startOf(id)}${who}/`);

/** Of whoever was in the workshop on this device, for a page without a seat. */
export const lossesHere = (id: WorkshopId): Losses => openUnder(startOf(id));

export function wipeLosses(id: WorkshopId): void {
  for (const name of namesUnder(startOf(id))) drop(name);
  tell();
}
