import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../shared/board/notes.ts';
import type { ParticipantId } from '../../shared/ids.ts';
import type { Participant, Partner } from '../../shared/stage/stage.ts';
import { SIGNS } from '../notes/notes.ts';
import { Sign } from '../ui/sign/sign.tsx';
import { SeatMark } from '../ui/table/seat.tsx';
import css from './plain-notes.module.css';

type Props = {
  notes: readonly Note[];
  partners: readonly Partner[];
  people: ReadonlyMap<ParticipantId, Participant>;
};

/** Notes to be read, without anything to press: where they can't be changed, and on a projector. */
export function PlainNotes({ notes, partners, people }: Props): ReactNode {
  const { t } = useTranslation('notes');
  return (
    <ul className={css.list}>
      {notes.map((note) => {
        const partner = partners.find(({ id }) => note.by !== null && id === people.get(note.by)?.partnerId);
        const behind = partners.filter(({ id }) => note.adopters.has(id));
        return (
          <li key={note.id} className={css.note} data-kind={note.kind}>
            <span className={css.sign}>
              <Sign name={SIGNS[note.kind]} />
            </span>
            <div className={css.body}>
              <p>
                <span className="visually-hidden">{t(`kind_${note.kind}`)}: </span>
                {note.text}
              </p>
              <p className={css.who}>
                {partner !== undefined && <SeatMark name={partner.name} index={partner.index} size={22} />}
                {partner?.name ?? t('nobody')}
                {behind.length > 0 && (
                  <span className={css.behind}>
                    {behind.map(({ id, name, index }) => (
                      <SeatMark key={id} name={name} index={index} size={22} />
                    ))}
                    <span className="visually-hidden">
                      {t('adoptedBy', { partners: behind.map(({ name }) => name).join(', ') })}
                    </span>
                  </span>
                )}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
