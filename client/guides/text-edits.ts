import type { Guide } from '../../shared/guide/guide.ts';
import type { Edited, TextEdit } from './edit.ts';
import { linesOf, withBlock, withCell, withLines } from './lists.ts';
import type { Place } from './place.ts';

/** What is typed in a field, and the small lists of the guide's first pages. Pure; a text may be empty on the way. */
export function editText(guide: Guide, edit: TextEdit): Edited {
  switch (edit.type) {
    case 'text':
      return { guide: withText(guide, edit.place, edit.text), focus: null, caret: null };
    case 'term.add':
      return {
        guide: { ...guide, definitions: [...guide.definitions, { term: '', text: '' }] },
        focus: { part: 'term', at: guide.definitions.length },
        caret: null,
      };
    case 'term.remove': {
      const definitions = guide.definitions.toSpliced(edit.at, 1);
      const at = Math.min(edit.at, definitions.length - 1);
      return { guide: { ...guide, definitions }, focus: at < 0 ? null : { part: 'term', at }, caret: null };
    }
    case 'locale':
      return { guide: { ...guide, locale: edit.locale }, focus: null, caret: null };
  }
}

/** The guide as it was where there is no such place. */
function withText(guide: Guide, place: Place, text: string): Guide {
  switch (place.part) {
    case 'title':
    case 'subtitle':
    case 'introduction':
    case 'audience':
      return { ...guide, [place.part]: text };
    case 'theme':
      return { ...guide, themes: titled(guide.themes, place.themeId, text) };
    case 'block':
      return { ...guide, blocks: titled(guide.blocks, place.blockId, text) };
    case 'core':
      return withBlock(guide, place.blockId, (block) => ({ ...block, coreQuestion: text }));
    case 'term':
    case 'meaning': {
      const part = place.part === 'term' ? { term: text } : { text };
      return {
        ...guide,
        definitions: guide.definitions.map((one, at) => (at === place.at ? { ...one, ...part } : one)),
      };
    }
    case 'aspect':
      return {
        ...guide,
        // Scenarios weigh the same aspects under the same names.
        scenarioAspects: titled(guide.scenarioAspects, place.aspectId, text),
        matrix: { ...guide.matrix, aspects: titled(guide.matrix.aspects, place.aspectId, text) },
      };
    case 'variant':
      return { ...guide, matrix: { ...guide.matrix, variants: titled(guide.matrix.variants, place.variantId, text) } };
    case 'group':
      return withCell(guide, place.variantId, place.aspectId, (cell) => ({
        ...cell,
        groups: cell.groups.map((group, at) => (at === place.group ? { ...group, title: text } : group)),
      }));
    case 'line': {
      const lines = linesOf(guide, place.list);
      const line = lines[place.at];
      return line === undefined ? guide : withLines(guide, place.list, lines.with(place.at, { ...line, text }));
    }
    default:
      return guide;
  }
}

const titled = <T extends { id: string; title: string }>(list: readonly T[], id: string, title: string): T[] =>
  list.map((one) => (one.id === id ? { ...one, title } : one));
