import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  ShadingType,
} from 'docx';
import type { NoteKind } from '../../../../shared/board/notes.ts';
import type { Words } from '../strings.ts';

/**
 * Every look in the Word file has a name, so that an organisation can put its own in place of it: text has no font, size
 * or colour of its own. Distances in twentieths of a point, sizes in half points.
 */
export const COLOURS = {
  ink: '1b2322',
  quiet: '535e5b',
  line: 'c9c4b5',
  edge: '7f8984',
  accent: '0b5d5e',
  accentSoft: 'e2eeeb',
  alarm: '9c2a1e',
  pro: '1c6a3c',
  con: '9c2a1e',
  condition: '7d4a00',
  conditionSoft: 'fbf1e0',
  question: '31509e',
} as const;

type Names = Words['styles'];
export type StyleId = Exclude<keyof Names, 'Frame'>;

export const NOTE_STYLES: Record<NoteKind, StyleId> = {
  pro: 'Pro',
  con: 'Con',
  condition: 'Condition',
  question: 'Question',
  remark: 'Remark',
};

/** Calibri is on every machine with Word, and others have a font as wide; Arial has the letters it lacks. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Calibri' };

const nameOf = (name: string): string => `Gesprekstafel ${name.toLowerCase()}`;

const headingLook = (size: number, before: number, after: number, colour: string) => ({
  run: { size, bold: true, color: colour, font: FONT },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

const side = (colour: string) => ({ style: BorderStyle.SINGLE, size: 18, space: 8, color: colour });

export function stylesOf(names: Names, language: string): IStylesOptions {
  const { ink, quiet, accent, accentSoft, alarm, condition, conditionSoft } = COLOURS;
  const paragraph = (id: StyleId, look: Omit<IParagraphStyleOptions, 'id' | 'name'>): IParagraphStyleOptions => ({
    id,
    name: nameOf(names[id]),
    basedOn: 'Normal',
    quickFormat: true,
    ...look,
  });
  const character = (id: StyleId, run: NonNullable<IParagraphStyleOptions['run']>) => ({
    id,
    name: nameOf(names[id]),
    basedOn: 'DefaultParagraphFont',
    quickFormat: true,
    run,
  });
  const box = (colour: string, fill: string) => ({
    border: { left: side(colour) },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill },
    indent: { left: 240, right: 120 },
  });
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 22,
          color: ink,
          language: { value: language, eastAsia: language, bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: 56, bold: true, color: accent, font: FONT },
        paragraph: { spacing: { before: 480, after: 120 } },
      },
      heading1: headingLook(36, 480, 160, accent),
      heading2: headingLook(28, 360, 120, accent),
      heading3: headingLook(24, 280, 80, ink),
      heading4: headingLook(22, 200, 60, ink),
      heading5: headingLook(22, 160, 60, quiet),
      heading6: headingLook(22, 160, 60, quiet),
      hyperlink: { run: { color: accent, underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 28, color: quiet },
        paragraph: { spacing: { after: 360 } },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        run: { color: quiet },
        paragraph: { border: { left: side(COLOURS.line) } },
      },
      {
        id: 'Header',
        name: 'header',
        basedOn: 'Normal',
        run: { size: 17, color: quiet },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { size: 17, color: quiet },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: 'TOCHeading',
        name: 'TOC Heading',
        basedOn: 'Normal',
        run: { size: 36, bold: true, color: accent },
        paragraph: { spacing: { before: 0, after: 240 }, keepNext: true },
      },
      {
        id: 'TOC1',
        name: 'toc 1',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { spacing: { before: 120, after: 40 } },
      },
      {
        id: 'TOC2',
        name: 'toc 2',
        basedOn: 'Normal',
        paragraph: { spacing: { after: 20 }, indent: { left: 280 } },
      },
      paragraph('Lead', { run: { size: 26 }, paragraph: { spacing: { after: 160 } } }),
      paragraph('Label', {
        run: { bold: true },
        paragraph: { spacing: { before: 200, after: 60 }, keepNext: true, keepLines: true },
      }),
      paragraph('Quiet', { run: { size: 20, color: quiet }, paragraph: { spacing: { after: 80 } } }),
      paragraph('Fact', {
        paragraph: { spacing: { after: 60 }, indent: { left: 2_835, hanging: 2_835 }, leftTabStop: 2_835 },
      }),
      paragraph('Note', {
        paragraph: { spacing: { after: 80 }, indent: { left: 284, hanging: 284 }, keepLines: true },
      }),
      paragraph('MatrixNote', {
        run: { size: 17 },
        paragraph: {
          spacing: { before: 20, after: 60, line: 240, lineRule: LineRuleType.AUTO },
          indent: { left: 170, hanging: 170 },
          keepLines: true,
        },
      }),
      paragraph('MatrixLabel', {
        run: { size: 16, bold: true, color: quiet },
        paragraph: { spacing: { before: 40, after: 20, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
      }),
      paragraph('ReservationTitle', {
        run: { bold: true, color: condition },
        paragraph: { spacing: { before: 160, after: 0 }, keepNext: true, ...box(condition, conditionSoft) },
      }),
      paragraph('Reservation', {
        paragraph: { spacing: { after: 0 }, keepLines: true, ...box(condition, conditionSoft) },
      }),
      paragraph('DecisionTitle', {
        run: { bold: true, color: accent },
        paragraph: { spacing: { before: 160, after: 0 }, keepNext: true, ...box(accent, accentSoft) },
      }),
      paragraph('Decision', { paragraph: { spacing: { after: 0 }, keepLines: true, ...box(accent, accentSoft) } }),
      paragraph('TableText', {
        run: { size: 20 },
        paragraph: { spacing: { before: 20, after: 40, line: 252, lineRule: LineRuleType.AUTO } },
      }),
      paragraph('TableHead', {
        run: { size: 20, bold: true },
        paragraph: { spacing: { before: 20, after: 40, line: 252, lineRule: LineRuleType.AUTO } },
      }),
      paragraph('TableNumber', {
        run: { size: 18 },
        paragraph: {
          spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO },
          alignment: AlignmentType.CENTER,
        },
      }),
      paragraph('TableEnd', {
        run: { size: 12 },
        paragraph: { spacing: { before: 0, after: 0, line: 160, lineRule: LineRuleType.AUTO } },
      }),
      paragraph('DraftMark', {
        run: { size: 18, bold: true, color: alarm },
        paragraph: { spacing: { after: 0 }, alignment: AlignmentType.CENTER },
      }),
    ],
    characterStyles: [
      character('Pro', { bold: true, color: COLOURS.pro }),
      character('Con', { bold: true, color: COLOURS.con }),
      character('Condition', { bold: true, color: condition }),
      character('Question', { bold: true, color: COLOURS.question }),
      character('Remark', { bold: true, color: quiet }),
      character('Source', { color: quiet }),
      character('Added', { underline: {}, color: COLOURS.pro }),
      character('Removed', { strike: true, color: COLOURS.con }),
    ],
  };
}

export const TABLE_STYLE = 'Frame';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Thin lines, and a head that stands out, as XML: the library has no words for the look of a table. */
export function tableStyle(names: Names): string {
  const { line, accentSoft } = COLOURS;
  const edge = (of: string) => `<w:${of} w:val="single" w:sz="4" w:space="0" w:color="${line}"/>`;
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('');
  const margins = `<w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/>`;
  return (
    `<w:styles xmlns:w="${NAMESPACE}"><w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="${nameOf(names.Frame)}"/><w:uiPriority w:val="59"/><w:qFormat/>` +
    `<w:tblPr><w:tblBorders>${edges}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>` +
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${accentSoft}"/></w:tcPr></w:tblStylePr></w:style></w:styles>`
  );
}
