import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MATRIX_NOTES } from '../../../shared/board/board.ts';
import type { Cell as GuideCell } from '../../../shared/guide/guide.ts';
import { Select } from '../../ui/field/field.tsx';
import { partAnchor } from './contents.ts';
import { HiddenItems } from './hidden-items.tsx';
import css from './matrix-part.module.css';
import { NoteItems } from './note-items.tsx';
import reading from './reading.module.css';
import { useReading } from './use-reading.ts';

/** The matrix as a table, a column for each variant; on a phone one of them at a time, chosen over it. */
export function MatrixPart(): ReactNode {
  const { t, i18n } = useTranslation('versions');
  const { version } = useReading();
  const { matrix, guide, hidden } = version;
  const { aspects } = guide.matrix;
  const [chosen, choose] = useState(matrix.variants[0]?.id ?? '');
  const anchor = partAnchor('matrix');
  if (aspects.length === 0 || matrix.variants.length === 0) return null;
  return (
    <section className={reading.part} aria-labelledby={anchor}>
      <h2 className={reading.partTitle} id={anchor} lang={i18n.language}>
        {t('matrix')}
      </h2>
      <div className={css.choice} lang={i18n.language}>
        <Select
          label={t('variant')}
          value={chosen}
          options={matrix.variants.map(({ id, title }) => ({ value: id, label: title }))}
          onValue={choose}
        />
      </div>
      <div className={css.frame} lang={guide.locale}>
        <table className={css.table} aria-labelledby={anchor}>
          <thead>
            <tr>
              <th scope="col" className={css.corner} lang={i18n.language}>
                {t('aspect')}
              </th>
              {matrix.variants.map(({ id, title, own }) => (
                <th key={id} scope="col" data-shown={id === chosen}>
                  {title}
                  {own && (
                    <span className={css.own} lang={i18n.language}>
                      {t('ownVariant')}
                    </span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {aspects.map((aspect) => (
              <tr key={aspect.id}>
                <th scope="row">{aspect.title}</th>
                {matrix.variants.map((variant) => (
                  <td key={variant.id} data-shown={variant.id === chosen}>
                    <Cell
                      variantId={variant.id}
                      aspectId={aspect.id}
                      cell={guide.matrix.variants.find(({ id }) => id === variant.guideId)?.cells[aspect.id]}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <HiddenItems hidden={hidden.filter(({ root }) => root === MATRIX_NOTES)} />
    </section>
  );
}

type CellProps = { variantId: string; aspectId: string; cell: GuideCell | undefined };

/** What the partners said; what the guide itself weighs there stands folded under it. */
function Cell({ variantId, aspectId, cell }: CellProps): ReactNode {
  const { t, i18n } = useTranslation('versions');
  const { version } = useReading();
  const notes = version.matrix.notes.filter(
    ({ place }) => 'variantId' in place && place.variantId === variantId && place.aspectId === aspectId,
  );
  const lists = cell === undefined ? [] : [{ title: '', considerations: cell.considerations }, ...cell.groups];
  const said = lists.filter(({ considerations }) => considerations.length > 0);
  return (
    <div className={css.cell}>
      {notes.length === 0 ? (
        <p className={reading.quiet} lang={i18n.language}>
          {t('noNotes')}
        </p>
      ) : (
        <NoteItems notes={notes} />
      )}
      {said.length > 0 && (
        <details className={css.guide}>
          <summary lang={i18n.language}>{t('guideSays')}</summary>
          {said.map(({ title, considerations }) => (
            <div key={title}>
              {title !== '' && <p className={css.group}>{title}</p>}
              <ul>
                {considerations.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
    </div>
  );
}
