import { type ComponentType, type ReactNode, useContext } from 'react';
import { BoardContext } from './board-context.ts';
import { Hall } from './hall.tsx';
import { persistent } from './persistent.ts';
import { needsDocument, type Showing } from './showing.ts';
import type { Watch } from './watch.ts';

/** One picture for each kind of target, each fetched on its own. A kind without a picture of its own yet is waited for. */
export type Shown<K extends Showing['kind']> = {
  showing: Extract<Showing, { kind: K }>;
  /** Null in the first instant, before the line is laid. */
  watch: Watch | null;
};

const parts = {
  block: () => import('./views/block-view.tsx'),
  question: () => import('./views/question-view.tsx'),
  matrix: () => import('./views/matrix-view.tsx'),
  row: () => import('./views/row-view.tsx'),
  column: () => import('./views/column-view.tsx'),
  cell: () => import('./views/cell-view.tsx'),
  scenarios: () => import('./views/scenarios-view.tsx'),
  scenario: () => import('./views/scenario-view.tsx'),
  silent: () => import('./views/silent-view.tsx'),
  round: () => import('./views/round-view.tsx'),
  version: () => import('./views/version-view.tsx'),
  waiting: () => import('./views/waiting-view.tsx'),
} as const;

const Block = persistent(parts.block);
const Question = persistent(parts.question);
const Matrix = persistent(parts.matrix);
const Row = persistent(parts.row);
const Column = persistent(parts.column);
const Cell = persistent(parts.cell);
const Scenarios = persistent(parts.scenarios);
const Scenario = persistent(parts.scenario);
const Silent = persistent(parts.silent);
const Round = persistent(parts.round);
const Version = persistent(parts.version);
const Waiting: ComponentType = persistent(parts.waiting);

/** Fetches every picture beforehand: when the network goes, she can still go on. What fails is fetched when it is shown. */
export const fetchAll = (): Promise<unknown> => Promise.allSettled(Object.values(parts).map((part) => part()));

export function View({ showing, watch }: { showing: Showing; watch: Watch | null }): ReactNode {
  const doc = useContext(BoardContext);
  if (needsDocument(showing) && doc === null) return <Waiting />;
  switch (showing.kind) {
    case 'hall':
      return <Hall />;
    case 'block':
      return <Block showing={showing} watch={watch} />;
    case 'question':
      return <Question showing={showing} watch={watch} />;
    case 'matrix':
      return <Matrix />;
    case 'row':
      return <Row showing={showing} watch={watch} />;
    case 'column':
      return <Column showing={showing} watch={watch} />;
    case 'cell':
      return <Cell showing={showing} watch={watch} />;
    case 'scenarios':
      return <Scenarios showing={showing} watch={watch} />;
    case 'scenario':
      return <Scenario showing={showing} watch={watch} />;
    case 'silent':
      return <Silent showing={showing} watch={watch} />;
    case 'round':
      return <Round showing={showing} watch={watch} />;
    case 'version':
      return <Version showing={showing} watch={watch} />;
  }
}
