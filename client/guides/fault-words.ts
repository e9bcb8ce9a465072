import { useTranslation } from 'react-i18next';
import type { Fault } from './faults.ts';

/** The sentence for what is wrong with a field. */
export function useFaultWords(): (fault: Fault) => string {
  const { t } = useTranslation('guides');
  return (fault) => {
    if (fault.kind === 'long') return t('fault_long', { most: fault.most });
    if (fault.kind === 'empty' && fault.place.part === 'line') return t('fault_emptyLine');
    return t(`fault_${fault.kind}`);
  };
}
