import * as Y from 'yjs';
import { z } from 'zod';
import { CHECKLIST_ROOT } from './board.ts';
import { byOrder, orderLast, type Placed } from './order.ts';

/**
 * The preparation checklist as it stands: per item of the guide a state, an owner, notes (rich text, as an answer) and
 * links. The server lays the items into a new document, so that no two clients make the same one.
 */
export const CHECK_STATES = ['open', 'busy', 'done'] as const;
export const CheckState = z.enum(CHECK_STATES);
export type CheckState = z.infer<typeof CheckState>;

export const MAX_OWNER_LENGTH = 120;
export const MAX_LINK_TITLE_LENGTH = 200;
export const MAX_LINK_URL_LENGTH = 2_000;

/** A page or a mail address; anything else could run in the reader's own page, or goes nowhere. */
export const isCheckUrl = (url: string): boolean =>
  url.length <= MAX_LINK_URL_LENGTH && /^(https?:\/\/|mailto:)/i.test(url);

export type CheckLink = Placed & { title: string; url: string };
export type CheckItem = { id: string; state: CheckState; owner: string; links: readonly CheckLink[] };

/** Lays the items that are not there yet; for the server, before anyone is in. */
export function layChecklist(doc: Y.Doc, itemIds: readonly string[]): void {
  const items = doc.getMap(CHECKLIST_ROOT);
  for (const itemId of itemIds) {
    if (items.has(itemId)) continue;
    const item = new Y.Map<unknown>();
    item.set('state', 'open');
    item.set('owner', '');
    item.set('notes', new Y.XmlFragment());
    item.set('links', new Y.Map());
    items.set(itemId, item);
  }
}

function itemOf(doc: Y.Doc, itemId: string): Y.Map<unknown> | null {
  const item = doc.getMap(CHECKLIST_ROOT).get(itemId);
  return item instanceof Y.Map ? item : null;
}

/** One item, or null where the document doesn't have it. */
export function readCheckItem(doc: Y.Doc, itemId: string): CheckItem | null {
  const item = itemOf(doc, itemId);
  if (item === null) return null;
  const state = CheckState.safeParse(item.get('state'));
  const owner = item.get('owner');
  return {
    id: itemId,
    state: state.success ? state.data : 'open',
    owner: typeof owner === 'string' ? owner : '',
    links: readLinks(item.get('links')),
  };
}

function readLinks(links: unknown): CheckLink[] {
  const read: CheckLink[] = [];
  if (!(links instanceof Y.Map)) return read;
  links.forEach((entry: unknown, id: string) => {
    if (!(entry instanceof Y.Map)) return;
    const [title, url, order] = [entry.get('title'), entry.get('url'), entry.get('order')];
    if (typeof title === 'string' && typeof url === 'string' && typeof order === 'string') {
      read.push({ id, title, url, order });
    }
  });
  return read.sort(byOrder);
}

/** The notes of an item, for an editor; null where there is no such item. */
export function checkNotes(doc: Y.Doc, itemId: string): Y.XmlFragment | null {
  const notes = itemOf(doc, itemId)?.get('notes');
  return notes instanceof Y.XmlFragment ? notes : null;
}

export function changeCheckItem(
  doc: Y.Doc,
  itemId: string,
  change: Partial<{ state: CheckState; owner: string }>,
  origin?: unknown,
): void {
  const item = itemOf(doc, itemId);
  if (item === null) return;
  doc.transact(() => {
    for (const [key, value] of Object.entries(change)) if (value !== undefined) item.set(key, value);
  }, origin);
}

export function addCheckLink(
  doc: Y.Doc,
  itemId: string,
  link: { id: string; title: string; url: string },
  origin?: unknown,
): void {
  const links = itemOf(doc, itemId)?.get('links');
  if (!(links instanceof Y.Map)) return;
  doc.transact(() => {
    const entry = new Y.Map<unknown>();
    entry.set('title', link.title);
    entry.set('url', link.url);
    entry.set('order', orderLast(readLinks(links)));
    links.set(link.id, entry);
  }, origin);
}

export function removeCheckLink(doc: Y.Doc, itemId: string, linkId: string, origin?: unknown): void {
  const links = itemOf(doc, itemId)?.get('links');
  if (links instanceof Y.Map) doc.transact(() => links.delete(linkId), origin);
}
