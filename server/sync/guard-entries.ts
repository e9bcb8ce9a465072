import * as Y from 'yjs';
import { mayRemoveNote, REVEALED_PREFIX } from '../../shared/board/notes.ts';
import { parsePositionKey } from '../../shared/board/positions.ts';
import { ParticipantId } from '../../shared/ids.ts';
import { type SharedType, valueIn } from './guard-before.ts';
import { type Case, changeFits, changeOf, isWhole, putBack } from './guard-case.ts';
import { judgeKeys, judgeLink } from './guard-held.ts';
import type { Spot } from './guard-roots.ts';
import { type Field, fieldOf, isId, isMap, isShortText, type Rules } from './guard-rules.ts';
import { isStamp, keepStamps, stampChanged, stampNew } from './guard-stamps.ts';

/**
 * Judges what an edit did to the Maps of the document: notes, positions, variants, scenarios and the checklist. What was
 * there is compared with what is, key by key, so that it doesn't matter by which way a client brought it about.
 */
export class Entries {
  readonly #case: Case;
  readonly #doc: Y.Doc;
  /** Entries that tell who changed them last, and how they were changed. */
  readonly #changed = new Map<Y.Map<unknown>, { root: string; how: 'set' | 'typed' }>();

  constructor(guarded: Case, doc: Y.Doc) {
    this.#case = guarded;
    this.#doc = doc;
  }

  /** A type of the document that was changed, and by which keys. */
  judge(type: SharedType, keys: ReadonlySet<string | null>, spot: Spot, rules: Rules): void {
    const root = spot.root.name;
    const { depth, id, field } = spot;
    if (depth === 0) {
      // Until a root is asked for by its kind it is of none.
      const map = this.#doc.getMap(root);
      for (const key of keys) if (key !== null) this.#judgeEntry(map, key, root, rules);
      return;
    }
    if (id === null) return;
    if (depth === 1 && isMap(type)) return this.#judgeFields(type, keys, id, root, rules);
    const holds = fieldOf(rules.fields, field)?.holds;
    if (holds === 'short text' && depth === 2 && isShortText(type)) this.#judgeTyping(type, id, root, rules);
    else if (depth === 2 && isMap(type)) judgeKeys(this.#case, holds, type, keys, root);
    else if (depth === 3 && isMap(type) && holds === 'links') judgeLink(this.#case, type, keys, root);
  }

  /** After the last of them: who changed what last. */
  finish(): void {
    for (const [entry, { root, how }] of this.#changed) stampChanged(this.#case, entry, root, how);
  }

  #judgeEntry(map: Y.Map<unknown>, key: string, root: string, rules: Rules): void {
    const change = changeOf(this.#case, map, key);
    if (change === null) return;
    const { was, is } = change;
    const entry = is === null ? null : valueIn(is);
    if (!this.#mayChange(was, entry, key, rules)) return putBack(this.#case, map, key, root);
    if (!isMap(entry)) return;
    for (const name of entry.keys()) {
      const field = fieldOf(rules.fields, name);
      if (field === null && !(rules.stamp !== null && isStamp(name))) {
        this.#case.corrections.push({ kind: 'unset', map: entry, key: name, root });
      }
      this.#judgeNew(field, entry.get(name), root);
    }
    if (rules.stamp !== null) stampNew(this.#case, entry, root);
  }

  /** Whether an entry may be made, replaced or taken away. */
  #mayChange(was: Y.Item | null, entry: unknown, key: string, rules: Rules): boolean {
    const { healing } = this.#case;
    if (rules.laid && !healing) return false;
    if (rules.personal && !this.#isOwn(key)) return false;
    if (entry === null) return rules.personal || healing || this.#mayBin(was === null ? null : valueIn(was));
    // In what replaces something others' words would be missing.
    if (was !== null && !rules.personal && !healing) return false;
    // Only the server lays these.
    if (was === null && key.startsWith(REVEALED_PREFIX) && !healing) return false;
    return (rules.personal || isId(key)) && isMap(entry) && isWhole(entry, rules.fields);
  }

  #judgeFields(entry: Y.Map<unknown>, keys: ReadonlySet<string | null>, id: string, root: string, rules: Rules): void {
    const isForeign = rules.personal === true && !this.#isOwn(id);
    for (const key of keys) {
      if (key === null || (rules.stamp !== null && isStamp(key))) continue;
      const change = changeOf(this.#case, entry, key);
      if (change === null) continue;
      const field = fieldOf(rules.fields, key);
      const fits = field !== null && changeFits(field, change.was, change.is) && !(field.bin && !this.#mayBin(entry));
      if (!fits || isForeign) {
        putBack(this.#case, entry, key, root);
        continue;
      }
      if (rules.stamp === 'changer') this.#changed.set(entry, { root, how: 'set' });
      if (change.is !== null) this.#judgeNew(field, valueIn(change.is), root);
    }
    if (rules.stamp !== null && !this.#changed.has(entry)) keepStamps(this.#case, entry, root, keys);
  }

  #judgeNew(field: Field | null, value: unknown, root: string): void {
    if (isMap(value)) judgeKeys(this.#case, field?.holds, value, new Set(value.keys()), root);
  }

  #judgeTyping(text: Y.Text, id: string, root: string, rules: Rules): void {
    if (rules.stamp !== 'changer') return;
    const entry: unknown = text.parent;
    if (!isMap(entry)) return;
    if (rules.personal && !this.#isOwn(id)) {
      this.#case.corrections.push({ kind: 'retype', text, was: this.#case.before.text(text), root });
    } else if (!this.#changed.has(entry)) this.#changed.set(entry, { root, how: 'typed' });
  }

  #isOwn(key: string): boolean {
    const { author, healing } = this.#case;
    const parsed = parsePositionKey(key);
    return parsed !== null && isId(parsed.subjectId) && (healing || parsed.partnerId === author.partnerId);
  }

  /** Whether the author may put this in the bin, or away for good. */
  #mayBin(entry: unknown): boolean {
    const { author, before, healing } = this.#case;
    if (healing) return true;
    const by = entry instanceof Y.Map ? ParticipantId.safeParse(before.value(entry, 'by')).data : undefined;
    return mayRemoveNote(
      author,
      by === undefined ? { by: null, partnerId: null } : { by, partnerId: author.partnerOf(by) },
    );
  }
}
