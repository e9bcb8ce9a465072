import type { LiveStatus } from './live-status.ts';
import { type Readable, writable } from './readable.ts';
import { allSettled, type Facts, liveStatus, noFacts, sameStatus } from './save-state.ts';

/** How the session stands: the facts, and the status derived from them. The one place where either changes. */
export interface Standing {
  readonly status: Readable<LiveStatus>;
  facts(): Facts;
  learn(news: Partial<Facts>): void;
}

/** What is looked up each time, rather than told. */
export type Surroundings = { kept(): boolean; offline(): boolean };

export function createStanding({ kept, offline }: Surroundings): Standing {
  let facts: Facts = noFacts;
  const status = writable<LiveStatus>(liveStatus(facts), sameStatus);
  return {
    status,
    facts: () => facts,
    learn(news) {
      facts = { ...facts, ...news, kept: kept(), offline: offline() };
      if (allSettled(facts)) facts = { ...facts, unsaved: false };
      status.set(liveStatus(facts));
    },
  };
}
