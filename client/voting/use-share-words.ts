import { useTranslation } from 'react-i18next';
import { fractionOf } from '../../shared/voting/verdict.ts';
import { isMoreThanHalf, shareText } from './share.ts';

/** A share as one says it: "meer dan de helft", "2/3". */
export function useShareWords(): (share: number) => string {
  const { t } = useTranslation('voting');
  return (share) => (isMoreThanHalf(fractionOf(share)) ? t('moreThanHalf') : shareText(share));
}
