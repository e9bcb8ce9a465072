import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConsentVerdict } from '../../../shared/voting/ballot.ts';
import type { Hands } from '../../../shared/voting/hands.ts';
import type { Round } from '../../../shared/voting/round.ts';
import { sendHands } from '../../api/rounds.ts';
import { useProblem } from '../../api/use-problem.ts';
import { Button } from '../../ui/button/button.tsx';
import { Field } from '../../ui/field/field.tsx';
import { showWrong } from '../../ui/field/first-wrong.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { useRoundAct } from '../use-round.ts';
import page from '../voting.module.css';
import { type HandsDraft, handsOf, NO_HANDS } from './hands-draft.ts';
import css from './steps.module.css';
import { TextArea } from './text-area.tsx';

const MOST_REASONS = 5_000;

/** A show of hands, counted in the hall: of people who aren't on the roll. */
export function HandsForm({ round, onAway }: { round: Round; onAway(): void }): ReactNode {
  const { t } = useTranslation('voting');
  const common = useTranslation('common').t;
  const problem = useProblem();
  const [draft, setDraft] = useState<HandsDraft>(NO_HANDS);
  const [wrong, setWrong] = useState<string | null>(null);
  const send = useRoundAct((workshopId, hands: Hands) => sendHands(workshopId, round.id, hands));
  const isConsent = round.method === 'consent';
  const rows = isConsent
    ? ConsentVerdict.options.map((id) => ({ id, title: t(`verdict_${id}`) }))
    : round.options.map(({ id, title }) => ({ id, title }));
  const change = (next: Partial<HandsDraft>): void => {
    setDraft({ ...draft, ...next });
    setWrong(null);
  };

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const read = handsOf(round, draft);
    if ('wrong' in read) showWrong(event.currentTarget, () => setWrong(read.wrong));
    else send.mutate(read.hands, { onSuccess: onAway });
  }

  const errorAt = (field: string): string | undefined => (wrong === field ? t('handsWrong') : undefined);
  return (
    <form className={css.form} onSubmit={onSubmit} noValidate aria-label={t('hands')}>
      <h3 className={page.heading}>{t('hands')}</h3>
      <p className={page.small}>{t('handsHelp')}</p>
      {round.hands !== null && <p className={page.small}>{t('handsBefore', { people: round.hands.people })}</p>}
      <div className={css.numbers}>
        <Field
          label={t('handsPresent')}
          inputMode="numeric"
          value={draft.present}
          error={wrong === 'present' ? t('handsPresentWrong') : undefined}
          onValue={(present) => change({ present })}
        />
        {!isConsent && (
          <Field
            label={t('handsPeople')}
            inputMode="numeric"
            value={draft.people}
            error={errorAt('people')}
            onValue={(people) => change({ people })}
          />
        )}
        {rows.map(({ id, title }) => (
          <Field
            key={id}
            label={title}
            inputMode="numeric"
            value={draft.counts[id] ?? ''}
            error={errorAt(id)}
            onValue={(count) => change({ counts: { ...draft.counts, [id]: count } })}
          />
        ))}
      </div>
      {isConsent && (
        <TextArea
          label={t('handsReasons')}
          value={draft.reasons}
          maxLength={MOST_REASONS}
          error={wrong === 'reasons' ? t('handsReasonsWrong') : undefined}
          onValue={(reasons) => change({ reasons })}
        />
      )}
      {send.error !== null && <Notice tone="alarm" title={problem(send.error)} />}
      <div className={page.actions}>
        <Button kind="main" type="submit" busy={send.isPending}>
          {t('handsSend')}
        </Button>
        <Button kind="bare" onClick={onAway}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
