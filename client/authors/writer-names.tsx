import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { AUTHOR_ATTRIBUTE } from '../editor/author-attributes.ts';
import { FacilitatorMark, SeatMark } from '../ui/table/seat.tsx';
import type { Writers } from './authors.ts';
import css from './writer-names.module.css';

/**
 * The partners that wrote in a text: seat and name. The name is drawn as the partner's words are, so that with the
 * colours on it is the key to them.
 */
export function WriterNames({ label, writers }: { label: string; writers: Writers }): ReactNode {
  const { t, i18n } = useTranslation('authors');
  const id = useId();
  const { partners, facilitator } = writers;
  if (partners.length === 0 && !facilitator) return null;
  return (
    <div className={css.line} lang={i18n.language}>
      <span id={id}>{label}:</span>
      <ul aria-labelledby={id} className={css.names}>
        {partners.map(({ id: partnerId, name, index }) => (
          <li key={partnerId} className={css.name}>
            <SeatMark name={name} index={index} size={24} />
            <span {...{ [AUTHOR_ATTRIBUTE]: partnerId }}>{name}</span>
          </li>
        ))}
        {facilitator && (
          <li className={css.name}>
            <FacilitatorMark size={24} />
            <span>{t('facilitator')}</span>
          </li>
        )}
      </ul>
    </div>
  );
}
