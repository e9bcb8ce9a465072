import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takesHands } from '../../../shared/voting/hands.ts';
import type { Round, RoundStatus } from '../../../shared/voting/round.ts';
import { stepRound } from '../../api/rounds.ts';
import { useProblem } from '../../api/use-problem.ts';
import { Ask } from '../../ui/ask/ask.tsx';
import { Button, ButtonLink } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { useStage } from '../../workshop/use-workshop.ts';
import { useRoundPaths } from '../paths.ts';
import { useTurnoutWords } from '../turnout-words.ts';
import { useRoundAct, useRoundSeen } from '../use-round.ts';
import { useTurnout } from '../use-turnout.ts';
import page from '../voting.module.css';
import { HandsForm } from './hands-form.tsx';
import { OnBehalf } from './on-behalf.tsx';
import { Opening } from './opening.tsx';
import { OutcomeForm } from './outcome-form.tsx';
import css from './steps.module.css';

type Part = 'none' | 'open' | 'close' | 'withdraw' | 'hands' | 'behalf' | 'outcome';

const MAY_WITHDRAW: ReadonlySet<RoundStatus> = new Set(['defined', 'open', 'closed']);

/** What who steers can do with a round where it stands now. One thing at a time is asked. */
export function Steps({ round }: { round: Round }): ReactNode {
  const { t } = useTranslation('voting');
  const problem = useProblem();
  const paths = useRoundPaths();
  const { status } = round;
  const isOpen = useStage().phase === 'open';
  const [asked, setAsked] = useState<{ part: Part; at: RoundStatus }>({ part: 'none', at: status });
  // What was asked belongs to where the round stood then: after its step, by whomever, it is answered.
  const part = asked.at === status ? asked.part : 'none';
  const setPart = (next: Part): void => setAsked({ part: next, at: status });
  const step = useRoundAct((workshopId, which: 'close' | 'reveal' | 'withdraw') =>
    stepRound(workshopId, round.id, which),
  );
  const turnout = useTurnout(round, useRoundSeen(round).data?.turnout);
  const turnoutWords = useTurnoutWords();
  const away = (): void => setPart('none');
  const take = (which: 'close' | 'reveal' | 'withdraw'): void => step.mutate(which, { onSuccess: away });
  const missing = turnout !== null && turnout.cast < turnout.eligible;
  const over = status === 'revealed' || status === 'decided';
  return (
    <section className={css.steps} aria-labelledby="round-steps">
      <h2 className={page.heading} id="round-steps">
        {t('steps')}
      </h2>
      {step.error !== null && <Notice tone="alarm" title={problem(step.error)} />}
      {part === 'none' && !isOpen && <p>{t('stepsFrozen')}</p>}
      {isOpen && (
        <div className={css.acts} hidden={part !== 'none'}>
          {status === 'defined' && (
            <>
              <Button kind="main" onClick={() => setPart('open')}>
                {t('toOpen')}
              </Button>
              <ButtonLink to={paths.edit(round.id)}>{t('edit')}</ButtonLink>
            </>
          )}
          {status === 'open' && (
            <Button kind="main" busy={step.isPending} onClick={() => (missing ? setPart('close') : take('close'))}>
              {t('close')}
            </Button>
          )}
          {status === 'closed' && (
            <Button kind="main" busy={step.isPending} onClick={() => take('reveal')}>
              {t('reveal')}
            </Button>
          )}
          {over && round.practice !== true && (
            <Button kind={status === 'revealed' ? 'main' : 'plain'} onClick={() => setPart('outcome')}>
              {t(status === 'revealed' ? 'decide' : 'decideAgain')}
            </Button>
          )}
          {status === 'open' && takesHands(round) && (
            <Button onClick={() => setPart('hands')}>{t(round.hands === null ? 'hands' : 'handsAgain')}</Button>
          )}
          {status === 'open' && round.electorate === 'partners' && round.kind !== 'secret' && (
            <Button onClick={() => setPart('behalf')}>{t('behalf')}</Button>
          )}
          {(over || status === 'withdrawn') && (
            <ButtonLink to={paths.form({ before: round.id })}>{t('again')}</ButtonLink>
          )}
          {MAY_WITHDRAW.has(status) && (
            <Button kind="bare" onClick={() => setPart('withdraw')}>
              {t('withdraw')}
            </Button>
          )}
        </div>
      )}
      {part === 'none' && isOpen && status === 'closed' && <p className={page.small}>{t('revealHelp')}</p>}
      {part === 'open' && status === 'defined' && <Opening round={round} onAway={away} />}
      {part === 'close' && status === 'open' && (
        <Ask
          title={turnout === null ? t('close') : t('closeAsk', { turnout: turnoutWords(round, turnout) })}
          text={t('closeText')}
          yes={t('closeYes')}
          busy={step.isPending}
          onYes={() => take('close')}
          onAway={away}
        />
      )}
      {part === 'withdraw' && MAY_WITHDRAW.has(status) && (
        <Ask
          title={t('withdrawAsk')}
          text={t(status === 'defined' ? 'withdrawEarly' : 'withdrawLate')}
          yes={t('withdrawYes')}
          busy={step.isPending}
          onYes={() => take('withdraw')}
          onAway={away}
        />
      )}
      {part === 'hands' && status === 'open' && <HandsForm round={round} onAway={away} />}
      {part === 'behalf' && status === 'open' && <OnBehalf round={round} onAway={away} />}
      {part === 'outcome' && over && <OutcomeForm round={round} onAway={away} />}
    </section>
  );
}
