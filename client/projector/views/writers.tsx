import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartnerId, QuestionId } from '../../../shared/ids.ts';
import type { AnswerAuthors } from '../../live/authors-told.ts';
import type { Readable } from '../../live/readable.ts';
import { useReadable } from '../../live/use-live.ts';
import { FacilitatorMark, SeatMark } from '../../ui/table/seat.tsx';
import { useStage } from '../../workshop/use-workshop.ts';
import type { Watch } from '../watch.ts';
import css from './writers.module.css';

const NOT_TOLD: AnswerAuthors = new Map();
const NOBODY: Readable<AnswerAuthors> = { getSnapshot: () => NOT_TOLD, subscribe: () => () => {} };

/** Which partners wrote in which answers, as the server saw it. */
export const useAuthors = (watch: Watch | null): AnswerAuthors => useReadable(watch?.authors ?? NOBODY);

/** Everyone who wrote in any of these answers; null stands for who steers, without a partner. */
export function authorsOf(
  authors: AnswerAuthors,
  questions: readonly { id: QuestionId }[],
): ReadonlySet<PartnerId | null> {
  return new Set(questions.flatMap(({ id }) => authors.get(id) ?? []));
}

/** More names than this don't fit on a line: then the seats stand alone, with how many they are. */
const MOST_NAMES = 3;

type Props = {
  by: ReadonlySet<PartnerId | null>;
  /** Where there is little room: how many, and their seats. */
  short?: boolean;
};

/** Who wrote, by partner, on one line: their seats, with their names where these fit. */
export function Writers({ by, short = false }: Props): ReactNode {
  const { t } = useTranslation('projector');
  const { partners } = useStage();
  const writers = partners.filter(({ id }) => by.has(id));
  if (writers.length === 0 && !by.has(null)) return <p className={css.none}>{t('nobodyWrote')}</p>;
  const named = !short && writers.length <= MOST_NAMES;
  return (
    <div className={css.writers}>
      <p>{named ? t('wrote') : t('wroteMany', { count: writers.length, of: partners.length })}</p>
      <ul className={css.names}>
        {writers.map(({ id, name, index }) => (
          <li key={id} className={css.name}>
            <SeatMark name={name} index={index} />
            {named ? name : <span className="visually-hidden">{name}</span>}
          </li>
        ))}
        {by.has(null) && (
          <li className={css.name}>
            <FacilitatorMark />
            {t('facilitator')}
          </li>
        )}
      </ul>
    </div>
  );
}
