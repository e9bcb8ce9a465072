import type { Locale } from '../guide/guide.ts';
import type { Role } from '../roles.ts';
import type { AgendaCommand } from '../stage/agenda.ts';
import type { StageCommand } from '../stage/commands.ts';
import type { Attribution } from '../stage/silent.ts';
import type { Decision } from '../version/decision.ts';
import { en } from './events.en.ts';
import { nl } from './events.nl.ts';

/** What stands in a workshop's log, in words: one line per kind of act, in both languages. */
export type EventName =
  | Exclude<StageCommand['type'], 'agenda'>
  | `agenda.${AgendaCommand['act']}`
  | 'workshop.made'
  | 'participant.arrived'
  | 'participant.raised'
  | 'facilitator-key.replaced'
  | 'answer.restored'
  | 'silent.revealed'
  | 'silent.over'
  | 'round.define'
  | 'round.change'
  | 'round.open'
  | 'round.close'
  | 'round.hands'
  | 'round.reveal'
  | 'round.decide'
  | 'round.withdraw'
  | 'ballot.on-behalf'
  | 'freeze.begun'
  | 'freeze.done'
  | 'freeze.called-off'
  | 'version.reopened'
  | 'signoff.given'
  | 'signoff.withdrawn';

export type EventWords = {
  columns: { at: string; who: string; what: string; about: string; reason: string };
  events: Record<EventName, string>;
  /** Who did it, when nobody did. */
  server: string;
  roles: Record<Role, string>;
  attributions: Record<Attribution, string>;
  places: {
    matrix: string;
    scenarios: string;
    scenario: string;
    join: string;
    all: string;
    round: string;
    version: string;
    /** A variant that partners added. */
    ownVariant: string;
    nothing: string;
  };
  door: { open: string; closed: string; newPartners: string; noNewPartners: string };
  decisions: Record<Decision, string>;
  version: (number: number) => string;
  needed: (partners: number | 'all') => string;
  points: (points: number) => string;
  people: (people: number) => string;
  minutes: (minutes: number) => string;
  seconds: (seconds: number) => string;
};

const WORDS: Record<Locale, EventWords> = { nl, en };

export const eventWords = (locale: Locale): EventWords => WORDS[locale];

/** The words for an event as the log keeps it; null for one this release doesn't know. */
export function eventSentence(words: EventWords, event: string, act: unknown): string | null {
  const name = event === 'agenda' && typeof act === 'string' ? `agenda.${act}` : event;
  return Object.entries(words.events).find(([known]) => known === name)?.[1] ?? null;
}
