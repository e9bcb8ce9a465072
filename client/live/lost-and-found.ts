import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { AwarenessUser } from '../../shared/protocol/awareness-user.ts';
import type { Refused } from '../../shared/protocol/refused.ts';
import type { Loss } from './loss.ts';
import type { Losses } from './losses.ts';
import { overtakenIn } from './overtaken.ts';
import type { Readable } from './readable.ts';
import { createUnsettled, type Unsettled, type Words } from './unsettled.ts';

/** Follows one's own words from typing to settled, and keeps those that got lost on the way to be offered back. */
export interface LostAndFound {
  readonly losses: Readable<readonly Loss[]>;
  forget(id: string): void;
  readonly unsettled: Unsettled;
  /** This person made a transaction here. */
  made(transaction: Y.Transaction): void;
  /** Someone else's update was applied. `formerClients`: the Yjs ids this person wrote under before. */
  received(transaction: Y.Transaction, update: Uint8Array, formerClients: readonly number[]): void;
  refused(message: Refused): void;
  /** Words found here that the server never got. */
  late(words: readonly Words[]): void;
  /** Nothing more will be settled: all that is under way is lost. */
  giveUp(): void;
}

type Options = { doc: Y.Doc; awareness: Awareness; losses: Losses };

export function createLostAndFound({ doc, awareness, losses }: Options): LostAndFound {
  const unsettled = createUnsettled(doc);

  function offer(words: readonly Words[]): void {
    for (const { place, text } of words) losses.add({ place, text, after: '', why: 'refused', byName: null });
  }

  return {
    losses: losses.list,
    forget: losses.forget,
    unsettled,
    made: unsettled.made,
    received(transaction, update, formerClients) {
      const mine = new Set([doc.clientID, ...formerClients]);
      for (const { place, text, after, by } of overtakenIn(transaction, update, mine)) {
        losses.add({ place, text, after, why: 'overtaken', byName: nameOf(awareness, by) });
      }
    },
    refused: ({ frame, hit }) => offer(unsettled.refused(frame, hit)),
    late: offer,
    giveUp: () => offer(unsettled.takeAll()),
  };
}

function nameOf(awareness: Awareness, client: number | null): string | null {
  if (client === null) return null;
  const user = AwarenessUser.safeParse(awareness.getStates().get(client)?.user);
  return user.success ? user.data.name : null;
}
