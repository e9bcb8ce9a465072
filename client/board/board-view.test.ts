import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { answerRoot, META_ROOT, META_SCHEMA_KEY } from '../../shared/board/board.ts';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import { PartnerId, QuestionId } from '../../shared/ids.ts';
import { Stage } from '../../shared/stage/stage.ts';
import type { AnswerAuthors } from '../live/authors-told.ts';
import { writable } from '../live/readable.ts';
import { boardView } from './board-view.ts';

const partner = PartnerId.parse('han');
const core = QuestionId.parse('regio-positie.core');

function setUp() {
  const guide = builtInGuide('uitbreidingsstrategie', 'nl');
  if (guide === null) throw new Error('there is no built-in guide');
  const doc = new Y.Doc();
  const stage = writable(
    Stage.parse({
      rev: 1,
      phase: 'open',
      epoch: 1,
      joining: { open: true, newPartners: true },
      partners: [{ id: partner, name: 'HAN', kind: 'institute', index: 0 }],
      participants: [],
    }),
  );
  const authors = writable<AnswerAuthors>(new Map());
  return { doc, stage, authors, view: boardView({ doc, stage, authors, guide }) };
}

function arrive(doc: Y.Doc): void {
  const other = new Y.Doc();
  other.getMap(META_ROOT).set(META_SCHEMA_KEY, 2);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
}

function write(doc: Y.Doc, text: string): void {
  const other = new Y.Doc();
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  other.getXmlFragment(answerRoot(core)).push([paragraph]);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
}

describe('the board as it is now', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('[ANSWER-4] says nothing before the document is here, instead of saying nothing was answered', () => {
    const { doc, view } = setUp();
    expect(view.getSnapshot()).toBeNull();
    const told = vi.fn();
    view.subscribe(told);
    arrive(doc);
    vi.advanceTimersByTime(1000);
    expect(told).toHaveBeenCalledTimes(1);
    expect(view.getSnapshot()?.blocks).toHaveLength(14);
  });

  it('[ANSWER-4] gathers what others write, and tells once', () => {
    const { doc, view } = setUp();
    arrive(doc);
    const told = vi.fn();
    view.subscribe(told);
    const before = view.getSnapshot();
    for (let letter = 0; letter < 20; letter += 1) write(doc, 'a');
    expect(view.getSnapshot()).toBe(before);
    vi.advanceTimersByTime(1000);
    expect(told).toHaveBeenCalledTimes(1);
    expect(view.getSnapshot()?.blocks[0]?.answered[0]).toBe(true);
    write(doc, 'b');
    vi.advanceTimersByTime(1000);
    expect(told, 'more letters in the same answer are no news').toHaveBeenCalledTimes(1);
  });

  it('[ANSWER-4] hears at once which partners wrote, and what went off the agenda', () => {
    const { doc, stage, authors, view } = setUp();
    arrive(doc);
    write(doc, 'a');
    const away = view.subscribe(() => {});
    authors.set(new Map([[core, [partner]]]));
    expect(view.getSnapshot()?.blocks[0]?.partners).toEqual([partner]);
    stage.set({ ...stage.getSnapshot(), agenda: { ...stage.getSnapshot().agenda, hidden: [core] } });
    expect(view.getSnapshot()?.blocks[0]?.partners).toEqual([]);
    away();
  });

  it('[ANSWER-4] has seen, when looked at again, what changed meanwhile', () => {
    const { doc, view } = setUp();
    arrive(doc);
    view.subscribe(() => {})();
    write(doc, 'a');
    view.subscribe(() => {});
    expect(view.getSnapshot()?.blocks[0]?.answered[0]).toBe(true);
  });
});
