import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { authorOf, timeWords } from '../notes/author.ts';
import { useActor } from '../notes/use-actor.ts';
import { Sign } from '../ui/sign/sign.tsx';
import { SeatMark } from '../ui/table/seat.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import css from './spoken-list.module.css';
import { type Heard, STANCE_SIGNS } from './stances.ts';

/** What partners said, one after the other. */
export function SpokenList({ spoken }: Pick<Heard, 'spoken'>): ReactNode {
  const { t, i18n } = useTranslation('positions');
  const stage = useStage();
  const actor = useActor();
  if (spoken.length === 0) return null;
  return (
    <ul className={css.list} aria-label={t('title')}>
      {spoken.map(({ partner, position }) => {
        const { person } = authorOf(stage, position, actor);
        const time = position.at === 0 ? null : timeWords(position.at, Date.now(), i18n.language);
        return (
          <li key={partner.id} className={css.one} data-stance={position.stance}>
            <SeatMark name={partner.name} index={partner.index} size={28} />
            <div className={css.said}>
              <p className={css.head}>
                <span className={css.name}>{partner.name}</span>
                <span className={css.stance}>
                  <Sign name={STANCE_SIGNS[position.stance]} />
                  {t(`stance_${position.stance}`)}
                </span>
              </p>
              {position.note.trim() !== '' && <p className={css.note}>{position.note}</p>}
              <p className={css.who} title={time?.whole}>
                {[person?.name, time?.short].filter((part) => part !== undefined).join(' · ')}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
