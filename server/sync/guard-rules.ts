import * as Y from 'yjs';
import { MATRIX_NOTES, SCENARIO_NOTES } from '../../shared/board/board.ts';
import { CheckState, isCheckUrl, MAX_LINK_TITLE_LENGTH, MAX_OWNER_LENGTH } from '../../shared/board/checklist.ts';
import { fitsInRoot, MAX_NOTE_LENGTH, NoteKind, NotePlace } from '../../shared/board/notes.ts';
import { Stance } from '../../shared/board/positions.ts';

/** What the entries of each Map of the document may hold, and what is asked of whoever changes them. */
export type Field = {
  fits(value: unknown): boolean;
  /** Every entry has it. */
  required?: true;
  /** A shared type that others may be writing in: it is never another one. */
  stays?: true;
  /** Says that the entry is in the bin: for whom may put it there. */
  bin?: true;
  /** What stands in it: rich text, a short plain text, or keys with rules of their own. */
  holds?: 'rich text' | 'short text' | 'adopters' | 'flags' | 'links';
};

export type Fields = Readonly<Record<string, Field>>;

export type Rules = {
  fields: Fields;
  /** Only the server makes and removes them. */
  laid?: true;
  /** An entry is one partner's, named in its key; nobody else writes in it. */
  personal?: true;
  /** `by` and `at` tell who made it, or who changed it last. */
  stamp: 'maker' | 'changer' | null;
};

const MAX_ID_LENGTH = 64;
const MAX_ORDER_LENGTH = 200;
const MAX_TITLE_LENGTH = 200;

const isTextOf = (most: number) => (value: unknown) => typeof value === 'string' && value.length <= most;
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
export const isId = (key: string): boolean => key.length > 0 && key.length <= MAX_ID_LENGTH;

// Yjs' kinds are made of one another; an editor or a reader of one can't do with the other.
export const isMap = (value: unknown): value is Y.Map<unknown> =>
  value instanceof Y.Map && !(value instanceof Y.XmlHook);
export const isShortText = (value: unknown): value is Y.Text =>
  value instanceof Y.Text && !(value instanceof Y.XmlText);
const isRichText = (value: unknown): boolean => value instanceof Y.XmlFragment && !(value instanceof Y.XmlElement);

const order: Field = { fits: isTextOf(MAX_ORDER_LENGTH), required: true };
const title: Field = { fits: isTextOf(MAX_TITLE_LENGTH), required: true };
const removed: Field = { fits: isFlag, bin: true };
const richText: Field = { fits: isRichText, required: true, stays: true, holds: 'rich text' };

export const notesRules = (root: string): Rules => ({
  stamp: 'maker',
  fields: {
    kind: { fits: (value) => kindFits(root, value), required: true },
    place: { fits: (value) => placeFits(root, value), required: true },
    order,
    text: { fits: isShortText, required: true, stays: true, holds: 'short text' },
    adopters: { fits: isMap, stays: true, holds: 'adopters' },
    removed,
  },
});

function kindFits(root: string, value: unknown): boolean {
  const kind = NoteKind.safeParse(value);
  return kind.success && (kind.data !== 'remark' || (root !== MATRIX_NOTES && root !== SCENARIO_NOTES));
}

function placeFits(root: string, value: unknown): boolean {
  const place = NotePlace.safeParse(value);
  return place.success && fitsInRoot(root, place.data, 'pro');
}

export const positionsRules: Rules = {
  stamp: 'changer',
  personal: true,
  fields: {
    stance: { fits: (value) => Stance.safeParse(value).success, required: true },
    note: { fits: (value) => isShortText(value) || isTextOf(MAX_NOTE_LENGTH)(value), holds: 'short text' },
  },
};

export const variantsRules: Rules = {
  stamp: 'maker',
  fields: {
    title,
    order,
    basedOn: { fits: (value) => value === null || (typeof value === 'string' && isId(value)) },
    removed,
  },
};

export const scenariosRules: Rules = {
  stamp: 'maker',
  fields: {
    title,
    order,
    description: richText,
    variantIds: { fits: isMap, required: true, stays: true, holds: 'flags' },
    removed,
  },
};

export const checklistRules: Rules = {
  stamp: null,
  laid: true,
  fields: {
    state: { fits: (value) => CheckState.safeParse(value).success, required: true },
    owner: { fits: isTextOf(MAX_OWNER_LENGTH), required: true },
    notes: richText,
    links: { fits: isMap, required: true, stays: true, holds: 'links' },
  },
};

const isAddress = (value: unknown): boolean => typeof value === 'string' && isCheckUrl(value);

export const linkFields: Fields = {
  title: { fits: isTextOf(MAX_LINK_TITLE_LENGTH), required: true },
  url: { fits: isAddress, required: true },
  order,
};

/** Inside what rules a key falls, if any. */
export const fieldOf = (fields: Fields, key: string | null): Field | null =>
  key !== null && Object.hasOwn(fields, key) ? (fields[key] ?? null) : null;
