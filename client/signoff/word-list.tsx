import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { personNow } from '../../shared/stage/people.ts';
import { timeWords } from '../notes/author.ts';
import { SeatMark } from '../ui/table/seat.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import { DecisionWords } from './decision-words.tsx';
import css from './signoff.module.css';
import type { PartnerWord } from './signoff.ts';
import { useDay } from './use-day.ts';
import { useSignatoryWords } from './use-signatory-words.ts';

/** What each partner said, why, by whom and when; of who has not spoken, who is going to. */
export function WordList({ words }: { words: readonly PartnerWord[] }): ReactNode {
  const { t } = useTranslation('signoff');
  const heading = useId();
  if (words.length === 0) return null;
  return (
    <div className={css.block}>
      <h3 id={heading}>{t('perPartner')}</h3>
      <ul className={css.list} aria-labelledby={heading}>
        {words.map((word) => (
          <Line key={word.partner.id} word={word} />
        ))}
      </ul>
    </div>
  );
}

function Line({ word: { partner, line } }: { word: PartnerWord }): ReactNode {
  const { t, i18n } = useTranslation('signoff');
  const stage = useStage();
  const day = useDay();
  const signatory = useSignatoryWords()(partner.id);
  const time = line === null ? null : timeWords(line.at, Date.now(), i18n.language);
  return (
    <li className={css.line} data-partner={partner.name}>
      <SeatMark name={partner.name} index={partner.index} size={36} taken={line !== null} />
      <div className={css.said}>
        <p className={css.head}>
          <span className={css.name}>{partner.name}</span>
          <DecisionWords decision={line?.decision ?? null} />
        </p>
        {line !== null && line.note !== '' && <p className={css.note}>{line.note}</p>}
        {line?.until != null && <p>{t('untilDay', { day: day(line.until) })}</p>}
        {line !== null && time !== null && (
          <p className={css.small} title={time.whole}>
            {t('byAt', { name: personNow(stage, line.by)?.name ?? t('someone'), time: time.short })}
            {line.reaffirms !== null && ` · ${t('sameAs', { number: line.reaffirms })}`}
          </p>
        )}
        {line === null && signatory !== null && <p className={css.small}>{signatory}</p>}
      </div>
    </li>
  );
}
