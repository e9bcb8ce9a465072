import { useTranslation } from 'react-i18next';
import type { PartName } from '../../../shared/version/compare-changes.ts';

/** What a part is called, by itself on a line. */
export function usePartName(): (part: PartName) => string {
  const { t } = useTranslation('compare');
  return ({ kind, title }) =>
    title === null || title === '' ? t(`kind_${kind}`) : t('named', { kind: t(`kind_${kind}`), title });
}
