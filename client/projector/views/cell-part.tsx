import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixRow } from '../../../shared/board/variants.ts';
import type { Guide } from '../../../shared/guide/guide.ts';
import { Considerations } from '../../matrix/considerations.tsx';
import { PlainNotes } from '../../matrix/plain-notes.tsx';
import { countConsiderations } from '../../matrix/use-cell-words.ts';
import { guideCell } from '../../matrix/use-matrix.ts';
import css from './cell-part.module.css';
import { headline } from './headline.ts';
import { Weighs } from './sheet-parts.tsx';
import type { ShownCell } from './use-cells.ts';
import type { People } from './use-people.ts';

type Props = { title: string; row: MatrixRow; aspectId: string; cell: ShownCell; guide: Guide; people: People };

/** A cell among others of its row or its column: what weighs in it, and in short why; without any notes, what the guide says. */
export function CellPart({ title, row, aspectId, cell, guide, people }: Props): ReactNode {
  const { t, i18n } = useTranslation('scenarios');
  const { notes, weight } = cell;
  const says = guideCell(guide, row, aspectId);
  const first = headline(notes);
  return (
    <section className={css.part}>
      <div className={css.head}>
        <h2 className={css.title} lang={guide.locale}>
          {title}
          {weight.count > 0 && (
            <span className={css.count} lang={i18n.language}>
              {t('notesShort', { count: weight.count })}
            </span>
          )}
        </h2>
        <Weighs weight={weight} />
      </div>
      {weight.count > 0 ? (
        <div lang={guide.locale}>
          <PlainNotes notes={first} partners={people.partners} people={people.people} />
        </div>
      ) : (
        countConsiderations(says) > 0 && <Considerations cell={says} aspectId={aspectId} guide={guide} of={title} />
      )}
    </section>
  );
}
