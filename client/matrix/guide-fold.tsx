import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixRow } from '../../shared/board/variants.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';
import { Considerations } from './considerations.tsx';
import css from './guide-fold.module.css';
import { countConsiderations } from './use-cell-words.ts';
import { type Aspect, guideCell, useMatrix } from './use-matrix.ts';

type Props = { row: MatrixRow; aspect: Aspect; initially?: boolean; reach?: boolean };

/** What the guide says in a cell, one gesture away. */
export function GuideFold({ row, aspect, initially = false, reach = true }: Props): ReactNode {
  const { t, i18n } = useTranslation('matrix');
  const { guide } = useMatrix();
  const { workshop } = useWorkshop().view;
  const [open, setOpen] = useState(initially);
  const cell = guideCell(guide, row, aspect.id);
  const count = countConsiderations(cell);
  if (count === 0 && cell.blockIds.length === 0) return null;
  const key = aspect.id === 'voordelen' ? 'guidePros' : aspect.id === 'nadelen' ? 'guideCons' : 'considerations';
  return (
    <div className={css.fold} lang={i18n.language}>
      <button
        type="button"
        className={css.button}
        aria-expanded={open}
        tabIndex={reach ? 0 : -1}
        onClick={() => setOpen(!open)}
      >
        <IconChevronRight size={15} aria-hidden="true" className={css.chevron ?? ''} />
        {count === 0 ? t('fromGuide') : t(key, { count })}
      </button>
      {open && (
        <Considerations
          cell={cell}
          aspectId={aspect.id}
          guide={guide}
          toBlock={(id) => `/w/${workshop.id}/b/${id}`}
          reach={reach}
        />
      )}
    </div>
  );
}
