import { useTranslation } from 'react-i18next';
import { hoursOf } from './hours.ts';

/** Says a number of minutes: `20 min`, `2 uur`, `2 uur 15`. */
export function useTime(): (minutes: number) => string {
  const { t } = useTranslation('agenda');
  return (all) => {
    const { hours, minutes } = hoursOf(all);
    if (hours === 0) return t('minutes_short', { minutes });
    return minutes === 0 ? t('hours_short', { hours }) : t('hoursMinutes_short', { hours, minutes });
  };
}
