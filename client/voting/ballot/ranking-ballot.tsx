import { IconArrowDown, IconArrowUp, IconGripVertical, IconPlus, IconX } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionId } from '../../../shared/ids.ts';
import { useDragOrder } from '../../scenarios/use-drag-order.ts';
import { Button } from '../../ui/button/button.tsx';
import type { BallotProps } from './ballot.tsx';
import { movedTo } from './ballot-draft.ts';
import css from './paper.module.css';

/** The options in order, best first. What isn't placed shares the last place. */
export function RankingBallot({ paper, draft, lang, onDraft }: BallotProps): ReactNode {
  const { t } = useTranslation('voting');
  const list = useRef<HTMLOListElement>(null);
  const rest = useRef<HTMLUListElement>(null);
  const [told, setTold] = useState('');
  const titleOf = (id: OptionId): string => paper.options.find((option) => option.id === id)?.title ?? '';
  const order = draft.order.filter((id) => paper.options.some((option) => option.id === id));
  const loose = paper.options.filter(({ id }) => !order.includes(id));

  function place(id: OptionId, to: number): void {
    const next = movedTo(order, id, to);
    onDraft({ ...draft, order: next });
    setTold(t('rankPlaced', { title: titleOf(id), place: next.indexOf(id) + 1, count: paper.options.length }));
  }

  function takeOut(id: OptionId): void {
    onDraft({ ...draft, order: order.filter((one) => one !== id) });
    setTold(t('rankTaken', { title: titleOf(id) }));
    // The button that was pressed goes with its line.
    requestAnimationFrame(() => rest.current?.querySelector('button')?.focus());
  }

  function add(id: OptionId): void {
    place(id, order.length);
    requestAnimationFrame(() =>
      (rest.current?.querySelector('button') ?? list.current?.querySelector('button'))?.focus(),
    );
  }

  const drag = useDragOrder(list, order, (id, to) => {
    const moved = order.find((one) => one === id);
    if (moved !== undefined) place(moved, to);
  });

  return (
    <div className={css.paper}>
      <p className={css.says}>{t('rankHow')}</p>
      <p className="visually-hidden" role="status">
        {told}
      </p>
      {order.length > 0 && (
        <ol className={css.ranked} ref={list} aria-label={t('rankYours')}>
          {order.map((id, at) => (
            <li
              key={id}
              className={css.place}
              data-sheet={id}
              data-dragged={drag.id === id}
              data-line={drag.lineAt(at) ?? undefined}
            >
              <button
                type="button"
                className={css.grip}
                aria-label={t('rankGrip', { title: titleOf(id) })}
                {...drag.grip(id)}
              >
                <IconGripVertical size={20} aria-hidden="true" />
              </button>
              <span className={css.number} aria-hidden="true">
                {at + 1}
              </span>
              <span className={css.what} lang={lang}>
                {titleOf(id)}
              </span>
              <span className={css.hands}>
                <Button kind="bare" aria-disabled={at === 0 || undefined} onClick={() => place(id, at - 1)}>
                  <IconArrowUp size={20} aria-hidden="true" />
                  <span className="visually-hidden">{t('rankUp', { title: titleOf(id) })}</span>
                </Button>
                <Button
                  kind="bare"
                  aria-disabled={at === order.length - 1 || undefined}
                  onClick={() => place(id, at + 1)}
                >
                  <IconArrowDown size={20} aria-hidden="true" />
                  <span className="visually-hidden">{t('rankDown', { title: titleOf(id) })}</span>
                </Button>
                <Button kind="bare" onClick={() => takeOut(id)}>
                  <IconX size={20} aria-hidden="true" />
                  <span className="visually-hidden">{t('rankOut', { title: titleOf(id) })}</span>
                </Button>
              </span>
            </li>
          ))}
        </ol>
      )}
      {loose.length > 0 && (
        <div className={css.paper}>
          <p className={css.label} id="rank-rest">
            {order.length === 0 ? t('rankFirst') : t('rankRest')}
          </p>
          <ul className={css.list} ref={rest} aria-labelledby="rank-rest">
            {loose.map(({ id, title }) => (
              <li key={id}>
                <Button wide onClick={() => add(id)}>
                  <IconPlus size={18} aria-hidden="true" />
                  <span className={css.what} lang={lang}>
                    {title}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
          {order.length > 0 && loose.length > 1 && <p className={css.says}>{t('rankTied')}</p>}
        </div>
      )}
    </div>
  );
}
