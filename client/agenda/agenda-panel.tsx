import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockId } from '../../shared/ids.ts';
import { totalMinutes } from '../../shared/stage/agenda-blocks.ts';
import { useProblem } from '../api/use-problem.ts';
import { Notice } from '../ui/notice/notice.tsx';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { AgendaBlockRow, type Direction } from './agenda-block-row.tsx';
import css from './agenda-panel.module.css';
import { useActs } from './use-acts.ts';
import { useAgenda } from './use-agenda.ts';
import { useTime } from './use-time.ts';

/** Where who steers arranges the guide for this workshop: order, minutes, what is off it, questions of one's own. */
export function AgendaPanel(): ReactNode {
  const { t } = useTranslation('agenda');
  const problem = useProblem();
  const time = useTime();
  const { guide } = useWorkshop().view;
  const agenda = useAgenda();
  const acts = useActs();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ blockId: BlockId; direction: Direction } | null>(null);
  // Where a row goes is told by its neighbours: a second press would be about a list that is changing under it.
  const moving = useRef(false);
  const isOpen = useStage().phase === 'open';
  const order = agenda.map(({ block }) => block.id).join(' ');
  const total = totalMinutes(agenda);

  // A row that moves takes its buttons out of the page for an instant: the focus is put back where the hand was.
  useEffect(() => {
    const last = moved.current;
    if (last === null || !order.includes(last.blockId)) return;
    moved.current = null;
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>(`[data-move="${last.blockId}"]`) ?? [])];
    const same = buttons.find((button) => button.value === last.direction && !button.disabled);
    (same ?? buttons.find((button) => !button.disabled))?.focus();
  }, [order]);

  const move = async (at: number, direction: Direction) => {
    const row = agenda[at];
    if (row === undefined || moving.current) return;
    const to = direction === 'up' ? at - 1 : at + 1;
    const before = agenda[direction === 'up' ? at - 1 : at + 2]?.block.id ?? null;
    moved.current = { blockId: row.block.id, direction };
    moving.current = true;
    await acts.act(
      { act: 'move', blockId: row.block.id, before },
      t('told_moved', { block: row.block.title, place: to + 1, count: agenda.length }),
    );
    moving.current = false;
  };

  let number = 0;
  return (
    <>
      <p>{t('about')}</p>
      <p className={css.total} data-testid="agenda-total">
        {total === null ? t('totalNone') : t('total', { time: time(total) })}
      </p>
      {acts.error !== null && (
        <Notice tone="alarm" title={t('failed')}>
          {problem(acts.error)}
        </Notice>
      )}
      <p className="visually-hidden" role="status">
        {acts.told}
      </p>
      {!isOpen && <Notice title={t('frozen')} />}
      <fieldset className={css.all} disabled={!isOpen}>
        <ol ref={list} className={css.blocks} aria-label={t('blocks')} lang={guide.locale}>
          {agenda.map((row, at) => {
            if (!row.hidden) number += 1;
            return (
              <AgendaBlockRow
                key={row.block.id}
                row={row}
                number={row.hidden ? null : number}
                first={at === 0}
                last={at === agenda.length - 1}
                onMove={(direction) => void move(at, direction)}
                acts={acts}
              />
            );
          })}
        </ol>
      </fieldset>
    </>
  );
}
