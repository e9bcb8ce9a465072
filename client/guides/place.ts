import type { BlockId } from '../../shared/ids.ts';

/**
 * Where something stands in a guide that is being corrected: a field, or a line of a list. Lists are addressed by the
 * ids around them and lines by their number from 0, so a place stays right while other parts change.
 */
export type ListName =
  /** Questions with their prompts under them, one line each, in the order of reading. */
  | { in: 'block'; blockId: BlockId }
  | { in: 'checklist' }
  /** Considerations of a cell; `group` null for those that always hold. */
  | { in: 'cell'; variantId: string; aspectId: string; group: number | null };

export type Place =
  | { part: 'title' | 'subtitle' | 'introduction' | 'audience' | 'blocks' | 'whole' }
  | { part: 'theme'; themeId: string }
  | { part: 'block' | 'core'; blockId: BlockId }
  | { part: 'term' | 'meaning'; at: number }
  | { part: 'aspect'; aspectId: string }
  | { part: 'variant'; variantId: string }
  | { part: 'cell'; variantId: string; aspectId: string }
  | { part: 'group'; variantId: string; aspectId: string; group: number }
  | { part: 'line'; list: ListName; at: number };

export function keyOfList(list: ListName): string {
  switch (list.in) {
    case 'block':
      return `block:${list.blockId}`;
    case 'checklist':
      return 'checklist';
    case 'cell':
      return `cell:${list.variantId}:${list.aspectId}:${list.group ?? ''}`;
  }
}

/** One text per place: the id of its field on the page, and how its fault is found. Ids have no colons, so none meet. */
export function keyOf(place: Place): string {
  switch (place.part) {
    case 'theme':
      return `theme:${place.themeId}`;
    case 'block':
    case 'core':
      return `${place.part}:${place.blockId}`;
    case 'term':
    case 'meaning':
      return `${place.part}:${place.at}`;
    case 'aspect':
      return `aspect:${place.aspectId}`;
    case 'variant':
      return `variant:${place.variantId}`;
    case 'cell':
      return `cell:${place.variantId}:${place.aspectId}`;
    case 'group':
      return `group:${place.variantId}:${place.aspectId}:${place.group}`;
    case 'line':
      return `line:${keyOfList(place.list)}:${place.at}`;
    default:
      return place.part;
  }
}

export type SectionName = 'about' | 'blocks' | 'checklist' | 'matrix';

/** What must be unfolded before a place can be seen: a section of the page, and a block or a variant in it. */
export function foldsOf(place: Place): { section: SectionName; within: string | null } {
  switch (place.part) {
    case 'block':
    case 'core':
      return { section: 'blocks', within: place.blockId };
    case 'blocks':
    case 'theme':
      return { section: 'blocks', within: null };
    case 'variant':
    case 'cell':
    case 'group':
      return { section: 'matrix', within: place.variantId };
    case 'aspect':
      return { section: 'matrix', within: null };
    case 'line':
      if (place.list.in === 'block') return { section: 'blocks', within: place.list.blockId };
      if (place.list.in === 'cell') return { section: 'matrix', within: place.list.variantId };
      return { section: 'checklist', within: null };
    default:
      return { section: 'about', within: null };
  }
}
