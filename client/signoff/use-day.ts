import { useTranslation } from 'react-i18next';
import { formatLocale } from '../i18n/format-locale.ts';

/** A day as in 2027-03-01, in words. */
export function useDay(): (day: string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(formatLocale(i18n.language), { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => format.format(new Date(day));
}
