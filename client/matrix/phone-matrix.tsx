import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, type TouchEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { MatrixRow } from '../../shared/board/variants.ts';
import { Select } from '../ui/field/field.tsx';
import { Fold } from '../ui/fold/fold.tsx';
import { useUnfolded } from '../ui/fold/use-unfolded.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';
import { Balance } from './balance.tsx';
import { CellComposer } from './cell-composer.tsx';
import { CellNotes } from './cell-notes.tsx';
import { GuideFold } from './guide-fold.tsx';
import { SilentNames } from './heard.tsx';
import css from './phone-matrix.module.css';
import { swipeOf } from './swipe.ts';
import { useWeightWords } from './use-cell-words.ts';
import { type Aspect, useCell, useMatrix } from './use-matrix.ts';

const VARIANT_KEY = 'variant';

/** The matrix in a hand: one variant at a time, its aspects as sections that fold. */
export function PhoneMatrix(): ReactNode {
  const { t, i18n } = useTranslation('matrix');
  const { rows, aspects, guide } = useMatrix();
  const [params, setParams] = useSearchParams();
  const began = useRef<{ x: number; y: number } | null>(null);
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === params.get(VARIANT_KEY)),
  );
  const row = rows[at];
  if (row === undefined) return null;

  function goTo(id: string | undefined): void {
    if (id === undefined) return;
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.set(VARIANT_KEY, id);
        return next;
      },
      { replace: true },
    );
  }

  function onTouchStart({ touches, target }: TouchEvent): void {
    const touch = touches[0];
    // In a field a finger selects.
    const writes = target instanceof Element && target.closest('textarea, input, select') !== null;
    began.current = touch === undefined || touches.length > 1 || writes ? null : { x: touch.clientX, y: touch.clientY };
  }

  function onTouchEnd({ changedTouches }: TouchEvent): void {
    const touch = changedTouches[0];
    const swipe = touch === undefined ? null : swipeOf(began.current, { x: touch.clientX, y: touch.clientY });
    began.current = null;
    if (swipe !== null) goTo(rows[at + (swipe === 'left' ? 1 : -1)]?.id);
  }

  return (
    <div className={css.page} onTouchStart={onTouchStart} onTouchEnd={onTouchEnd} lang={guide.locale}>
      <div className={css.choice} lang={i18n.language}>
        <Turn label={t('phonePrevious')} to={rows[at - 1]?.id} onTurn={goTo}>
          <IconChevronLeft aria-hidden="true" />
        </Turn>
        <Select
          label={t('phoneOf', { number: at + 1, total: rows.length })}
          value={row.id}
          options={rows.map(({ id, title }) => ({ value: id, label: title }))}
          onValue={goTo}
        />
        <Turn label={t('phoneNext')} to={rows[at + 1]?.id} onTurn={goTo}>
          <IconChevronRight aria-hidden="true" />
        </Turn>
      </div>
      <h2 className={css.title}>{row.title}</h2>
      <div key={row.id}>
        {aspects.map((aspect) => (
          <AspectFold key={aspect.id} row={row} aspect={aspect} />
        ))}
      </div>
    </div>
  );
}

type TurnProps = { label: string; to: string | undefined; onTurn(id: string | undefined): void; children: ReactNode };

function Turn({ label, to, onTurn, children }: TurnProps): ReactNode {
  return (
    <button
      type="button"
      className={css.turn}
      aria-label={label}
      aria-disabled={to === undefined}
      onClick={() => onTurn(to)}
    >
      {children}
    </button>
  );
}

function AspectFold({ row, aspect }: { row: MatrixRow; aspect: Aspect }): ReactNode {
  const { t, i18n } = useTranslation('matrix');
  const { workshop } = useWorkshop().view;
  const { partners } = useMatrix();
  const { notes, weight } = useCell(row.id, aspect.id);
  const words = useWeightWords(partners);
  const id = useId();
  const [open, setOpen] = useUnfolded(`${workshop.id} cell ${row.id} ${aspect.id}`, false);
  return (
    <div className={css.aspect} data-variant={row.id} data-aspect={aspect.id}>
      <span id={id} hidden>
        {row.title}
      </span>
      <Fold
        title={aspect.title}
        labelledBy={id}
        open={open}
        onOpen={setOpen}
        summary={
          <div className={css.summary} lang={i18n.language}>
            <p className="visually-hidden">{words(weight).join(' ')}</p>
            {weight.count === 0 ? (
              <span className={css.none} aria-hidden="true">
                {t('nothingShort')}
              </span>
            ) : (
              <Balance weight={weight} />
            )}
          </div>
        }
      >
        <div className={css.body}>
          <GuideFold row={row} aspect={aspect} />
          <CellNotes row={row} aspect={aspect} notes={notes} look="page" />
          <CellComposer row={row} aspect={aspect} look="open" />
          <div lang={i18n.language}>
            <SilentNames weight={weight} partners={partners} />
          </div>
        </div>
      </Fold>
    </div>
  );
}
