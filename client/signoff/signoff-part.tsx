import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionHead } from '../../shared/version/head.ts';
import { useMay, useMe, useStage } from '../workshop/use-workshop.ts';
import { OwnPart } from './own-part.tsx';
import { Signatories } from './signatories.tsx';
import css from './signoff.module.css';
import { mineOf, standingOf, wordsOf } from './signoff.ts';
import { SignoffStanding } from './signoff-standing.tsx';
import { SignoffTable } from './signoff-table.tsx';
import { useSignoff } from './use-signoff.ts';
import { WordList } from './word-list.tsx';

/** Where a version's sign-off stands with every partner, and what one's own partner says of it. */
export function SignoffPart({ head: told }: { head: VersionHead }): ReactNode {
  const { t } = useTranslation('signoff');
  const heading = useId();
  const stage = useStage();
  const me = useMe();
  const steers = useMay('steer');
  const { head, saying } = useSignoff(told);
  const words = wordsOf(head, stage.partners);
  const mine = mineOf(stage, head, me);
  return (
    <section className={css.part} aria-labelledby={heading} data-testid="signoff">
      <h2 id={heading}>{t('title')}</h2>
      <div className={css.columns}>
        <div className={css.where}>
          <SignoffStanding head={head} words={words} />
          {words.length > 0 && <SignoffTable head={head} words={words} names="apart" />}
        </div>
        <div className={css.mine}>
          <OwnPart key={head.hash} head={head} mine={mine} saying={saying} />
        </div>
        <div className={css.all}>
          <WordList words={words} />
          {steers && mine.state !== 'older' && !standingOf(head).complete && <Signatories words={words} />}
        </div>
      </div>
    </section>
  );
}
