import type { Actor } from '../../shared/board/notes.ts';
import type { ParticipantId } from '../../shared/ids.ts';
import type { Participant, Partner, Stage } from '../../shared/stage/stage.ts';
import { formatLocale } from '../i18n/format-locale.ts';

/** Whose it is, as the screen says it. Pure. */
export type Author = {
  person: Participant | null;
  /** Null for who steers without a partner, and where nobody is named. */
  partner: Partner | null;
  /** The id to judge by: one's own before the server has stamped it. */
  by: ParticipantId | null;
};

/** What has no stamp at all is on its way from this very device: nobody else is shown it before it has one. */
export function authorOf(stage: Stage, stamped: { by: ParticipantId | null; at: number }, me: Actor | null): Author {
  const by = stamped.by ?? (stamped.at === 0 ? (me?.participantId ?? null) : null);
  const person = stage.participants.find(({ id }) => id === by) ?? null;
  const partner = stage.partners.find(({ id }) => id === person?.partnerId) ?? null;
  return { person, partner, by };
}

/** The day matters only when it is another one. `at` and `now` in milliseconds since 1970. */
export function timeWords(at: number, now: number, language: string): { short: string; whole: string } {
  const [day, today] = [new Date(at), new Date(now)];
  const locale = formatLocale(language);
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const sameDay = day.toDateString() === today.toDateString();
  return {
    short: day.toLocaleString(locale, sameDay ? time : { day: 'numeric', month: 'short', ...time }),
    whole: day.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' }),
  };
}
