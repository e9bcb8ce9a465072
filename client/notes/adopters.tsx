import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantId, PartnerId } from '../../shared/ids.ts';
import { listFormat } from '../i18n/list-format.ts';
import { Sign } from '../ui/sign/sign.tsx';
import { SeatMark } from '../ui/table/seat.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import css from './adopters.module.css';

type Props = {
  adopters: ReadonlyMap<PartnerId, ParticipantId>;
  /** The reader's own partner. */
  own: PartnerId | null;
  tabIndex: number;
  describedBy: string;
  /** Null for who can't: it is their own partner's note, they have none, or nothing can be changed. */
  onAdopt: ((on: boolean) => void) | null;
};

/** In a narrow column; the rest are a number. */
const MOST_NARROW = 3;

/** The partners that stand behind a note, and one's own way to be among them. */
export function Adopters({ adopters, own, tabIndex, describedBy, onAdopt }: Props): ReactNode {
  const { t, i18n } = useTranslation('notes');
  const partners = useStage().partners.filter(({ id }) => adopters.has(id));
  const names = listFormat(i18n.language).format(partners.map(({ name }) => name));
  const on = own !== null && adopters.has(own);
  if (partners.length === 0 && onAdopt === null) return null;
  return (
    <div className={css.adopters}>
      {partners.length > 0 && (
        <p className={css.marks} data-many={partners.length > MOST_NARROW} title={t('adoptedBy', { partners: names })}>
          <span className="visually-hidden">{t('adoptedBy', { partners: names })}</span>
          {partners.map(({ id, name, index }) => (
            <SeatMark key={id} name={name} index={index} size={22} />
          ))}
          {partners.length > MOST_NARROW && (
            <span className={css.rest} aria-hidden="true">
              +{partners.length - MOST_NARROW + 1}
            </span>
          )}
        </p>
      )}
      {onAdopt === null ? (
        <span className={css.word} aria-hidden="true">
          {t('adopt')}
        </span>
      ) : (
        <button
          type="button"
          className={css.adopt}
          aria-pressed={on}
          aria-describedby={describedBy}
          data-part="adopt"
          tabIndex={tabIndex}
          title={on ? t('adoptStop') : t('adoptHint')}
          onClick={() => onAdopt(!on)}
        >
          <span className={css.check}>{on && <Sign name="check" size={14} />}</span>
          {t('adopt')}
        </button>
      )}
    </div>
  );
}
