import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { mayRemoveNote } from '../../shared/board/notes.ts';
import { changeVariant } from '../../shared/board/variants.ts';
import { useReadable } from '../live/use-live.ts';
import { Button } from '../ui/button/button.tsx';
import type { CellNote } from './matrix-notes.ts';
import { variantAuthor } from './own-variant-row.tsx';
import { PlainNotes } from './plain-notes.tsx';
import { straysOf } from './strays.ts';
import css from './taken-away.module.css';
import { useMatrix } from './use-matrix.ts';

/** Variants that were taken away, and every note that stands in no cell of the table: nothing is ever out of reach. */
export function TakenAway({ onBack }: { onBack(title: string): void }): ReactNode {
  const { t } = useTranslation('matrix');
  const matrix = useMatrix();
  const { session, rows, aspects, own, notes, editable, actor } = matrix;
  const all = useReadable(notes.all);
  const strays = useMemo(() => {
    const cells = rows.flatMap((row) => aspects.map((aspect) => ({ variantId: row.id, aspectId: aspect.id })));
    return straysOf(all, cells);
  }, [all, rows, aspects]);
  const taken = own.filter(({ removed }) => removed);
  const unknown = strays.filter(({ variantId }) => !taken.some(({ id }) => id === variantId));
  if (taken.length === 0 && unknown.length === 0) return null;
  return (
    <section className={css.taken} aria-labelledby="taken-variants">
      <h3 className={css.title} id="taken-variants">
        {t('variantsTaken')}
      </h3>
      <ul className={css.list}>
        {taken.map((variant) => (
          <li key={variant.id} className={css.variant}>
            <p className={css.name}>{variant.title}</p>
            <Kept notes={strays.find(({ variantId }) => variantId === variant.id)?.notes ?? []} />
            {editable && actor !== null && mayRemoveNote(actor, variantAuthor(variant, matrix)) && (
              <div>
                <Button
                  aria-label={t('variantPutBackNamed', { title: variant.title })}
                  onClick={() => {
                    changeVariant(session.doc, variant.id, { removed: false });
                    onBack(variant.title);
                  }}
                >
                  {t('variantPutBack')}
                </Button>
              </div>
            )}
          </li>
        ))}
        {unknown.map((stray) => (
          <li key={stray.variantId} className={css.variant}>
            <p className={css.name}>{rows.find(({ id }) => id === stray.variantId)?.title ?? t('variantUnknown')}</p>
            <Kept notes={stray.notes} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Kept({ notes }: { notes: readonly CellNote[] }): ReactNode {
  const { t } = useTranslation('matrix');
  const { partners, people } = useMatrix();
  if (notes.length === 0) return <p className={css.none}>{t('variantNotes', { count: 0 })}</p>;
  return (
    <details className={css.notes}>
      <summary>{t('variantNotes', { count: notes.length })}</summary>
      <PlainNotes notes={notes} partners={partners} people={people} />
    </details>
  );
}
