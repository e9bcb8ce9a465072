import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLocale } from '../../i18n/format-locale.ts';

/** Numbers as they are written: halves and thirds of a vote occur where a partner's voters differ. */
export function useNumbers(): { number(value: number): string; percent(have: number, of: number): string } {
  const { i18n } = useTranslation('voting');
  return useMemo(() => {
    const locale = formatLocale(i18n.language);
    const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    return {
      number: (value) => plain.format(value),
      percent: (have, of) => share.format(of === 0 ? 0 : have / of),
    };
  }, [i18n.language]);
}
