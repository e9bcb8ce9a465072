import { useTranslation } from 'react-i18next';
import type { RestorePoint } from '../../shared/http/restore-points.ts';
import { formatLocale } from '../i18n/format-locale.ts';

/** A restore point in words: when, why it was kept, how long the text was. */
export function usePointWords(): (point: RestorePoint) => { at: string; why: string; length: string } {
  const { t, i18n } = useTranslation('history');
  const time = new Intl.DateTimeFormat(formatLocale(i18n.language), { dateStyle: 'medium', timeStyle: 'short' });
  return ({ at, reason, characters }) => ({
    at: time.format(at),
    why: t(`reason_${reason}`),
    length: characters === 0 ? t('lengthNone') : t('length', { count: characters }),
  });
}
