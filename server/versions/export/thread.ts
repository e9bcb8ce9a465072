import { parentPort } from 'node:worker_threads';
import type { Version } from '../../../shared/version/version.ts';
import type { ExportFormat, ExportOrder, ExportSource } from './export.ts';
import type { Paper } from './paper/paper.ts';
import { paperOf } from './paper/paper-of.ts';
import { editionOf, sourceOf } from './stored.ts';

/** The thread that draws files, one at a time. What draws a format is loaded when the first file of it is asked. */
export type FromThread = { bytes: Uint8Array } | { failed: string };

/** Most formats draw the paper; those for spreadsheets are made of the version itself. */
type Drawn = { version: Version; paper(): Paper };

const DRAW: Record<ExportFormat, (drawn: Drawn) => Promise<Uint8Array>> = {
  docx: async ({ paper }) => (await import('./word/word.ts')).wordFile(paper()),
  pdf: async ({ paper }) => (await import('./pdf/pdf.ts')).pdfOf(paper()),
  md: async ({ paper }) => utf8((await import('./markdown/markdown.ts')).markdownOf(paper())),
  'notes.csv': async ({ version }) => utf8((await import('./tables/notes-table.ts')).notesTable(version)),
  'votes.csv': async ({ version }) => utf8((await import('./tables/votes-table.ts')).votesTable(version)),
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const port = parentPort;
if (port === null) throw new Error('thread.ts runs as a worker only');

async function answerTo({ source, order }: { source: ExportSource; order: ExportOrder }): Promise<FromThread> {
  try {
    const { format, edition, address } = order;
    const read = sourceOf(source);
    return {
      bytes: await DRAW[format]({ version: read.version, paper: () => paperOf(read, editionOf(edition), address) }),
    };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

port.on('message', async (asked: { source: ExportSource; order: ExportOrder }) => {
  port.postMessage(await answerTo(asked));
});
