import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Partner } from '../../../shared/stage/stage.ts';
import type { Result } from '../../../shared/voting/result.ts';
import type { Round } from '../../../shared/voting/round.ts';
import type { Count } from '../../../shared/voting/tally.ts';
import type { GroupVerdict } from '../../../shared/voting/verdict.ts';
import { type Before, beforeIn } from './before.ts';
import { CountPicture } from './count-picture.tsx';
import { Marks } from './marks.tsx';
import { Remarks } from './remarks.tsx';
import css from './results.module.css';
import { SupportMap } from './support-map.tsx';
import { GroupWords, VerdictSum } from './verdict-words.tsx';

/**
 * A result as pictures that are tables: each number stands written out where it is drawn, with what it is a part of. Plain
 * props, so that a page and the big screen show the same. People and partners stand beside each other, never added up.
 */
export type ResultsProps = {
  round: Round;
  result: Result;
  partners: readonly Partner[];
  /** Of the options' titles. */
  lang: string;
  /** The round on the same question before this one. */
  before: { round: Round; result: Result } | null;
  /** On the big screen, where its title stands above it already and its parts come page by page. */
  hall?: boolean;
};

export function Results({ round, result, partners, lang, before, hall = false }: ResultsProps): ReactNode {
  const { t } = useTranslation('voting');
  // From afar the picture comes first; in consent it is the objections.
  const late = hall && round.method !== 'consent';
  const known = before === null ? null : beforeIn(round, before);
  return (
    <section className={css.results} data-hall={hall} aria-labelledby="result">
      <h2 className={hall ? 'visually-hidden' : css.title} id="result">
        {t(round.status === 'open' ? 'resultLive' : 'result')}
      </h2>
      {result.cast === 0 ? (
        <p>{t('nobodyCast', { count: result.eligible })}</p>
      ) : (
        <>
          {!late && <VerdictSum round={round} result={result} />}
          <Remarks remarks={result.remarks} partners={partners} />
          <div className={css.tallies}>
            <TallyPart
              id="people"
              title={t(round.electorate === 'partners' ? 'byVoter' : 'byPeople')}
              says={t(round.electorate === 'partners' ? 'castPartners' : 'castPeople', {
                cast: result.cast,
                count: result.eligible,
              })}
              round={round}
              count={result.people}
              verdict={result.verdict.people}
              lang={lang}
              before={known}
            />
            {result.partners !== null && (
              <TallyPart
                id="partners"
                title={t('byPartners')}
                says={t('castPartners', { cast: result.partners.cast, count: result.partners.eligible })}
                help={t('byPartnersHelp')}
                round={round}
                count={result.partners.count}
                verdict={result.verdict.partners}
                lang={lang}
                before={null}
              />
            )}
          </div>
          {late && <VerdictSum round={round} result={result} />}
          {result.perPartner !== null && (
            <SupportMap round={round} groups={result.perPartner} partners={partners} lang={lang} />
          )}
        </>
      )}
      <Marks round={round} result={result} compared={known !== null} />
    </section>
  );
}

type PartProps = {
  id: string;
  title: string;
  says: string;
  help?: string;
  round: Round;
  count: Count;
  verdict: GroupVerdict | null;
  lang: string;
  before: Before | null;
};

function TallyPart({ id, title, says, help, round, count, verdict, lang, before }: PartProps): ReactNode {
  return (
    <section className={css.tally} aria-labelledby={`tally-${id}`}>
      <div className={css.head}>
        <h3 className={css.heading} id={`tally-${id}`}>
          {title}
        </h3>
        <p className={css.says}>{says}</p>
      </div>
      <CountPicture round={round} count={count} lang={lang} label={title} before={before} />
      {verdict !== null && <GroupWords group={verdict} round={round} lang={lang} />}
      {help !== undefined && <p className={css.help}>{help}</p>}
    </section>
  );
}
