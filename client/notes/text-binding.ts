import * as Y from 'yjs';
import { changeBetween, cleanChange, cleanText, fitting, type TextChange } from './text-change.ts';
import { changeNow, follow, freshTrail, gapAt, type Trail } from './text-trail.ts';

/**
 * A plain text field and a Y.Text kept the same, while several people write in it. What is typed becomes the smallest
 * edit; what others do comes into the field without moving the caret off its words; while a letter is being composed
 * (on phones: a word) neither crosses over, because a field written into loses what was begun.
 */
export type TextField = {
  value: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
  setSelectionRange(start: number, end: number): void;
};

export type TextBinding = {
  /** The person changed the field. */
  typed(): void;
  composing(on: boolean): void;
  /** Of one's own edits alone. */
  undo(): void;
  redo(): void;
  /** The server put something right: undoing past that point would do it twice. */
  forgetUndo(): void;
  close(): void;
};

export type TextBindingOptions = {
  text: Y.Text;
  field: TextField;
  /** The most UTF-16 units; a text that two people brought over it can only shrink. */
  most: number;
  /** After each change of what the field shows. */
  onShown(shown: string): void;
  /** What was typed or pasted did not all fit. */
  onCut(): void;
};

type Selection = { start: number; end: number };

export function bindText({ text, field, most, onShown, onCut }: TextBindingOptions): TextBinding {
  const origin = {};
  const undoManager = new Y.UndoManager(text, { trackedOrigins: new Set([origin]) });
  let composing = false;
  /** What the field showed when it was last the same as the text, and where the text has gone since. */
  let shown = text.toString();
  let trail: Trail = freshTrail(shown.length);

  function show(selection: Selection | null): void {
    shown = text.toString();
    trail = freshTrail(shown.length);
    if (field.value !== shown) {
      field.value = shown;
      if (selection !== null) field.setSelectionRange(selection.start, selection.end);
    }
    onShown(shown);
  }

  /** Writes a change of what was shown into the text as it is now; tells what became of it. */
  function write(change: TextChange): Written {
    const now = changeNow(trail, change);
    const removed = now.runs.reduce((sum, [, length]) => sum + length, 0);
    const insert = fitting(change.insert, most - (text.length - removed));
    text.doc?.transact(() => {
      for (const [at, length] of now.runs) text.delete(at, length);
      if (insert !== '') text.insert(now.at, insert);
    }, origin);
    if (insert !== change.insert) onCut();
    return { at: now.at, removed, inserted: insert.length };
  }

  function typed(): void {
    if (composing) return;
    const after = field.value;
    const raw = changeBetween(shown, after, field.selectionEnd);
    const { selectionStart, selectionEnd } = field;
    const before = trail;
    if (raw === null) {
      show({ start: gapAt(before, selectionStart), end: gapAt(before, selectionEnd) });
      return;
    }
    const change = cleanChange(shown, raw);
    const written = write(change);
    const place = (caret: number): number => placeAfter({ caret, after, raw, change, trail: before, written });
    show({ start: place(selectionStart), end: place(selectionEnd) });
  }

  function onChange(event: Y.YTextEvent, transaction: Y.Transaction): void {
    if (transaction.origin === origin) return;
    trail = follow(trail, event.delta);
    if (composing) return;
    const moved = { start: gapAt(trail, field.selectionStart), end: gapAt(trail, field.selectionEnd) };
    const own = transaction.origin === undoManager ? endOfChange(event) : null;
    show(own === null ? moved : { start: own, end: own });
  }

  text.observe(onChange);
  if (field.value !== shown) field.value = shown;
  onShown(shown);

  /** What stands in the field goes into the text first: an undo must not meet words it doesn't know. */
  function settle(): void {
    composing = false;
    typed();
  }

  return {
    typed,
    composing(on) {
      if (on) composing = true;
      else settle();
    },
    undo() {
      settle();
      undoManager.undo();
    },
    redo() {
      settle();
      undoManager.redo();
    },
    forgetUndo: () => undoManager.clear(),
    close() {
      settle();
      text.unobserve(onChange);
      undoManager.destroy();
    },
  };
}

type Written = { at: number; removed: number; inserted: number };

type Caret = {
  caret: number;
  after: string;
  /** As it was typed, and as it was meant to be written; they begin at the same place unless an accent took its letter along. */
  raw: TextChange;
  change: TextChange;
  trail: Trail;
  written: Written;
};

/** Where a caret of the field stands in the text, once the change is written. */
function placeAfter({ caret, after, raw, change, trail, written }: Caret): number {
  if (caret <= change.at) return gapAt(trail, caret);
  const end = raw.at + raw.insert.length;
  if (caret <= end) {
    return written.at + Math.min(written.inserted, cleanText(after.slice(change.at, caret)).length);
  }
  return gapAt(trail, caret - raw.insert.length + raw.remove) - written.removed + written.inserted;
}

/** Where the first change of an event ends: there the eye goes after an undo. */
function endOfChange({ delta }: Y.YTextEvent): number {
  let at = 0;
  for (const { retain, insert } of delta) {
    if (retain !== undefined) at += retain;
    else return typeof insert === 'string' ? at + insert.length : at;
  }
  return at;
}
