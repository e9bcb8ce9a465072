import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionHead } from '../../../shared/version/head.ts';
import { DecisionWords } from '../../signoff/decision-words.tsx';
import { wordsOf } from '../../signoff/signoff.ts';
import { SeatMark } from '../../ui/table/seat.tsx';
import { useStage } from '../../workshop/use-workshop.ts';
import css from './sheet.module.css';

/** What the partners said of this version up to the moment the paper is made. */
export function SaidSoFar({ head }: { head: VersionHead }): ReactNode {
  const { t } = useTranslation('packet');
  const words = wordsOf(head, useStage().partners);
  if (words.length === 0) return null;
  return (
    <section className={css.part} aria-labelledby="packet-said">
      <h2 className={css.heading} id="packet-said">
        {t('said')}
      </h2>
      <ul className={css.said}>
        {words.map(({ partner, line }) => (
          <li key={partner.id} className={css.one}>
            <SeatMark name={partner.name} index={partner.index} size={24} taken={line !== null} />
            <div className={css.by}>
              <p className={css.line}>
                <b>{partner.name}</b>
                <DecisionWords decision={line?.decision ?? null} />
              </p>
              {line !== null && line.note !== '' && <p className={css.quote}>{line.note}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
