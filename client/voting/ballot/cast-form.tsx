import { type FormEvent, type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { ErrorKind } from '../../../shared/errors.ts';
import type { PartnerId } from '../../../shared/ids.ts';
import type { Choice } from '../../../shared/voting/ballot.ts';
import type { Round } from '../../../shared/voting/round.ts';
import { Button } from '../../ui/button/button.tsx';
import { useWorkshop } from '../../workshop/use-workshop.ts';
import { Ballot } from './ballot.tsx';
import { choiceOf, type Draft, draftOf, EMPTY } from './ballot-draft.ts';
import css from './cast-form.module.css';
import { CastTrouble } from './cast-trouble.tsx';
import { FAULT_WORDS, isFault } from './fault-words.ts';
import { Review } from './review.tsx';
import { dropReason, keepReason } from './unsent-reason.ts';
import { useCast } from './use-cast.ts';
import { WhoSees } from './who-sees.tsx';

type Props = {
  round: Round;
  /** As it was cast before, to be changed. */
  before: Choice | null;
  onBehalfOf?: PartnerId;
  /** What is pressed to cast it. */
  submit: string;
  /** Away from the form without casting; none where there is nowhere to go. */
  onAway?: () => void;
  onCast(): void;
};

/** The ballot as it is filled in and cast. A secret one is read back first: it can't be changed after. */
export function CastForm({ round, before, onBehalfOf, submit, onAway, onCast }: Props): ReactNode {
  const { t } = useTranslation('voting');
  const common = useTranslation('common').t;
  const { guide } = useWorkshop().view;
  const [draft, setDraft] = useState<Draft>(before === null ? EMPTY : draftOf(before));
  const [fault, setFault] = useState<ErrorKind | null>(null);
  const [review, setReview] = useState<Choice | null>(null);
  const cast = useCast(round, onBehalfOf ?? null, () => {
    dropReason(round.id);
    onCast();
  });

  function change(next: Draft): void {
    setDraft(next);
    keepReason(round.id, next.reason);
    setFault(null);
    cast.reset();
  }

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    const filled = choiceOf(round, draft);
    if ('refused' in filled) {
      flushSync(() => setFault(filled.refused));
      (
        form.querySelector<HTMLElement>('[aria-invalid="true"]') ?? form.querySelector<HTMLElement>('input, textarea')
      )?.focus();
    } else if (round.kind === 'secret') setReview(filled.choice);
    else cast.send(filled.choice);
  }

  if (review !== null) {
    return (
      <Review
        round={round}
        choice={review}
        cast={cast}
        onBack={() => {
          cast.reset();
          setReview(null);
        }}
      />
    );
  }
  return (
    <form className={css.form} onSubmit={onSubmit} noValidate aria-label={t('ballot')}>
      <WhoSees round={round} />
      <Ballot paper={round} draft={draft} lang={guide.locale} fault={fault} onDraft={change} />
      {fault !== null && (
        <p className={css.fault} role="alert">
          {t(FAULT_WORDS[isFault(fault) ? fault : 'ballot-invalid'])}
        </p>
      )}
      <CastTrouble cast={cast} />
      <div className={css.actions}>
        <Button kind="main" type="submit" busy={cast.busy}>
          {round.kind === 'secret' ? t('toReview') : submit}
        </Button>
        {onAway !== undefined && (
          <Button
            kind="bare"
            onClick={() => {
              dropReason(round.id);
              onAway();
            }}
          >
            {common('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
