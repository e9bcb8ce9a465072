import { IconMessage } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Locale } from '../../shared/guide/guide.ts';
import { useTime } from '../agenda/use-time.ts';
import type { NumberedBlock } from '../blocks/stretches.ts';
import { OnScreen } from '../following/on-screen.tsx';
import { LockMark } from '../locks/locks.tsx';
import type { BlockSummary } from './board.ts';
import { HereNow } from './here-now.tsx';
import { Pips } from './pips.tsx';
import css from './stop.module.css';
import { Writers } from './writers.tsx';

type Props = {
  numbered: NumberedBlock;
  /** Null until it is known. */
  said: BlockSummary | null;
  to: string;
  locale: Locale;
};

type Progress = 'unknown' | 'none' | 'some' | 'all';

function progressOf(said: BlockSummary | null): Progress {
  if (said === null) return 'unknown';
  const answered = said.answered.filter(Boolean).length;
  return answered === 0 ? 'none' : answered === said.answered.length ? 'all' : 'some';
}

/**
 * One block as a stop: on the line who is there now, under it what was answered and by whom. Drawn again only when its
 * own numbers change: on a full board something changes several times a second.
 */
export const Stop = memo(function Stop({ numbered, said, to, locale }: Props): ReactNode {
  const { t } = useTranslation('board');
  const time = useTime();
  const { block, number, minutes, questions } = numbered;
  const core = questions.find((question) => question.core);
  const factsId = `stop-${block.id}`;
  return (
    <li className={css.stop} data-progress={progressOf(said)} title={core?.text}>
      <div className={css.track}>
        <span className={css.number} aria-hidden="true">
          {number}
        </span>
        <HereNow blockId={block.id} />
      </div>
      <div className={css.words}>
        <h3 className={css.title} lang={locale}>
          <Link className={css.link} to={to} aria-describedby={factsId}>
            {block.title}
          </Link>
        </h3>
        <OnScreen when={(_spotlight, blockId) => blockId === block.id} />
        <LockMark part={{ kind: 'block', id: block.id }} />
        {core !== undefined && (
          <p className={css.core} lang={locale}>
            {core.text}
          </p>
        )}
        <div id={factsId} className={css.facts}>
          <Pips answered={said?.answered ?? null} of={questions.length} />
          {minutes !== null && <p className={css.minutes}>{time(minutes)}</p>}
          {said !== null && <Writers partnerIds={said.partners} />}
          {said !== null && said.contributions > 0 && (
            <p className={css.contributions} title={t('contributions', { count: said.contributions })}>
              <IconMessage size={17} aria-hidden="true" />
              <span aria-hidden="true">{said.contributions}</span>
              <span className="visually-hidden">{t('contributions', { count: said.contributions })}</span>
            </p>
          )}
        </div>
      </div>
    </li>
  );
});
