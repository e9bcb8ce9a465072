import { useTranslation } from 'react-i18next';
import type { Turnout } from '../../shared/voting/result.ts';
import type { Round } from '../../shared/voting/round.ts';
import { isLeast } from './use-turnout.ts';

/** How many have cast of how many, in words. */
export function useTurnoutWords(): (round: Round, turnout: Turnout) => string {
  const { t } = useTranslation('voting');
  return (round, turnout) => {
    const { cast, eligible } = turnout;
    if (isLeast(round, turnout)) return t(cast === 0 ? 'turnoutFew' : 'turnoutLeast', { cast, count: eligible });
    return t(round.electorate === 'partners' ? 'turnoutPartners' : 'turnout', { cast, count: eligible });
  };
}
