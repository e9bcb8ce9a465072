import { DOCUMENT_SCHEMA } from '../../shared/board/board.ts';
import type { Guide } from '../../shared/guide/guide.ts';
import type { Agenda } from '../../shared/stage/agenda.ts';
import type { Participant, Partner } from '../../shared/stage/stage.ts';
import type { ClientIdOwner, Contribution } from '../store/store.ts';
import { actsOf } from './acts.ts';
import { agendaWith } from './agenda.ts';
import { cast, partnersNamed } from './cast.ts';
import type { ExampleContent } from './content/content.ts';
import { Scribe } from './scribe.ts';

/** What every copy of the example is made of; the same for all, because ids only have to differ within a workshop. */
export type BuiltExample = {
  partners: Partner[];
  participants: Participant[];
  agenda: Agenda;
  update: Uint8Array;
  clientIds: ClientIdOwner[];
  contributions: Contribution[];
};

const DAY_MS = 24 * 60 * 60_000;
/** A day's acts follow each other at this pace. */
const PACE_MS = 75_000;

/** Writes the whole example as it would have come about over the days before `now` (milliseconds since 1970). */
export function buildExample(content: ExampleContent, guide: Guide, now: number): BuiltExample {
  const scribe = new Scribe(
    DOCUMENT_SCHEMA,
    guide.checklist.map(({ id }) => id),
  );
  const people = new Map(cast.map((member) => [member.key, member]));
  const acts = actsOf(content);
  for (const [at, { by, day, act }] of acts.entries()) {
    const member = people.get(by);
    if (member === undefined) throw new Error(`${by} is not in the cast`);
    const before = acts.length - at;
    scribe.write(member, now - day * DAY_MS - before * PACE_MS, (doc) => act(doc, member.participant));
  }
  return {
    partners: partnersNamed(content.partners),
    participants: cast.map(({ participant }) => participant),
    agenda: agendaWith(content.ownQuestion),
    ...scribe.result(),
  };
}
