import type { Guide, Locale } from '../guide.ts';
import { createIds } from './ids.ts';
import type { Piece, Table } from './pieces.ts';
import { beginningOf, onOneLine } from './plain.ts';
import { holdsQuestions, questionsInTable } from './questions.ts';
import type { Remarks } from './remarks.ts';
import { isUnder, type Section, sectionsOf } from './sections.ts';
import { type FrontRole, frontRoleOf, GUIDE_WORDS } from './words.ts';

/** What each section of the document is: title, front matter, theme, block, or text without a place. */
export type PlannedBlock = {
  section: Section;
  title: string;
  themeId: string;
  /** Sections whose heading is itself a question of this block. */
  added: Section[];
};

export type Outline = {
  title: { line: number; text: string } | null;
  subtitle: { line: number; text: string } | null;
  front: Record<FrontRole, Section[]>;
  themes: Guide['themes'];
  blocks: PlannedBlock[];
  tables: Table[];
};

type Tools = { exact: boolean; locale: Locale; remarks: Remarks };

const SUBTITLE = 300;
const THEMES = 12;

export function outlineOf(pieces: readonly Piece[], tools: Tools): Outline {
  const sections = sectionsOf(pieces, tools.exact);
  const anyList = !sections.some(({ body }) => body.some((piece) => piece.kind === 'item' && piece.text.includes('?')));
  const asking = new Set(sections.filter((section) => isAsking(section, anyList, tools.exact)));
  const titled = titleOf(sections, asking);
  const subtitle = subtitleOf(sections, titled, asking);
  const front: Outline['front'] = {
    introduction: [],
    audience: [],
    checklist: [],
    definitions: [],
    scenarioAspects: [],
  };
  const blocks: { section: Section; added: Section[] }[] = [];
  const themed = new Set(sections.filter((section) => section !== titled && isTheme(section, sections, asking)));

  const asked = new Map(sections.map((section) => [section, askedUnder(section, sections, titled, asking)]));
  const owners = new Set(asked.values());

  for (const section of sections) {
    const owner = asked.get(section) ?? null;
    if (section === subtitle) continue;
    if (owner !== null) blocks.find((block) => block.section === owner)?.added.push(section);
    else if (asking.has(section) || owners.has(section)) blocks.push({ section, added: [] });
    else placeFront(section, { front, titled, themed, blocksBegan: blocks.length > 0, remarks: tools.remarks });
  }
  for (const { section } of blocks) themed.delete(section);
  const { themes, themeIdOf } = themesOf(blocks, themed, tools);
  return {
    title: titled === null ? null : { line: titled.line, text: titled.title },
    subtitle: subtitle === null ? subtitleLine(titled, tools.exact) : { line: subtitle.line, text: subtitle.title },
    front,
    themes,
    blocks: blocks.map(({ section, added }) => ({
      section,
      added,
      title: section.title || GUIDE_WORDS[tools.locale].allBlocks,
      themeId: themeIdOf(section),
    })),
    tables: sections
      .filter((section) => !front.definitions.includes(section))
      .flatMap(({ body }) => body.filter((piece) => piece.kind === 'table'))
      .filter((table) => questionsInTable(table).length === 0),
  };
}

function isAsking(section: Section, anyList: boolean, exact: boolean): boolean {
  const role = section.heading?.mark?.role;
  if (role !== undefined) return role === 'block';
  const front = frontRoleOf(section.title);
  if (front === null) return !(exact && section.level <= 1) && holdsQuestions(section, anyList || exact);
  if (front === 'checklist' || front === 'definitions' || front === 'scenarioAspects') {
    return section.body.some(({ kind }) => kind === 'core');
  }
  // A block may well be called after the people or the aim it is about: then most of its list asks something.
  const items = section.body.filter((piece) => piece.kind === 'item');
  const questions = items.filter(({ text }) => text.includes('?')).length;
  return section.body.some(({ kind }) => kind === 'core') || (questions > 0 && questions * 2 >= items.length);
}

const asksByHeading = ({ heading, title, body }: Section): boolean =>
  heading !== null &&
  heading.mark === null &&
  title.endsWith('?') &&
  !body.some((piece) => piece.kind === 'core' || (piece.kind === 'item' && piece.text.trim().endsWith('?')));

/**
 * The block whose question this section's heading is: a block above it, or the heading above it that has nothing but
 * questions for headings under it. Null for any other section.
 */
function askedUnder(
  section: Section,
  sections: readonly Section[],
  titled: Section | null,
  asking: ReadonlySet<Section>,
): Section | null {
  const above = section.parent;
  if (!asksByHeading(section) || above === null || above === titled) return null;
  if (asking.has(above) && !asksByHeading(above)) return above;
  const onlyAsks = sections.every((other) => other.parent !== above || other.title.endsWith('?'));
  return onlyAsks && frontRoleOf(above.title) === null && !asksByHeading(above) ? above : null;
}

/** The first heading, unless it is one of several of its level that have blocks under them. */
function titleOf(sections: readonly Section[], asking: ReadonlySet<Section>): Section | null {
  const first = sections.find(({ heading }) => heading !== null);
  if (first === undefined || first.heading?.mark?.role === 'theme' || first.heading?.mark?.role === 'block')
    return null;
  const single = sections.every(
    (section) => section === first || section.heading === null || section.level > first.level,
  );
  if (single) return first;
  if (asking.has(first) || frontRoleOf(first.title) !== null) return null;
  return sections.some((section) => asking.has(section) && isUnder(section, first)) ? null : first;
}

/** The heading right under the title, with nothing of its own and no blocks. */
function subtitleOf(
  sections: readonly Section[],
  titled: Section | null,
  asking: ReadonlySet<Section>,
): Section | null {
  if (titled === null || titled.body.some(({ kind }) => kind !== 'note' && kind !== 'footnote')) return null;
  const next = sections[sections.indexOf(titled) + 1];
  if (next === undefined || next.heading?.mark !== null || next.body.length > 0 || next.title.length > SUBTITLE)
    return null;
  if (frontRoleOf(next.title) !== null || asksByHeading(next)) return null;
  return sections.some((section) => asking.has(section) && isUnder(section, next)) ? null : next;
}

/** A first paragraph under the title that is all in italics. Taken out of what the title's section says. */
function subtitleLine(titled: Section | null, exact: boolean): Outline['subtitle'] {
  const index = titled?.body.findIndex(({ kind }) => kind !== 'note') ?? -1;
  const first = titled?.body[index];
  if (titled === null || first?.kind !== 'paragraph' || !first.italic) return null;
  const text = onOneLine(first.text);
  if (text.length > SUBTITLE || (!exact && text.endsWith(':'))) return null;
  titled.body.splice(index, 1);
  return { line: first.line, text };
}

function isTheme(section: Section, sections: readonly Section[], asking: ReadonlySet<Section>): boolean {
  if (section.heading === null || asking.has(section)) return false;
  const role = section.heading.mark?.role;
  if (role !== undefined) return role === 'theme';
  return sections.some((other) => asking.has(other) && isUnder(other, section));
}

type Place = {
  front: Outline['front'];
  titled: Section | null;
  themed: ReadonlySet<Section>;
  blocksBegan: boolean;
  remarks: Remarks;
};

/** Gives a section that asks nothing its place in the front matter, or tells that it has none. */
function placeFront(section: Section, { front, titled, themed, blocksBegan, remarks }: Place): void {
  const role = section.heading === null || section === titled ? 'introduction' : frontRoleOf(section.title);
  const texts = section.body.filter((piece) => piece.kind === 'paragraph' || piece.kind === 'item');
  if (role !== null && !(themed.has(section) && texts.length === 0)) front[role].push(section);
  else if (!blocksBegan && !themed.has(section) && texts.length > 0) front.introduction.push(withTitle(section));
  else {
    for (const { line, text } of texts) {
      const plain = onOneLine(text);
      if (plain !== '') remarks.add({ line, code: 'left-out', params: { text: beginningOf(plain) } });
    }
    const empty = section.body.every(({ kind }) => kind === 'footnote' || kind === 'note');
    if (empty && !themed.has(section)) {
      remarks.add({ line: section.line, code: 'no-questions-here', params: { text: beginningOf(section.title) } });
    }
  }
}

/** Text before the questions belongs to the introduction; its heading goes along, or nobody knows what it is about. */
const withTitle = (section: Section): Section => ({
  ...section,
  body: [
    { kind: 'paragraph', line: section.line, text: section.title, italic: false, bold: true, term: null },
    ...section.body,
  ],
});

function themesOf(
  blocks: readonly { section: Section }[],
  themed: ReadonlySet<Section>,
  { locale, remarks }: Tools,
): { themes: Guide['themes']; themeIdOf: (section: Section) => string } {
  const words = GUIDE_WORDS[locale];
  const ids = createIds('thema');
  const themes: Guide['themes'] = [];
  const byHeading = new Map<Section, string>();
  let loose: string | null = null;

  const add = (title: string, wanted?: string | null): string => {
    const known = themes.find(({ id }) => wanted !== null && wanted !== undefined && id === wanted);
    if (known !== undefined) return known.id;
    const last = themes.at(-1);
    if (themes.length === THEMES && last !== undefined) return last.id;
    const id = ids.make(title, wanted);
    themes.push({ id, title: title.slice(0, 300).trim() });
    return id;
  };
  const themeOf = (section: Section): Section | null => {
    for (let above = section.parent; above !== null; above = above.parent) if (themed.has(above)) return above;
    return null;
  };
  const anyTheme = blocks.some(({ section }) => themeOf(section) !== null);
  for (const { section } of blocks) {
    const theme = themeOf(section);
    if (theme === null) loose ??= add(anyTheme ? words.otherBlocks : words.allBlocks);
    else if (!byHeading.has(theme)) {
      if (themes.length === THEMES) {
        const params = { text: beginningOf(theme.title), most: THEMES };
        remarks.add({ line: theme.line, code: 'too-many', params });
      }
      byHeading.set(theme, add(theme.title, theme.heading?.mark?.id));
    }
  }
  return {
    themes,
    themeIdOf: (section) => {
      const theme = themeOf(section);
      return (theme === null ? loose : byHeading.get(theme)) ?? themes[0]?.id ?? 'thema';
    },
  };
}
