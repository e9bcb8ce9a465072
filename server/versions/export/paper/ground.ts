import type { Guide } from '../../../../shared/guide/guide.ts';
import type { ParticipantId, PartnerId } from '../../../../shared/ids.ts';
import { personNow } from '../../../../shared/stage/people.ts';
import type { Version } from '../../../../shared/version/version.ts';
import { type Words, wordsOf } from '../strings.ts';

/** What every part of a paper asks: names for ids, and numbers, days and lists as the workshop's language writes them. */
export type Ground = {
  version: Version;
  words: Words;
  /** Everything that was said, or only the joint text with what stands against it. */
  full: boolean;
  partner(id: PartnerId | null): string | null;
  person(id: ParticipantId | null): string;
  /** The title of a row of the matrix, of the guide or of the partners' own; null for one that is nowhere. */
  variant(id: string): string | null;
  number(value: number): string;
  percent(share: number): string;
  /** Day and time of a moment, in milliseconds since 1970. */
  moment(at: number): string;
  /** The same as short as it can be written, for a column of them. */
  shortMoment(at: number): string;
  /** A day as in 2027-03-01. */
  day(iso: string): string;
  list(items: readonly string[]): string;
};

/** The clock on the wall where partnerships meet. A server's own would make the same version two files. */
const TIME_ZONE = 'Europe/Amsterdam';

export const languageOf = (locale: Guide['locale']): 'nl-NL' | 'en-GB' => (locale === 'nl' ? 'nl-NL' : 'en-GB');

export function groundOf(version: Version, full: boolean): Ground {
  const language = languageOf(version.workshop.locale);
  const words = wordsOf(version.workshop.locale);
  const decimals = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const shares = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const moments = new Intl.DateTimeFormat(language, {
    timeZone: TIME_ZONE,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const short = new Intl.DateTimeFormat(language, { timeZone: TIME_ZONE, dateStyle: 'short', timeStyle: 'short' });
  const days = new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'long' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    version,
    words,
    full,
    partner: (id) => version.partners.find((one) => one.id === id)?.name ?? null,
    person: (id) => (id === null ? null : personNow(version, id)?.name) ?? words.someone,
    variant: (id) => version.matrix.variants.find((one) => one.id === id)?.title ?? null,
    number: (value) => decimals.format(value),
    percent: (share) => shares.format(share),
    moment: (at) => moments.format(at),
    shortMoment: (at) => short.format(at),
    day: (iso) => days.format(new Date(iso)),
    list: (items) => lists.format(items),
  };
}
