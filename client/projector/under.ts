import type { Guide } from '../../shared/guide/guide.ts';
import type { BlockId, QuestionId } from '../../shared/ids.ts';
import { agendaOf } from '../../shared/stage/agenda-blocks.ts';
import { lockOn } from '../../shared/stage/locks.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { LockTarget } from '../../shared/stage/target.ts';
import type { Showing } from './showing.ts';

/** Under which block, and in which part of the document, lies what is shown. Pure. */
export function blockOfQuestion(id: QuestionId, stage: Pick<Stage, 'agenda'>, guide: Guide): BlockId | null {
  const home = agendaOf(guide, stage.agenda).find(({ questions }) => questions.some((question) => question.id === id));
  return home?.block.id ?? null;
}

function partOf(showing: Showing, stage: Pick<Stage, 'agenda'>, guide: Guide): LockTarget | null {
  switch (showing.kind) {
    case 'block':
      return { kind: 'block', id: showing.id };
    case 'question': {
      const id = blockOfQuestion(showing.id, stage, guide);
      return id === null ? null : { kind: 'block', id };
    }
    case 'matrix':
    case 'row':
    case 'column':
    case 'cell':
      return { kind: 'matrix' };
    case 'scenarios':
    case 'scenario':
      return { kind: 'scenarios' };
    default:
      return null;
  }
}

/** Whether nobody can write in what is shown now. */
export const isLocked = (showing: Showing, stage: Pick<Stage, 'agenda' | 'locks'>, guide: Guide): boolean =>
  lockOn(stage.locks, partOf(showing, stage, guide)) !== null;
