import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import { byDirection } from '../paper/direction.ts';
import type { Run, Runs } from '../paper/paper.ts';

/** Words in a Word file: each piece of one look and one direction is a run. Text is only ever text: no run here is a field. */
export const drawRuns = (runs: Runs, style?: string): ParagraphChild[] => runs.flatMap((run) => drawRun(run, style));

/** Plain words in one of the named looks of characters. */
export const drawText = (text: string, style?: string): TextRun[] => pieces({ text, ...PLAIN }, style);

const PLAIN = { marks: [], link: null, change: null } as const;

function drawRun(run: Run, style: string | undefined): ParagraphChild[] {
  if (run.link === null) return pieces(run, style);
  return [new ExternalHyperlink({ link: run.link, children: pieces(run, 'Hyperlink') })];
}

function pieces({ text, marks, change }: Run, style: string | undefined): TextRun[] {
  const changed = change === 'added' ? 'Added' : change === 'removed' ? 'Removed' : style;
  const look = {
    ...(changed === undefined ? {} : { style: changed }),
    ...(marks.includes('bold') ? { bold: true } : {}),
    ...(marks.includes('italic') ? { italics: true } : {}),
    ...(marks.includes('underline') ? { underline: {} } : {}),
    ...(marks.includes('strike') ? { strike: true } : {}),
  };
  return text.split('\n').flatMap((line, at) => {
    const words = byDirection(line).map(
      (part) => new TextRun({ ...look, text: part.text, ...(part.fromRight ? { rightToLeft: true } : {}) }),
    );
    return at === 0 ? words : [new TextRun({ break: 1 }), ...words];
  });
}
