import type { WorkshopId } from '../../shared/ids.ts';
import { formatLocale } from '../i18n/format-locale.ts';

/**
 * How a workshop ends: until when it is kept, what to take along, and removing it. The page `/w/:id/leave`, the notice a
 * month before, the choice in the form of a new workshop, and what a browser forgets of a workshop that is gone.
 */
export const leavePath = (id: WorkshopId): string => `/w/${id}/leave`;

/** A date in words, as in 24 november 2027. `at` in milliseconds since 1970. */
export const keepDate = (at: number, language: string): string =>
  new Intl.DateTimeFormat(formatLocale(language), { day: 'numeric', month: 'long', year: 'numeric' }).format(at);

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase();

/** Whether someone typed this title: capitals and spaces are nobody's proof of meaning it. */
export const isTitle = (typed: string, title: string): boolean => plain(typed) === plain(title);
