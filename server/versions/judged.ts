import { AppError } from '../../shared/errors.ts';
import type { Judged } from '../../shared/stage/judging.ts';
import type { Stage } from '../../shared/stage/stage.ts';

/** The stage that was made. AppError: why it was refused. */
export function stageIn(judged: Judged): Stage {
  if ('stage' in judged) return judged.stage;
  throw new AppError(judged.refused, judged.field === undefined ? {} : { field: judged.field });
}
