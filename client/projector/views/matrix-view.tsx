import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixRow } from '../../../shared/board/variants.ts';
import { leanOf, type Weight } from '../../../shared/board/weigh.ts';
import type { CellPlace } from '../../matrix/matrix-notes.ts';
import { useWorkshop } from '../../workshop/use-workshop.ts';
import { Paged } from '../paged.tsx';
import css from './matrix-view.module.css';
import { Weighs } from './sheet-parts.tsx';
import { type ShownCell, useCells, useRows } from './use-cells.ts';

/** More variants than this beside each other can't be read: the others come on a page of their own. */
const MOST_BESIDE = 5;

/** The whole matrix at a glance: what weighs where, and where nobody spoke. */
export default function MatrixView(): ReactNode {
  const { t } = useTranslation('projector');
  const rows = useRows();
  const cellAt = useCells();
  const pages = Math.max(1, Math.ceil(rows.length / MOST_BESIDE));
  const most = Math.max(1, Math.ceil(rows.length / pages));
  return (
    <>
      <h1 className="visually-hidden">{t('matrix')}</h1>
      <Paged foot={<Legend />}>
        {Array.from({ length: pages }, (_, page) => rows.slice(page * most, (page + 1) * most)).map((beside, page) => (
          <Heat key={beside.map(({ id }) => id).join(' ')} rows={beside} from={page * most} cellAt={cellAt} />
        ))}
      </Paged>
    </>
  );
}

/** What a bar to either side means. */
function Legend(): ReactNode {
  const { t } = useTranslation('projector');
  return (
    <p className={css.legend}>
      <span className={css.for}>{t('for')}</span> <span className={css.against}>{t('against')}</span>
    </p>
  );
}

type HeatProps = {
  rows: readonly MatrixRow[];
  /** How many variants came before these. */
  from: number;
  cellAt(place: CellPlace): ShownCell;
};

/** Aspects under each other, variants beside each other; these by number, since their names are sentences. */
function Heat({ rows, from, cellAt }: HeatProps): ReactNode {
  const { t } = useTranslation('projector');
  const { guide } = useWorkshop().view;
  const { aspects } = guide.matrix;
  return (
    <div className={css.heat}>
      <ol className={css.variants} start={from + 1} lang={guide.locale}>
        {rows.map(({ id, title }, at) => (
          <li key={id} className={css.variant}>
            <b className={css.number}>{from + at + 1}</b>
            {title}
          </li>
        ))}
      </ol>
      <table className={css.table}>
        <thead>
          <tr>
            <td />
            {rows.map(({ id, title }, at) => (
              <th key={id} scope="col" className={css.number}>
                {from + at + 1}
                <span className="visually-hidden" lang={guide.locale}>
                  {' '}
                  {title}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {aspects.map((aspect) => (
            <tr key={aspect.id}>
              <th scope="row" className={css.aspect} lang={guide.locale}>
                {aspect.title}
              </th>
              {rows.map(({ id }) => (
                <td key={id}>
                  <Tile weight={cellAt({ variantId: id, aspectId: aspect.id }).weight} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {aspects.length === 0 && <p>{t('nothing')}</p>}
    </div>
  );
}

const Tile = ({ weight }: { weight: Weight }): ReactNode => (
  <div className={css.tile} data-lean={leanOf(weight)}>
    <Weighs weight={weight} />
  </div>
);
