import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { standing } from '../../shared/version/rule.ts';
import type { VersionFile } from '../../shared/version/seal.ts';
import { standingSignoffs } from '../../shared/version/signoff.ts';
import { DecisionWords } from '../signoff/decision-words.tsx';
import { useDay } from '../signoff/use-day.ts';
import { SeatMark } from '../ui/table/seat.tsx';
import css from './partners-view.module.css';
import { useMoment } from './use-moment.ts';

/** The partners the version was put to, and what each had said of it. */
export function PartnersView({ file: { version, signoffs } }: { file: VersionFile }): ReactNode {
  const { t } = useTranslation('verify');
  const day = useDay();
  const moment = useMoment();
  const lines = standingSignoffs(signoffs);
  const nameOf = new Map(signoffs.map(({ by, name }) => [by, name]));
  const ids = version.partners.map(({ id }) => id);
  const { agreed, of } = standing(version.rule, ids, lines);
  return (
    <div className={css.part}>
      <h3 className={css.title}>{t('partners')}</h3>
      <p>
        {t('agreed', { agreed, of })} {t('later')}
      </p>
      <ul className={css.partners}>
        {version.partners.map(({ id, name, index }) => {
          const line = lines.find(({ partnerId }) => partnerId === id);
          const until = line?.until ?? null;
          return (
            <li key={id} className={css.partner}>
              <SeatMark name={name} index={index} taken={line !== undefined} size={36} />
              <div className={css.words}>
                <p className={css.name}>{name}</p>
                <p className={css.said}>
                  <DecisionWords decision={line?.decision ?? null} />
                  {until !== null && <span>{t('until', { day: day(until) })}</span>}
                </p>
                {line !== undefined && line.note !== '' && <p className={css.note}>{line.note}</p>}
                {line !== undefined && (
                  <p className={css.quiet}>
                    {t('saidBy', { name: nameOf.get(line.by) ?? '', moment: moment(line.at) })}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
