import type { ReactNode } from 'react';
import type { AgendaBlock } from '../../../shared/stage/agenda-blocks.ts';
import { useWorkshop } from '../../workshop/use-workshop.ts';
import css from './line-view.module.css';

type Props = { blocks: readonly AgendaBlock[]; present: string };

/** The line, to be looked at: where the conversation is, what lies behind it and ahead. Its number stands beside it. */
export function LineView({ blocks, present }: Props): ReactNode {
  const { guide } = useWorkshop().view;
  const at = blocks.findIndex(({ block }) => block.id === present);
  const theme = guide.themes.find(({ id }) => id === blocks[at]?.block.themeId);
  return (
    <div className={css.line}>
      {theme !== undefined && (
        <p className={css.theme} lang={guide.locale}>
          {theme.title}
        </p>
      )}
      <div className={css.stops} aria-hidden="true">
        {blocks.map(({ block }, place) => (
          <span
            key={block.id}
            className={css.stop}
            data-at={place < at ? 'behind' : place === at ? 'here' : 'ahead'}
            data-new={place > 0 && blocks[place - 1]?.block.themeId !== block.themeId}
          />
        ))}
      </div>
    </div>
  );
}
