import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orderAt } from '../../shared/board/order.ts';
import { changeScenario, type Scenario } from '../../shared/board/scenarios.ts';
import { ScenarioSheet } from './scenario-sheet.tsx';
import css from './scenario-sheets.module.css';
import { useDragOrder } from './use-drag-order.ts';
import { useScenarios } from './use-scenarios.ts';

type Props = {
  /** In order, without those taken away. */
  scenarios: readonly Scenario[];
  /** Those chosen to be laid side by side. */
  beside: readonly string[];
  onBeside(id: string, on: boolean): void;
};

/** The scenarios under each other, in an order that everyone can change. */
export function ScenarioSheets({ scenarios, beside, onBeside }: Props): ReactNode {
  const { t } = useTranslation('scenarios');
  const { session } = useScenarios();
  const [told, setTold] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  const ids = scenarios.map(({ id }) => id);

  function move(id: string, to: number): void {
    const scenario = scenarios.find((one) => one.id === id);
    if (scenario === undefined || to < 0 || to >= ids.length || ids[to] === id) return;
    const others = scenarios.filter((one) => one.id !== id);
    moved.current = id;
    changeScenario(session.doc, id, { order: orderAt(others, to) });
    setTold(t('movedTo', { title: scenario.title, place: to + 1, count: ids.length }));
  }

  // A browser takes the focus off what is moved on the page.
  useLayoutEffect(() => {
    if (moved.current === null || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(moved.current)}"] [data-grip]`)?.focus();
    moved.current = null;
  });

  const drag = useDragOrder(list, ids, move);
  if (scenarios.length === 0) return null;
  return (
    <>
      <ol ref={list} className={css.sheets} aria-label={t('pageTitle')}>
        {scenarios.map((scenario, at) => (
          <ScenarioSheet
            key={scenario.id}
            scenario={scenario}
            at={at}
            of={scenarios.length}
            grip={drag.grip(scenario.id)}
            dragged={drag.id === scenario.id}
            dropLine={drag.lineAt(at)}
            beside={beside.includes(scenario.id)}
            onBeside={onBeside}
            onMove={move}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </>
  );
}
