import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Partner } from '../../shared/stage/stage.ts';
import { Ask } from '../ui/ask/ask.tsx';
import { SignoffTrouble } from './signoff-trouble.tsx';
import type { Saying } from './use-signoff.ts';

type Props = { partner: Partner; saying: Saying; onGiven(): void; onAway(): void };

/** Asks once before a partner's word is taken back. */
export function Withdraw({ partner, saying, onGiven, onAway }: Props): ReactNode {
  const { t } = useTranslation('signoff');
  return (
    <>
      <SignoffTrouble saying={saying} />
      <Ask
        title={t('withdrawAsk', { partner: partner.name })}
        text={t('withdrawText')}
        yes={t('withdrawYes')}
        busy={saying.busy}
        onYes={() => saying.withdraw(onGiven)}
        onAway={onAway}
      />
    </>
  );
}
