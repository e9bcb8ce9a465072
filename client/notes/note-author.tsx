import { IconUserCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FacilitatorMark, SeatMark } from '../ui/table/seat.tsx';
import { type Author, timeWords } from './author.ts';
import css from './note-author.module.css';

/** Whose note it is: the partner, quietly the time, and the person for who asks. `at` in milliseconds since 1970. */
export function NoteAuthor({ author, at }: { author: Author; at: number }): ReactNode {
  const { t, i18n } = useTranslation('notes');
  const { person, partner } = author;
  const time = at === 0 ? null : timeWords(at, Date.now(), i18n.language);
  const name = partner?.name ?? person?.name ?? t('nobody');
  const whole = [person?.name, time?.whole].filter((part) => part !== undefined).join(', ');
  return (
    <p className={css.author} title={whole}>
      <Mark author={author} />
      <span className={css.name}>{name}</span>
      {time !== null && (
        <time className={css.time} dateTime={new Date(at).toISOString()}>
          {time.short}
        </time>
      )}
    </p>
  );
}

function Mark({ author: { person, partner } }: { author: Author }): ReactNode {
  if (partner !== null) return <SeatMark name={partner.name} index={partner.index} size={20} />;
  if (person !== null) return <FacilitatorMark size={20} />;
  return <IconUserCircle size={20} stroke={1.5} aria-hidden="true" className={css.mark ?? ''} />;
}
