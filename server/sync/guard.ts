import * as Y from 'yjs';
import type { Actor } from '../../shared/board/notes.ts';
import type { ParticipantId, PartnerId, QuestionId } from '../../shared/ids.ts';
import type { Correction } from './correction.ts';
import { fitsInAnswer } from './guard-answer.ts';
import { Before } from './guard-before.ts';
import { type Case, changeOf, putBack } from './guard-case.ts';
import { Entries } from './guard-entries.ts';
import { type Spot, spotOf } from './guard-roots.ts';
import { fieldOf, isShortText, type Rules } from './guard-rules.ts';
import { ShortTexts } from './guard-texts.ts';
import { NewWords } from './guard-words.ts';
import type { Locked } from './locked.ts';
import type { Deletes } from './scan.ts';
import { newItems } from './walk.ts';

/**
 * The guard: the server is a peer that puts right what was not allowed, in the same turn, before anyone else sees it.
 * `judge` looks at a transaction and says what is to be put right; correction.ts does it, as the server's own edit.
 */
export type Judgement = {
  corrections: Correction[];
  /** Characters written per answer. */
  written: Map<QuestionId, number>;
};

/** Who an edit is by, and of which partner others are. */
export type Author = Actor & { partnerOf(id: ParticipantId): PartnerId | null };

type Edit = Pick<Case, 'author' | 'at' | 'healing'> & {
  deletes: () => Deletes;
  /** Parts in which nothing is to be judged: all that was done there is undone (guard-locked.ts). */
  locked: Locked;
};

/** Judges an author's transaction from within 'afterTransaction', while what it added and took away still stands apart. */
export function judge(transaction: Y.Transaction, edit: Edit): Judgement {
  const { author, at, healing, deletes, locked } = edit;
  const guarded: Case = { author, at, healing, before: new Before(transaction), corrections: [] };
  const words = new NewWords(transaction, deletes);
  judgeItems(transaction, guarded, words, locked);
  judgeKeys(transaction, guarded, locked);
  return { corrections: guarded.corrections, written: words.count() };
}

/** What was added: may it stand where it was put? */
function judgeItems(transaction: Y.Transaction, guarded: Case, words: NewWords, locked: Locked): void {
  const texts = new ShortTexts(guarded);
  for (const item of newItems(transaction)) {
    if (item.deleted) continue;
    const spot = spotOf(item.parent);
    if (spot === null || locked?.(spot.root.name)) continue;
    const { root } = spot;
    if (root.kind === 'entries' && item.parent instanceof Y.Text && isShort(item.parent, spot, root.rules)) {
      texts.add(item.parent, item, root.name);
    } else if (!fits(item, spot)) {
      guarded.corrections.push({ kind: 'delete', id: item.id, length: item.length, root: root.name });
    } else if (root.kind === 'answer' && item.content instanceof Y.ContentString)
      words.add(root.questionId, item, item.content.str);
  }
  texts.finish();
}

const isShort = (text: Y.Text, { depth, field }: Spot, rules: Rules): boolean =>
  depth === 2 && isShortText(text) && fieldOf(rules.fields, field)?.holds === 'short text';

function fits(item: Y.Item, { root, depth, field }: Spot): boolean {
  switch (root.kind) {
    case 'unknown':
      return true;
    case 'answer':
      return fitsInAnswer(item);
    case 'entries':
      if (depth >= 2 && fieldOf(root.rules.fields, field)?.holds === 'rich text') return fitsInAnswer(item);
      return item.parentSub !== null;
    case 'meta':
      return item.parentSub !== null;
  }
}

/** What was set, replaced or taken away by key: was that theirs to do? */
function judgeKeys(transaction: Y.Transaction, guarded: Case, locked: Locked): void {
  const entries = new Entries(guarded, transaction.doc);
  for (const [type, keys] of transaction.changed) {
    const spot = spotOf(type);
    if (spot === null || locked?.(spot.root.name)) continue;
    if (spot.root.kind === 'entries') entries.judge(type, keys, spot, spot.root.rules);
    else if (spot.root.kind === 'meta' && spot.depth === 0)
      keepMeta(transaction.doc.getMap(spot.root.name), keys, guarded, spot.root.name);
  }
  entries.finish();
}

/** What a document says of itself is the server's. */
function keepMeta(meta: Y.Map<unknown>, keys: ReadonlySet<string | null>, guarded: Case, root: string): void {
  for (const key of keys) if (key !== null && changeOf(guarded, meta, key) !== null) putBack(guarded, meta, key, root);
}
