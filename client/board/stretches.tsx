import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useShownAgenda } from '../agenda/use-agenda.ts';
import { stretchesOf } from '../blocks/stretches.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';
import type { BoardSummary } from './board.ts';
import { Stop } from './stop.tsx';
import css from './stretches.module.css';

/** Every block on the agenda, a stop on the line, in a stretch per theme. */
export function Stretches({ board }: { board: BoardSummary | null }): ReactNode {
  const { t } = useTranslation('board');
  const { guide, workshop } = useWorkshop().view;
  const shown = useShownAgenda();
  const said = new Map(board?.blocks.map((one) => [one.blockId, one]));
  if (shown.length === 0) return <p className={css.nothing}>{t('nothingOnAgenda')}</p>;
  return (
    <div className={css.stretches}>
      {stretchesOf(guide, shown).map((stretch) => (
        <section
          key={stretch.id}
          className={css.stretch}
          {...(stretch.title === '' ? { 'aria-label': t('noTheme') } : { 'aria-labelledby': `theme-${stretch.id}` })}
        >
          {stretch.title !== '' && (
            <h2 className={css.theme} id={`theme-${stretch.id}`} lang={guide.locale}>
              {stretch.title}
            </h2>
          )}
          <ol className={css.stops}>
            {stretch.blocks.map((one) => (
              <Stop
                key={one.block.id}
                numbered={one}
                said={said.get(one.block.id) ?? null}
                to={`/w/${workshop.id}/b/${one.block.id}`}
                locale={guide.locale}
              />
            ))}
          </ol>
        </section>
      ))}
      <p className={css.legend}>{t('legend')}</p>
    </div>
  );
}
