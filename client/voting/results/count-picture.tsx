import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../../shared/voting/round.ts';
import type { Count } from '../../../shared/voting/tally.ts';
import type { Before } from './before.ts';
import { ChoicePicture } from './choice-picture.tsx';
import { ConsentPicture } from './consent-picture.tsx';
import { DotsPicture } from './dots-picture.tsx';
import { RankingPicture } from './ranking-picture.tsx';
import { ScorePicture } from './score-picture.tsx';

/** What every picture of a count asks. `C`: the count of its method. */
export type PictureProps<C extends Count> = {
  round: Pick<Round, 'options'>;
  count: C;
  lang: string;
  /** What the count is of: people, or partners. */
  label: string;
  before: Before | null;
};

export function CountPicture({ count, ...rest }: PictureProps<Count>): ReactNode {
  const { t } = useTranslation('voting');
  if (count.cast === 0) return <p>{t('nobodyCast', { count: 0 })}</p>;
  switch (count.method) {
    case 'consent':
      return <ConsentPicture {...rest} count={count} />;
    case 'choice':
      return <ChoicePicture {...rest} count={count} />;
    case 'score':
      return <ScorePicture {...rest} count={count} />;
    case 'dots':
      return <DotsPicture {...rest} count={count} />;
    case 'ranking':
      return <RankingPicture {...rest} count={count} />;
  }
}
