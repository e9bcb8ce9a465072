import { checkGuide } from '../../shared/guide/check-guide.ts';
import { Guide } from '../../shared/guide/guide.ts';
import { keyOf, type ListName, type Place } from './place.ts';

/** What keeps a guide from being used, and where: said at its place, never by a server's no. */
export type Fault = { place: Place; kind: 'empty' | 'asks-nothing' | 'no-blocks' | 'broken' } | LongFault;
type LongFault = { place: Place; kind: 'long'; most: number };

type Path = readonly PropertyKey[];
type Issue = NonNullable<ReturnType<typeof Guide.safeParse>['error']>['issues'][number];

/** In the order of the guide's fields; empty when the guide can be used. */
export function faultsOf(guide: Guide): Fault[] {
  const issues = Guide.safeParse(guide).error?.issues ?? [];
  const silent = guide.blocks.filter(({ coreQuestion, questions }) => coreQuestion === null && questions.length === 0);
  const faults = [
    ...issues.map((issue) => faultOf(guide, issue)),
    ...silent.map(({ id }): Fault => ({ place: { part: 'block', blockId: id }, kind: 'asks-nothing' })),
    ...checkGuide(guide).map(({ path }): Fault => ({ place: placeOf(guide, path), kind: 'broken' })),
  ];
  // One text is said one thing at a time.
  return [...new Map(faults.toReversed().map((fault) => [keyOf(fault.place), fault])).values()].toReversed();
}

function faultOf(guide: Guide, issue: Issue): Fault {
  const place = placeOf(guide, issue.path);
  if (issue.code === 'too_small') return { place, kind: issue.origin === 'array' ? 'no-blocks' : 'empty' };
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { place, kind: 'long', most: Number(issue.maximum) };
  return { place, kind: 'broken' };
}

const number = (key: PropertyKey | undefined): number => (typeof key === 'number' ? key : 0);

/** The field on the page that a path of the schema speaks of. */
function placeOf(guide: Guide, path: Path): Place {
  const [root, at, field] = path;
  switch (root) {
    case 'title':
    case 'subtitle':
    case 'introduction':
    case 'audience':
      return { part: root };
    case 'definitions':
      return { part: field === 'text' ? 'meaning' : 'term', at: number(at) };
    case 'checklist':
      return { part: 'line', list: { in: 'checklist' }, at: number(at) };
    case 'themes': {
      const theme = guide.themes[number(at)];
      return theme === undefined ? { part: 'whole' } : { part: 'theme', themeId: theme.id };
    }
    case 'blocks':
      return blockPlace(guide, path);
    case 'matrix':
      return matrixPlace(guide, path);
    default:
      return { part: 'whole' };
  }
}

function blockPlace(guide: Guide, [, at, field, question, part, prompt]: Path): Place {
  const block = guide.blocks[number(at)];
  if (block === undefined || at === undefined) return { part: 'blocks' };
  if (field === 'coreQuestion') return { part: 'core', blockId: block.id };
  if (field !== 'questions' || question === undefined) return { part: 'block', blockId: block.id };
  const before = block.questions.slice(0, number(question)).reduce((sum, { prompts }) => sum + 1 + prompts.length, 0);
  const within = part === 'prompts' ? 1 + number(prompt) : 0;
  return { part: 'line', list: { in: 'block', blockId: block.id }, at: before + within };
}

function matrixPlace(guide: Guide, [, part, at, , aspectKey, field, first, what, second]: Path): Place {
  if (part === 'aspects') {
    const aspect = guide.matrix.aspects[number(at)];
    return aspect === undefined ? { part: 'whole' } : { part: 'aspect', aspectId: aspect.id };
  }
  const variant = guide.matrix.variants[number(at)];
  if (variant === undefined) return { part: 'whole' };
  const variantId = variant.id;
  if (typeof aspectKey !== 'string') return { part: 'variant', variantId };
  const cell = { variantId, aspectId: aspectKey };
  const listed = (group: number | null): ListName => ({ in: 'cell', ...cell, group });
  if (field === 'considerations') return { part: 'line', list: listed(null), at: number(first) };
  if (field !== 'groups') return { part: 'cell', ...cell };
  if (what === 'considerations') return { part: 'line', list: listed(number(first)), at: number(second) };
  return { part: 'group', ...cell, group: number(first) };
}
