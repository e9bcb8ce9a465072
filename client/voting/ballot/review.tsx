import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../shared/voting/ballot.ts';
import type { Round } from '../../../shared/voting/round.ts';
import { Button } from '../../ui/button/button.tsx';
import { useWorkshop } from '../../workshop/use-workshop.ts';
import css from './cast-form.module.css';
import { CastTrouble } from './cast-trouble.tsx';
import { ChoiceWords } from './choice-words.tsx';
import type { Casting } from './use-cast.ts';

type Props = { round: Round; choice: Choice; cast: Casting; onBack(): void };

/** A secret ballot read back once: after this nobody can find it again, its voter neither. */
export function Review({ round, choice, cast, onBack }: Props): ReactNode {
  const { t } = useTranslation('voting');
  const { guide } = useWorkshop().view;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} className={css.review} tabIndex={-1} aria-labelledby="ballot-review">
      <h3 className={css.heading} id="ballot-review">
        {t('reviewTitle')}
      </h3>
      <ChoiceWords choice={choice} options={round.options} lang={guide.locale} />
      <p>{t('reviewText')}</p>
      <CastTrouble cast={cast} />
      <div className={css.actions}>
        <Button kind="main" busy={cast.busy} onClick={() => cast.send(choice)}>
          {t('castSecret')}
        </Button>
        <Button kind="bare" disabled={cast.busy} onClick={onBack}>
          {t('reviewBack')}
        </Button>
      </div>
    </section>
  );
}
