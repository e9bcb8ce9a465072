import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Partner } from '../../../shared/stage/stage.ts';
import type { Result } from '../../../shared/voting/result.ts';
import type { Round } from '../../../shared/voting/round.ts';
import { whoSees } from '../../../shared/voting/who-sees.ts';
import { clockText } from '../../timer/timer.ts';
import type { TableSeat } from '../../ui/table/table.tsx';
import { OutcomeWords } from '../outcome-words.tsx';
import { Results } from '../results/results.tsx';
import { TurnoutTable } from '../turnout-table.tsx';
import { useTurnoutWords } from '../turnout-words.ts';
import type { ToldTurnout } from '../use-turnout.ts';
import css from './round-picture.module.css';

/** Everything the big screen knows of a round. */
export type RoundPictureProps = {
  round: Round;
  turnout: ToldTurnout | null;
  /** Null until there is one to be seen. */
  result: Result | null;
  before: { round: Round; result: Result } | null;
  /** Until the round closes while it is open, until the result after the reveal; null without a limit. */
  secondsLeft: number | null;
  seats: readonly TableSeat[];
  partners: readonly Partner[];
  /** Of the options' titles. */
  lang: string;
};

/** A round on the big screen, where it stands now: announced, open, closed, counting down, and what came of it. */
export function RoundPicture(props: RoundPictureProps): ReactNode {
  const { round, secondsLeft } = props;
  switch (round.status) {
    case 'defined':
      return <Words says="hallAnnounced" {...props} />;
    case 'open':
      return props.result === null ? (
        <Open {...props} />
      ) : (
        <>
          <Standing {...props} />
          <Revealed {...props} result={props.result} />
        </>
      );
    case 'withdrawn':
      return <Words says="hallWithdrawn" {...props} />;
    default:
      if (secondsLeft !== null && secondsLeft > 0) return <Countdown seconds={secondsLeft} />;
      return props.result === null ? (
        <Words says="hallClosed" {...props} />
      ) : (
        <Revealed {...props} result={props.result} />
      );
  }
}

type WordsProps = RoundPictureProps & { says: 'hallAnnounced' | 'hallClosed' | 'hallWithdrawn' };

/** What is asked, and that one votes on it soon, or no longer. */
function Words({ round, turnout, says, lang }: WordsProps): ReactNode {
  const { t } = useTranslation('voting');
  const turnoutWords = useTurnoutWords();
  return (
    <div className={css.words}>
      {round.practice === true && <p className={css.practice}>{t('practice')}</p>}
      {round.question !== undefined && <p className={css.question}>{round.question}</p>}
      <p className={css.large} role="status">
        {t(says)}
      </p>
      {says === 'hallAnnounced' ? (
        <>
          <ul className={css.options} lang={lang}>
            {round.options.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
          <p className={css.quiet}>{t(`sees_${whoSees(round)}`)}</p>
        </>
      ) : (
        turnout !== null && says === 'hallClosed' && <p>{turnoutWords(round, turnout)}</p>
      )}
    </div>
  );
}

function Open({ round, turnout, secondsLeft, seats }: RoundPictureProps): ReactNode {
  const { t } = useTranslation('voting');
  const turnoutWords = useTurnoutWords();
  return (
    <div className={css.open}>
      <div className={css.words}>
        {round.practice === true && <p className={css.practice}>{t('practice')}</p>}
        {round.question !== undefined && <p className={css.question}>{round.question}</p>}
        <p className={css.large} role="status">
          {turnout === null ? t('hallOpen') : turnoutWords(round, turnout)}
        </p>
        {secondsLeft !== null && (
          <p className={css.clock} role="timer">
            {secondsLeft === 0 ? t('timeOver') : t('closesIn', { time: clockText(secondsLeft) })}
          </p>
        )}
        <p className={css.quiet}>{t(`sees_${whoSees(round)}`)}</p>
      </div>
      {turnout !== null && (
        <div className={css.table}>
          <TurnoutTable round={round} turnout={turnout} seats={seats} names="apart" />
        </div>
      )}
    </div>
  );
}

/** Over a result that grows: until when one can vote, and who sees what. */
function Standing({ round, secondsLeft }: RoundPictureProps): ReactNode {
  const { t } = useTranslation('voting');
  const clock =
    secondsLeft === null ? null : secondsLeft === 0 ? t('timeOver') : t('closesIn', { time: clockText(secondsLeft) });
  return (
    <div className={css.standing}>
      {/* As an attribute: pages turn to where words change, and a clock in words would hold the first one for good. */}
      {clock !== null && <p className={css.clock} role="timer" aria-label={clock} data-clock={clock} />}
      <p className={css.quiet}>{t(`sees_${whoSees(round)}`)}</p>
    </div>
  );
}

function Countdown({ seconds }: { seconds: number }): ReactNode {
  const { t } = useTranslation('voting');
  return (
    <div className={css.count}>
      <p className={css.large}>{t('soonTitle')}</p>
      <p className={css.seconds} role="timer">
        {seconds}
      </p>
    </div>
  );
}

function Revealed({ round, result, partners, lang, before }: RoundPictureProps & { result: Result }): ReactNode {
  return (
    <div className={css.result}>
      {round.outcome !== null && <OutcomeWords outcome={round.outcome} />}
      <Results round={round} result={result} partners={partners} lang={lang} before={before} hall />
    </div>
  );
}
