import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Guide } from '../../shared/guide/guide.ts';
import { useShownAgenda } from '../agenda/use-agenda.ts';
import { useTime } from '../agenda/use-time.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';
import css from './block-list.module.css';
import { SeatsAt } from './seats-at.tsx';
import { type NumberedBlock, stretchesOf } from './stretches.ts';

/** Every block on the agenda, a stop on the line, grouped by theme. */
export function BlockList({ guide }: { guide: Guide }): ReactNode {
  const { t } = useTranslation('blocks');
  const shown = useShownAgenda();
  if (shown.length === 0) return <p>{t('nothingOnAgenda')}</p>;
  return (
    <div className={css.stretches}>
      {stretchesOf(guide, shown).map((stretch) => (
        <section key={stretch.id} aria-labelledby={`theme-${stretch.id}`} lang={guide.locale}>
          <h2 className={css.theme} id={`theme-${stretch.id}`}>
            {stretch.title}
          </h2>
          <ol className={css.stops}>
            {stretch.blocks.map((numbered) => (
              <BlockStop key={numbered.block.id} numbered={numbered} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function BlockStop({ numbered }: { numbered: NumberedBlock }): ReactNode {
  const { t, i18n } = useTranslation('blocks');
  const time = useTime();
  const { block, number, minutes, questions } = numbered;
  const core = questions.find((question) => question.core);
  const { workshop } = useWorkshop().view;
  return (
    <li className={css.stop}>
      <span className={css.number} aria-hidden="true">
        {number}
      </span>
      <div className={css.text}>
        <h3 className={css.title}>
          <Link className={css.link} to={`/w/${workshop.id}/b/${block.id}`}>
            {block.title}
          </Link>
        </h3>
        {core !== undefined && <p className={css.core}>{core.text}</p>}
        <p className={css.count} lang={i18n.language}>
          {t('questions', { count: questions.filter((question) => !question.core).length })}
          {minutes !== null && ` · ${time(minutes)}`}
        </p>
      </div>
      <div className={css.here}>
        <SeatsAt where={(at) => at.blockId === block.id} />
      </div>
    </li>
  );
}
