import type { Guide } from '../../shared/guide/guide.ts';
import type { Edited, LineEdit, Refusal } from './edit.ts';
import { hasList, type Line, linesOf, withLines } from './lists.ts';
import { keyOfList, type ListName, type Place } from './place.ts';

/** Corrections of one line of a list. Pure. The text of a list never changes order by changing what is a question. */
const GONE: Refusal = { refused: 'gone' };
const EDGE: Refusal = { refused: 'edge' };

const lineAt = (list: ListName, at: number): Place => ({ part: 'line', list, at });

/** How many lines go along with this one: a question takes its prompts. */
export function lengthAt(lines: readonly Line[], at: number): number {
  if (lines[at]?.kind !== 'question') return 1;
  let end = at + 1;
  while (lines[end]?.kind === 'prompt') end += 1;
  return end - at;
}

export function editLine(guide: Guide, edit: LineEdit): Edited | Refusal {
  const lines = linesOf(guide, edit.list);
  const line = lines[edit.at];
  const write = (next: readonly Line[], at: number, caret: number | null = null): Edited => ({
    guide: withLines(guide, edit.list, next),
    focus: next.length === 0 ? null : lineAt(edit.list, Math.min(at, next.length - 1)),
    caret,
  });
  if (!hasList(guide, edit.list)) return GONE;
  if (edit.type === 'line.add') {
    return write(lines.toSpliced(edit.at, 0, { kind: edit.kind, id: null, text: '' }), edit.at);
  }
  if (line === undefined) return GONE;
  switch (edit.type) {
    case 'line.split': {
      const before = { ...line, text: line.text.slice(0, edit.offset).trimEnd() };
      const after = { ...line, id: null, text: line.text.slice(edit.offset).trimStart() };
      return write(lines.toSpliced(edit.at, 1, before, after), edit.at + 1, 0);
    }
    case 'line.join': {
      const above = lines[edit.at - 1];
      if (above === undefined) return EDGE;
      const text = [above.text.trimEnd(), line.text.trimStart()].filter((part) => part !== '').join(' ');
      return write(
        lines.toSpliced(edit.at - 1, 2, { ...above, text }),
        edit.at - 1,
        text.length - line.text.trimStart().length,
      );
    }
    case 'line.kind':
      if (line.kind === 'item') return GONE;
      // The first line of a block has no question above it.
      if (edit.kind === 'prompt' && edit.at === 0) return EDGE;
      return write(lines.with(edit.at, { ...line, kind: edit.kind, id: null }), edit.at);
    case 'line.remove':
      return write(lines.toSpliced(edit.at, lengthAt(lines, edit.at)), edit.at);
    case 'line.send':
      return send(guide, edit.list, edit.at, edit.to);
    case 'line.move':
      return move(guide, edit.list, edit.at, edit.by);
  }
}

function move(guide: Guide, list: ListName, at: number, by: 1 | -1): Edited | Refusal {
  const lines = linesOf(guide, list);
  const length = lengthAt(lines, at);
  const moved = lines.slice(at, at + length);
  const rest = lines.toSpliced(at, length);
  const to = by === -1 ? stepUp(rest, at, moved) : stepDown(rest, at, moved);
  if (to !== null) {
    return { guide: withLines(guide, list, rest.toSpliced(to, 0, ...moved)), focus: lineAt(list, to), caret: null };
  }
  const next = neighbourOf(guide, list, by);
  if (next === null) return EDGE;
  return send(guide, list, at, next, by === -1 ? 'end' : 'start');
}

/** Where it comes to stand in what is left of the list; null when it leaves the list that way. */
function stepUp(rest: readonly Line[], at: number, [first]: readonly Line[]): number | null {
  if (at === 0) return null;
  if (first?.kind !== 'question') return first?.kind === 'prompt' && at === 1 ? null : at - 1;
  let to = at - 1;
  while (to > 0 && rest[to]?.kind === 'prompt') to -= 1;
  return to;
}

function stepDown(rest: readonly Line[], at: number, [first]: readonly Line[]): number | null {
  if (at >= rest.length) return null;
  return first?.kind === 'question' ? at + lengthAt(rest, at) : at + 1;
}

/** Only blocks lie one after the other. */
function neighbourOf(guide: Guide, list: ListName, by: 1 | -1): ListName | null {
  if (list.in !== 'block') return null;
  const block = guide.blocks[guide.blocks.findIndex(({ id }) => id === list.blockId) + by];
  return block === undefined ? null : { in: 'block', blockId: block.id };
}

function send(guide: Guide, from: ListName, at: number, to: ListName, end: 'start' | 'end' = 'end'): Edited | Refusal {
  if (keyOfList(from) === keyOfList(to)) return EDGE;
  // A line that went to a list that isn't there would be gone.
  if (from.in !== to.in || !hasList(guide, to)) return GONE;
  const lines = linesOf(guide, from);
  const length = lengthAt(lines, at);
  const moved = lines.slice(at, at + length);
  const left = withLines(guide, from, lines.toSpliced(at, length));
  const there = linesOf(left, to);
  // A prompt that comes first there belongs under the first question, if there is one.
  const under = moved[0]?.kind === 'prompt' && there.length > 0 ? 1 : 0;
  const into = end === 'end' ? there.length : under;
  return { guide: withLines(left, to, there.toSpliced(into, 0, ...moved)), focus: lineAt(to, into), caret: null };
}
