import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SignoffLine, VersionHead } from '../../shared/version/head.ts';
import { Button } from '../ui/button/button.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import { DecisionWords } from './decision-words.tsx';
import { useVersionPaths } from './paths.ts';
import css from './signoff.module.css';
import { SignoffTrouble } from './signoff-trouble.tsx';
import { usePartWords } from './use-part-words.ts';
import type { Saying } from './use-signoff.ts';
import { sameAgain } from './word-draft.ts';

type Props = { head: VersionHead; before: SignoffLine; saying: Saying; onGiven(): void };

/** For a partner that agreed to the version before: what changed since, and saying the same again in one tap. */
export function Reaffirm({ head, before, saying, onGiven }: Props): ReactNode {
  const { t } = useTranslation('signoff');
  const heading = useId();
  const wordsOf = usePartWords();
  const paths = useVersionPaths();
  const number = head.number - 1;
  const changed = head.changed ?? [];
  const earlier = useStage().versions.find((version) => version.number === number);
  const isOtherRule = earlier !== undefined && JSON.stringify(earlier.rule) !== JSON.stringify(head.rule);
  return (
    <section className={css.again} aria-labelledby={heading} data-testid="signoff-again">
      <h4 id={heading}>{t('againTitle', { number })}</h4>
      <div className={css.saidBefore}>
        <DecisionWords decision={before.decision} />
        {before.note !== '' && <p className={css.note}>{before.note}</p>}
      </div>
      <p>{t('againSame', { same: head.parts - changed.length, count: head.parts, number })}</p>
      {changed.length > 0 && (
        <>
          <p>{t('againChanged')}</p>
          <ul className={css.changed}>
            {changed.map((part) => (
              <li key={part}>
                <Link to={paths.compare(head.number)}>{wordsOf(part)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {isOtherRule && <p>{t('againRule', { number })}</p>}
      <SignoffTrouble saying={saying} />
      <div className={css.actions}>
        <Button kind="main" busy={saying.busy} onClick={() => saying.give(sameAgain(before, head), onGiven)}>
          {t('again', { number: head.number })}
        </Button>
      </div>
      <p className={css.small}>{t('againOr')}</p>
    </section>
  );
}
