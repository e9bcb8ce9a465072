import { useTranslation } from 'react-i18next';
import { isMoreThanHalf, shareText } from '../../shared/voting/share.ts';
import { fractionOf } from '../../shared/voting/verdict.ts';

/** A share as one says it: "meer dan de helft", "2/3". */
export function useShareWords(): (share: number) => string {
  const { t } = useTranslation('voting');
  return (share) => (isMoreThanHalf(fractionOf(share)) ? t('moreThanHalf') : shareText(share));
}
