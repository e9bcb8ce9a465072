import { MAX_NOTE_LENGTH } from '../../shared/board/notes.ts';
import { AppError } from '../../shared/errors.ts';
import { MAX_SILENT_POINTS, type NewSilentDraft, type SilentPoint } from '../../shared/http/silent.ts';
import { asksAspect, silentKinds } from '../../shared/stage/silent-points.ts';
import type { SilentTarget } from '../../shared/stage/target.ts';

/** The aspects points may fall under; null where they fall under none, or the target says which. */
export type Aspects = ReadonlySet<string> | null;

/** The points of a draft that fit what the round is about. AppError: invalid or not-found, with the field. */
export function judgePoints(sent: NewSilentDraft, target: SilentTarget, aspects: Aspects): SilentPoint[] {
  const points = sent.points ?? linesOf(sent.text, target);
  const kinds = silentKinds(target);
  for (const [index, { kind, aspectId }] of points.entries()) {
    const at = `points.${index}`;
    if (!kinds.includes(kind)) throw new AppError('invalid', { field: `${at}.kind` });
    judgeAspect(aspectId, target, aspects, `${at}.aspectId`);
  }
  return points;
}

function judgeAspect(aspectId: string | undefined, target: SilentTarget, aspects: Aspects, field: string): void {
  if (asksAspect(target)) {
    if (aspectId === undefined) throw new AppError('invalid', { field });
    if (aspects?.has(aspectId) !== true) throw new AppError('not-found', { field });
    return;
  }
  const own = target.kind === 'cell' ? target.aspectId : undefined;
  if (aspectId !== undefined && aspectId !== own) throw new AppError('invalid', { field });
}

/** Every line that says something is a point: a remark under a question, elsewhere something to ask. */
function linesOf(text: string | undefined, target: SilentTarget): SilentPoint[] {
  if (text === undefined) throw new AppError('invalid', { field: 'points' });
  const lines = text.split(/\r?\n/).flatMap((line) => line.trim().normalize('NFC') || []);
  const tooLong = lines.some((line) => line.length > MAX_NOTE_LENGTH);
  if (tooLong || lines.length > MAX_SILENT_POINTS) throw new AppError('invalid', { field: 'text' });
  return lines.map((line) => ({ kind: target.kind === 'question' ? 'remark' : 'question', text: line }));
}
