import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { inVotes } from '../../../shared/voting/count.ts';
import type { ConsentCount } from '../../../shared/voting/count-consent.ts';
import { VERDICT_SIGN } from '../verdict-sign.ts';
import { Bars } from './bars.tsx';
import type { PictureProps } from './count-picture.tsx';
import { useNumbers } from './use-numbers.ts';

/** Objections first: one of them is enough. */
const ORDER = ['object', 'reservation', 'agree', 'abstain'] as const;

export function ConsentPicture({ count, label, before }: PictureProps<ConsentCount>): ReactNode {
  const { t } = useTranslation('voting');
  const { number, percent } = useNumbers();
  const of = number(inVotes(count, count.cast));
  const then = before?.count.method === 'consent' ? before.count : null;
  return (
    <Bars
      label={label}
      head={t('headVerdict')}
      number={t('headVotes')}
      bars={ORDER.map((verdict) => ({
        id: verdict,
        title: t(`verdict_${verdict}`),
        sign: VERDICT_SIGN[verdict],
        share: count.verdicts[verdict] / count.cast,
        says: t('ofCast', { have: number(inVotes(count, count.verdicts[verdict])), of }),
        more: percent(count.verdicts[verdict], count.cast),
        before:
          then === null
            ? undefined
            : t('ofCast', {
                have: number(inVotes(then, then.verdicts[verdict])),
                of: number(inVotes(then, then.cast)),
              }),
      }))}
    />
  );
}
