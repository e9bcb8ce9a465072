import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SealedNote } from '../../../shared/version/sealed.ts';
import { listFormat } from '../../i18n/list-format.ts';
import { SIGNS } from '../../notes/notes.ts';
import { Sign } from '../../ui/sign/sign.tsx';
import { SeatMark } from '../../ui/table/seat.tsx';
import css from './note-items.module.css';
import { useReading } from './use-reading.ts';

/** Notes as they were: kind, words, whose they are and who stood behind them. */
export function NoteItems({ notes, label }: { notes: readonly SealedNote[]; label?: string }): ReactNode {
  const { t, i18n } = useTranslation('notes');
  const { partnerOf, personOf } = useReading();
  if (notes.length === 0) return null;
  return (
    <ul className={css.list} aria-label={label}>
      {notes.map((note) => {
        const partner = partnerOf(note.partnerId);
        const behind = note.adopters.flatMap(({ partnerId }) => partnerOf(partnerId) ?? []);
        return (
          <li key={note.id} className={css.note} data-kind={note.kind}>
            <span className={css.sign}>
              <Sign name={SIGNS[note.kind]} />
            </span>
            <div className={css.body}>
              <p className={css.words}>
                <span className="visually-hidden" lang={i18n.language}>
                  {t(`kind_${note.kind}`)}:{' '}
                </span>
                {note.text}
              </p>
              <p className={css.who} lang={i18n.language}>
                {partner !== undefined && <SeatMark name={partner.name} index={partner.index} size={20} />}
                <span>
                  {[
                    partner?.name ?? personOf(note.by)?.name ?? t('nobody'),
                    ...(behind.length > 0
                      ? [t('adoptedBy', { partners: listFormat(i18n.language).format(behind.map(({ name }) => name)) })]
                      : []),
                  ].join(' · ')}
                </span>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
