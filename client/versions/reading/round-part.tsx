import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { targetKey } from '../../../shared/stage/target.ts';
import type { SealedRound } from '../../../shared/version/sealed.ts';
import type { Result } from '../../../shared/voting/result.ts';
import type { Outcome, Round } from '../../../shared/voting/round.ts';
import { useDay } from '../../signoff/use-day.ts';
import { Facts } from '../../voting/facts.tsx';
import { CountPicture } from '../../voting/results/count-picture.tsx';
import { Marks } from '../../voting/results/marks.tsx';
import { Remarks } from '../../voting/results/remarks.tsx';
import { SupportMap } from '../../voting/results/support-map.tsx';
import { GroupWords, VerdictSum } from '../../voting/results/verdict-words.tsx';
import { partAnchor } from './contents.ts';
import css from './reading.module.css';
import round from './round-part.module.css';
import { useReading } from './use-reading.ts';

/** The rounds that were held: what was decided first, then the numbers it stands on. */
export function RoundsPart(): ReactNode {
  const { t, i18n } = useTranslation('versions');
  const { version } = useReading();
  if (version.rounds.length === 0) return null;
  const anchor = partAnchor('rounds');
  return (
    <section className={css.part} aria-labelledby={anchor}>
      <h2 className={css.partTitle} id={anchor} lang={i18n.language}>
        {t('rounds')}
      </h2>
      {version.rounds.map((held) => (
        <RoundPart key={held.round.id} held={held} />
      ))}
    </section>
  );
}

function RoundPart({ held }: { held: SealedRound }): ReactNode {
  const { t, i18n } = useTranslation('versions');
  const { round: asked, turnout, result } = held;
  const anchor = partAnchor(targetKey({ kind: 'round', id: asked.id }));
  return (
    <section className={css.question} aria-labelledby={anchor}>
      <h3 className={css.questionText} id={anchor}>
        {asked.title}
      </h3>
      {asked.question !== undefined && <p>{asked.question}</p>}
      <div className={css.wrote} lang={i18n.language}>
        <Facts round={asked} />
      </div>
      {asked.outcome !== null && <Decided outcome={asked.outcome} />}
      <div className={round.numbers} lang={i18n.language}>
        {result === null ? (
          <p className={css.quiet}>{t('notRevealed', { cast: turnout.cast, count: turnout.eligible })}</p>
        ) : (
          <Numbers asked={asked} result={result} />
        )}
      </div>
    </section>
  );
}

function Decided({ outcome: { decided, reservations, owner, reviewAt } }: { outcome: Outcome }): ReactNode {
  const { t, i18n } = useTranslation('voting');
  const day = useDay();
  const more = [
    ...(reservations === '' ? [] : [{ term: t('reservations'), says: reservations }]),
    ...(owner === '' ? [] : [{ term: t('owner'), says: owner }]),
    ...(reviewAt === null ? [] : [{ term: t('reviewAt'), says: day(reviewAt) }]),
  ];
  return (
    <div className={round.outcome}>
      <h4 className={css.small} lang={i18n.language}>
        {t('outcome')}
      </h4>
      <p className={round.decided}>{decided}</p>
      {more.length > 0 && (
        <dl className={round.more}>
          {more.map(({ term, says }) => (
            <div key={term}>
              <dt lang={i18n.language}>{term}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** People and partners beside each other, never added up. */
function Numbers({ asked, result }: { asked: Round; result: Result }): ReactNode {
  const { t } = useTranslation('voting');
  const { version } = useReading();
  const { locale } = version.workshop;
  const people = t(asked.electorate === 'partners' ? 'byVoter' : 'byPeople');
  if (result.cast === 0) return <p>{t('nobodyCast', { count: result.eligible })}</p>;
  return (
    <>
      <VerdictSum round={asked} result={result} />
      <Remarks remarks={result.remarks} partners={version.partners} />
      <div className={round.tally}>
        <h4 className={css.small}>
          {people} ·{' '}
          {t(asked.electorate === 'partners' ? 'castPartners' : 'castPeople', {
            cast: result.cast,
            count: result.eligible,
          })}
        </h4>
        <CountPicture round={asked} count={result.people} lang={locale} label={people} before={null} />
        {result.verdict.people !== null && <GroupWords group={result.verdict.people} round={asked} lang={locale} />}
      </div>
      {result.partners !== null && (
        <div className={round.tally}>
          <h4 className={css.small}>
            {t('byPartners')} · {t('castPartners', { cast: result.partners.cast, count: result.partners.eligible })}
          </h4>
          <CountPicture
            round={asked}
            count={result.partners.count}
            lang={locale}
            label={t('byPartners')}
            before={null}
          />
          {result.verdict.partners !== null && (
            <GroupWords group={result.verdict.partners} round={asked} lang={locale} />
          )}
        </div>
      )}
      {result.perPartner !== null && (
        <SupportMap round={asked} groups={result.perPartner} partners={version.partners} lang={locale} />
      )}
      <Marks round={asked} result={result} compared={false} />
    </>
  );
}
