import { useTranslation } from 'react-i18next';
import { formatLocale } from '../i18n/format-locale.ts';

/** A day and a time as one reads them. Takes milliseconds since 1970. */
export function useMoment(): (at: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(formatLocale(i18n.language), { dateStyle: 'long', timeStyle: 'short' });
  // A file can say anything, also a moment that isn't one.
  return (at) => (Number.isNaN(new Date(at).getTime()) ? String(at) : format.format(at));
}
