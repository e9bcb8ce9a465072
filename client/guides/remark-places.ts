import type { Guide } from '../../shared/guide/guide.ts';
import { folded } from '../../shared/guide/reading/plain.ts';
import { linesOf } from './lists.ts';
import type { ListName, Place } from './place.ts';

/**
 * Where in the guide a remark is about. A remark quotes the beginning of the text it speaks of, and that text is looked
 * up in the guide as it is now: what was corrected meanwhile is still found as long as it begins the same.
 */
const QUOTED = /[„“]([^”]+)”/gu;
/** Shorter quotes begin too many texts. */
const SHORTEST = 3;

type Named = { place: Place; text: string };

/**
 * A finder for this guide; its texts are gone through once, however many remarks there are. It finds null where nothing
 * in the guide begins like what is quoted: that was left out, or has been rewritten.
 */
export function remarkFinder(guide: Guide): (remark: string) => Place | null {
  const { variants, aspects } = guide.matrix;
  const known = [spoken(guide), titles(guide)].map((places) =>
    places.map(({ place, text }) => ({ place, text: folded(text) })),
  );
  const names = variants.map(({ id, title }) => ({ variantId: id, name: folded(title) }));

  /** `„variant”, aspect`: the cell where the two meet. */
  function cellSpokenOf(quotes: readonly string[], remark: string): Place | null {
    const aspect = aspects.find(({ title }) => remark.includes(`”, ${title}.`));
    const variant = names.find(({ name }) => quotes.some((quote) => name.startsWith(quote)));
    if (variant === undefined || aspect === undefined) return null;
    return { part: 'cell', variantId: variant.variantId, aspectId: aspect.id };
  }

  return (remark) => {
    const quotes = [...remark.matchAll(QUOTED)]
      .map(([, quote = '']) => folded(quote))
      .filter((quote) => quote.length >= SHORTEST);
    const cell = cellSpokenOf(quotes, remark);
    if (cell !== null) return cell;
    for (const places of known) {
      const found = places.findLast(({ text }) => quotes.some((quote) => text.startsWith(quote)));
      if (found !== undefined) return found.place;
    }
    // A row of a table is quoted from its first cell on, which is the name of the variant.
    const row = names.find(({ name }) => name.length >= SHORTEST && quotes.some((quote) => quote.startsWith(name)));
    return row === undefined ? null : { part: 'variant', variantId: row.variantId };
  };
}

/** Whatever is a sentence. */
function spoken(guide: Guide): Named[] {
  const lists: ListName[] = [
    { in: 'checklist' },
    ...guide.blocks.map(({ id }): ListName => ({ in: 'block', blockId: id })),
    ...guide.matrix.variants.flatMap((variant) =>
      Object.entries(variant.cells).flatMap(([aspectId, cell]): ListName[] => {
        const list = { in: 'cell', variantId: variant.id, aspectId } as const;
        return [{ ...list, group: null }, ...cell.groups.map((_group, group): ListName => ({ ...list, group }))];
      }),
    ),
  ];
  return [
    ...guide.definitions.flatMap(({ term, text }, at): Named[] => [
      { place: { part: 'meaning', at }, text },
      { place: { part: 'term', at }, text: term },
    ]),
    ...lists.flatMap((list) =>
      linesOf(guide, list).map(({ text }, at): Named => ({ place: { part: 'line', list, at }, text })),
    ),
    ...guide.blocks.flatMap(({ id, coreQuestion }): Named[] =>
      coreQuestion === null ? [] : [{ place: { part: 'core', blockId: id }, text: coreQuestion }],
    ),
  ];
}

const titles = (guide: Guide): Named[] => [
  ...guide.matrix.variants.map(({ id, title }): Named => ({ place: { part: 'variant', variantId: id }, text: title })),
  ...guide.blocks.map(({ id, title }): Named => ({ place: { part: 'block', blockId: id }, text: title })),
  { place: { part: 'introduction' }, text: guide.introduction },
  { place: { part: 'title' }, text: guide.title },
];
