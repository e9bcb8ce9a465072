import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignoffRequest } from '../../shared/http/versions.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import { shortHash } from '../../shared/version/format.ts';
import type { SignoffLine, VersionHead } from '../../shared/version/head.ts';
import { Button } from '../ui/button/button.tsx';
import { useMe } from '../workshop/use-workshop.ts';
import { DecisionWords } from './decision-words.tsx';
import { Replaces } from './replaces.tsx';
import css from './signoff.module.css';
import { SignoffTrouble } from './signoff-trouble.tsx';
import { useDay } from './use-day.ts';
import type { Saying } from './use-signoff.ts';

type Props = {
  head: VersionHead;
  partner: Partner;
  word: SignoffRequest;
  /** What it takes the place of, also when a colleague said it a moment ago. */
  standing: SignoffLine | null;
  late: boolean;
  saying: Saying;
  onGive(): void;
  onBack(): void;
};

/** The word read back once, as everyone is going to see it. */
export function WordReview({ head, partner, word, standing, late, saying, onGive, onBack }: Props): ReactNode {
  const { t } = useTranslation('signoff');
  const me = useMe();
  const day = useDay();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} className={css.form} tabIndex={-1} aria-labelledby="signoff-review">
      <h4 id="signoff-review">{t('reviewTitle')}</h4>
      <div className={css.read}>
        <DecisionWords decision={word.decision} />
        {word.note !== '' && <p className={css.note}>{word.note}</p>}
        {word.until !== null && <p>{t('untilDay', { day: day(word.until) })}</p>}
        <p className={css.small}>
          {t('reviewAs', {
            name: me.seat === 'view' ? '' : me.name,
            partner: partner.name,
            number: head.number,
            hash: shortHash(head.hash),
          })}
        </p>
      </div>
      <p>{t(late ? 'reviewLate' : 'reviewText')}</p>
      <div role="status">{standing !== null && <Replaces standing={standing} />}</div>
      <SignoffTrouble saying={saying} />
      <div className={css.actions}>
        <Button kind="main" busy={saying.busy} onClick={onGive}>
          {t('give')}
        </Button>
        <Button kind="bare" disabled={saying.busy} onClick={onBack}>
          {t('reviewBack')}
        </Button>
      </div>
    </section>
  );
}
