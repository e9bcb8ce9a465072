import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome, Round } from '../../../shared/voting/round.ts';
import { decideRound } from '../../api/rounds.ts';
import { useProblem } from '../../api/use-problem.ts';
import { Button } from '../../ui/button/button.tsx';
import { Field } from '../../ui/field/field.tsx';
import { showWrong } from '../../ui/field/first-wrong.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { useRoundAct } from '../use-round.ts';
import page from '../voting.module.css';
import css from './steps.module.css';
import { TextArea } from './text-area.tsx';

const EMPTY: Outcome = { decided: '', reservations: '', owner: '', reviewAt: null };
const MOST_WORDS = 2_000;
const MOST_OWNER = 120;

/** What the round came to, in her words. It can be mended after. */
export function OutcomeForm({ round, onAway }: { round: Round; onAway(): void }): ReactNode {
  const { t } = useTranslation('voting');
  const common = useTranslation('common').t;
  const problem = useProblem();
  const [draft, setDraft] = useState<Outcome>(round.outcome ?? EMPTY);
  const [tried, setTried] = useState(false);
  const send = useRoundAct((workshopId, outcome: Outcome) => decideRound(workshopId, round.id, outcome));

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    showWrong(event.currentTarget, () => setTried(true));
    if (draft.decided.trim() !== '') send.mutate(draft, { onSuccess: onAway });
  }

  return (
    <form className={css.form} onSubmit={onSubmit} noValidate aria-label={t('decide')}>
      <TextArea
        label={t('decided')}
        value={draft.decided}
        maxLength={MOST_WORDS}
        error={tried && draft.decided.trim() === '' ? t('decidedMissing') : undefined}
        onValue={(decided) => setDraft({ ...draft, decided })}
      />
      <TextArea
        label={t('reservations')}
        value={draft.reservations}
        maxLength={MOST_WORDS}
        onValue={(reservations) => setDraft({ ...draft, reservations })}
      />
      <Field
        label={t('owner')}
        value={draft.owner}
        maxLength={MOST_OWNER}
        autoComplete="off"
        onValue={(owner) => setDraft({ ...draft, owner })}
      />
      <Field
        label={t('reviewAt')}
        type="date"
        value={draft.reviewAt ?? ''}
        onValue={(day) => setDraft({ ...draft, reviewAt: day === '' ? null : day })}
      />
      {send.error !== null && <Notice tone="alarm" title={problem(send.error)} />}
      <div className={page.actions}>
        <Button kind="main" type="submit" busy={send.isPending}>
          {t('decideSave')}
        </Button>
        <Button kind="bare" onClick={onAway}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
