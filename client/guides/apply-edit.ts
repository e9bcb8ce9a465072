import { Guide } from '../../shared/guide/guide.ts';
import { editBlock } from './block-edits.ts';
import type { BlockEdit, Edit, Edited, LineEdit, MatrixEdit, Refusal } from './edit.ts';
import { isRefused } from './edit.ts';
import { editLine } from './line-edits.ts';
import { editMatrix } from './matrix-edits.ts';
import { editText } from './text-edits.ts';

/**
 * A guide and one edit make the next guide, or a refusal. Ids stay what they were; no list grows past what the schema
 * takes. Texts may be empty or too long meanwhile: `faults.ts` says where.
 */
export function applyEdit(guide: Guide, edit: Edit): Edited | Refusal {
  const result = next(guide, edit);
  if (isRefused(result) || edit.type === 'text') return result;
  const most = overfull(result.guide);
  return most === null ? result : { refused: 'full', most };
}

function next(guide: Guide, edit: Edit): Edited | Refusal {
  if (isLineEdit(edit)) return editLine(guide, edit);
  if (isBlockEdit(edit)) return editBlock(guide, edit);
  if (isMatrixEdit(edit)) return editMatrix(guide, edit);
  return editText(guide, edit);
}

const isLineEdit = (edit: Edit): edit is LineEdit => edit.type.startsWith('line.');
const isBlockEdit = (edit: Edit): edit is BlockEdit => /^(core|block)\./.test(edit.type);
const isMatrixEdit = (edit: Edit): edit is MatrixEdit => /^(variant|aspect|group)\./.test(edit.type);

/** How many the first list takes that has too many; null when none has. The schema knows the bounds. */
function overfull(guide: Guide): number | null {
  const issues = Guide.safeParse(guide).error?.issues ?? [];
  const full = issues.find((issue) => issue.code === 'too_big' && issue.origin === 'array');
  return full?.code === 'too_big' ? Number(full.maximum) : null;
}
