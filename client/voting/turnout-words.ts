import { useTranslation } from 'react-i18next';
import type { Turnout } from '../../shared/voting/result.ts';
import type { Round } from '../../shared/voting/round.ts';
import { isLeast } from './use-turnout.ts';

/** A secret round's turnout goes in steps of so many while it is open. */
const STEP = 3;

/** Which sentence tells a turnout, as its key. Of fewer voters than a step only that not all have voted. */
export function turnoutKey(round: Round, turnout: Turnout) {
  if (!isLeast(round, turnout)) return round.electorate === 'partners' ? 'turnoutPartners' : 'turnout';
  if (turnout.cast > 0) return 'turnoutLeast';
  return turnout.eligible < STEP ? 'turnoutNotAll' : 'turnoutFew';
}

/** How many have cast of how many, in words. */
export function useTurnoutWords(): (round: Round, turnout: Turnout) => string {
  const { t } = useTranslation('voting');
  return (round, turnout) => t(turnoutKey(round, turnout), { cast: turnout.cast, count: turnout.eligible });
}

/** How many have cast, as short as it can be said; of few voters a stepped number says no more than that not all have. */
export function useTurnoutNumber(): (round: Round, turnout: Turnout) => string {
  const { t } = useTranslation('voting');
  return (round, turnout) => {
    const { cast, eligible } = turnout;
    if (!isLeast(round, turnout)) return String(cast);
    return cast === 0 ? t('tableFew', { most: Math.min(STEP, eligible) }) : t('tableLeast', { cast });
  };
}
