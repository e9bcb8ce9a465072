import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Partner } from '../../shared/stage/stage.ts';
import { useReadable } from '../live/use-live.ts';
import { SIGNS } from '../notes/notes.ts';
import { Button } from '../ui/button/button.tsx';
import { Sign } from '../ui/sign/sign.tsx';
import { SeatMark } from '../ui/table/seat.tsx';
import { lensOf } from './lens.ts';
import css from './lens-panel.module.css';
import { type CellNote, type CellPlace, cellKey } from './matrix-notes.ts';
import { partnerBy, useMatrix } from './use-matrix.ts';

/** One partner's part in the matrix as a list, each line the way to its cell. */
export function LensPanel(): ReactNode {
  const { reading, partners } = useMatrix();
  const partner = partnerBy(partners, reading.lens);
  return partner === null ? null : <LensOf partner={partner} />;
}

function LensOf({ partner }: { partner: Partner }): ReactNode {
  const { t } = useTranslation('matrix');
  const { notes, rows, aspects, partnerOf, reading, read } = useMatrix();
  const all = useReadable(notes.all);
  const lens = useMemo(() => {
    const cells = rows.flatMap((row) => aspects.map((aspect) => ({ variantId: row.id, aspectId: aspect.id })));
    return lensOf(partner.id, all, cells, partnerOf);
  }, [all, partner.id, rows, aspects, partnerOf]);
  return (
    <section className={css.lens} aria-labelledby="lens-title">
      <div className={css.head}>
        <SeatMark name={partner.name} index={partner.index} />
        <h2 className={css.title} id="lens-title">
          {partner.name}
        </h2>
        <Button kind="bare" onClick={() => read({ ...reading, lens: null })}>
          {t('lensClose')}
        </Button>
      </div>
      <Part title={t('lensWrote', { count: lens.wrote.length })} places={lens.wrote.map(({ place }) => place)} open>
        {(at) => <Notes notes={lens.wrote} at={at} />}
      </Part>
      <Part title={t('lensAdopted', { count: lens.adopted.length })} places={lens.adopted.map(({ place }) => place)}>
        {(at) => <Notes notes={lens.adopted} at={at} />}
      </Part>
      <Part title={t('lensSilent', { count: lens.silent.length })} places={lens.silent}>
        {() => null}
      </Part>
    </section>
  );
}

type PartProps = {
  title: string;
  places: readonly CellPlace[];
  open?: boolean;
  /** What stands under the link to a cell. */
  children(at: CellPlace): ReactNode;
};

/** A list of cells by variant, folded to its title. */
function Part({ title, places, open = false, children }: PartProps): ReactNode {
  const { t, i18n } = useTranslation('matrix');
  const { rows, aspects, paths, guide } = useMatrix();
  const keys = new Set(places.map(cellKey));
  const known = rows.filter(({ id }) => places.some(({ variantId }) => variantId === id));
  const elsewhere = places.filter(
    (place) => !rows.some(({ id }) => id === place.variantId) || !aspects.some(({ id }) => id === place.aspectId),
  );
  return (
    <details className={css.part} open={open}>
      <summary>{title}</summary>
      {places.length === 0 && <p className={css.nothing}>{t('lensNothing')}</p>}
      {known.map((row) => (
        <section key={row.id} className={css.variant} lang={guide.locale}>
          <h3 className={css.row}>{row.title}</h3>
          <ul className={css.list}>
            {aspects.map((aspect) => {
              const place = { variantId: row.id, aspectId: aspect.id };
              if (!keys.has(cellKey(place))) return null;
              return (
                <li key={aspect.id}>
                  <Link className={css.where} to={paths.cell(place)}>
                    {aspect.title}
                  </Link>
                  <div lang={i18n.language}>{children(place)}</div>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {elsewhere.length > 0 && (
        <section className={css.variant}>
          <h3 className={css.row}>{t('variantsTaken')}</h3>
          {[...new Map(elsewhere.map((place) => [cellKey(place), place]))].map(([key, place]) => (
            <div key={key}>{children(place)}</div>
          ))}
        </section>
      )}
    </details>
  );
}

function Notes({ notes, at }: { notes: readonly CellNote[]; at: CellPlace }): ReactNode {
  const key = cellKey(at);
  return (
    <ul className={css.notes}>
      {notes
        .filter(({ place }) => cellKey(place) === key)
        .map((note) => (
          <li key={note.id} className={css.note}>
            <Sign name={SIGNS[note.kind]} size={13} />
            {note.text}
          </li>
        ))}
    </ul>
  );
}
