import type { SealedNote } from '../../../../shared/version/sealed.ts';
import type { Ground } from './ground.ts';
import { heading, paragraph } from './nodes.ts';
import type { Matrix, MatrixCell, PaperNode } from './paper.ts';
import { pointOf } from './points.ts';
import { reservationNodes, reservationsOf, roundsAbout, roundsAt } from './reservations.ts';
import { oneLine, runs } from './texts.ts';

/** The matrix of variants, in tables of a few variants each: more would leave no room for words. */
const MOST_COLUMNS = 4;

type Aspect = { id: string; title: string };
type Variant = Ground['version']['matrix']['variants'][number];

export function matrixNodes(ground: Ground): PaperNode[] {
  const { version, words, full } = ground;
  const { variants, notes } = version.matrix;
  const about = [
    ...roundsAt({ kind: 'matrix' }, ground),
    ...variants.flatMap(({ id }) => roundsAbout('row', id, ground)),
  ];
  const reservations = [...new Set(about)].flatMap((round) => reservationsOf(round, ground));
  const head = [heading(1, 'matrix', words.matrix), ...reservationNodes(reservations, ground)];
  if (variants.length === 0) return [...head, paragraph(words.matrixNone, 'quiet')];
  if (notes.length === 0 && !full) return [...head, paragraph(words.matrixEmpty, 'quiet')];
  const tables = chunks(variants, MOST_COLUMNS).map((some) => matrixOf(some, ground));
  return [...head, paragraph(words.matrixAbout, 'quiet'), ...tables];
}

function matrixOf(variants: readonly Variant[], ground: Ground): Matrix {
  const { version, words, full } = ground;
  const shown = new Set(variants.map(({ id }) => id));
  const notes = version.matrix.notes.filter(({ place }) => 'variantId' in place && shown.has(place.variantId));
  return {
    kind: 'matrix',
    label: words.matrixLabel(oneLine(ground.list(variants.map(({ title }) => title)))),
    corner: words.aspect,
    guideLabel: words.guideSays,
    pointsLabel: words.partnersSay,
    nothing: words.nothingSaid,
    continued: words.continued,
    columns: variants.map((variant) => ({ title: oneLine(variant.title), says: ownWords(variant, ground) })),
    rows: aspectsOf(notes, ground).map((aspect) => ({
      title: oneLine(aspect.title),
      cells: variants.map(
        (variant): MatrixCell => ({
          guide: full ? considerations(variant, aspect, ground) : [],
          points: notes.filter((note) => isAt(note, variant.id, aspect.id)).map((note) => pointOf(note, ground)),
        }),
      ),
    })),
  };
}

/** The guide's aspects; and what lies at one that is not in it, under its own id: nothing that was said is left out. */
function aspectsOf(notes: readonly SealedNote[], { version, words }: Ground): Aspect[] {
  const known = version.guide.matrix.aspects;
  const others = notes.flatMap(({ place }) => ('variantId' in place ? [place.aspectId] : []));
  const lost = [...new Set(others)].filter((id) => !known.some((aspect) => aspect.id === id));
  return [...known, ...lost.map((id) => ({ id, title: words.unknownPlace }))];
}

const isAt = ({ place }: SealedNote, variantId: string, aspectId: string): boolean =>
  'variantId' in place && place.variantId === variantId && place.aspectId === aspectId;

function ownWords({ own, guideId }: Variant, { version, words }: Ground): string | null {
  if (!own) return null;
  const base = version.guide.matrix.variants.find(({ id }) => id === guideId);
  return base === undefined ? words.ownVariant : words.ownVariantOf(oneLine(base.title));
}

function considerations({ guideId }: Variant, aspect: Aspect, { version }: Ground): MatrixCell['guide'] {
  const cell = version.guide.matrix.variants.find(({ id }) => id === guideId)?.cells[aspect.id];
  if (cell === undefined) return [];
  const plain = cell.considerations.length === 0 ? [] : [{ title: null, items: cell.considerations }];
  const groups = cell.groups.map(({ title, considerations: items }) => ({ title: oneLine(title), items }));
  return [...plain, ...groups].map(({ title, items }) => ({ title, items: items.map((item) => runs(oneLine(item))) }));
}

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
