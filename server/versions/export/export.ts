import { AppError } from '../../../shared/errors.ts';
import type { Edition } from './paper/paper-of.ts';
import type { PaperSource } from './paper/source.ts';
import { type After, type RenderingThread, startRendering } from './rendering-thread.ts';
import type { StoredDraft, StoredEdition, StoredVersion } from './stored.ts';

/**
 * Exports: a version as a file to take home. A paper (paper/) is made of the sealed JSON alone, in the workshop's own
 * language, and each format draws that one paper. Drawing takes seconds, so it is done in a thread of its own: nobody who
 * types waits for it. Which file is kept, and who may have it, is for who calls.
 */
export type ExportFormat = keyof typeof FORMATS;

/**
 * How a file of each format ends, what it is called on the wire, and whether it is a paper: those have variants, and drafts
 * are made of them; a table of a version is always the whole table.
 */
export const FORMATS = {
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', isPaper: true },
  pdf: { type: 'application/pdf', isPaper: true },
  md: { type: 'text/markdown; charset=utf-8', isPaper: true },
  'notes.csv': { type: 'text/csv; charset=utf-8', isPaper: false },
  'votes.csv': { type: 'text/csv; charset=utf-8', isPaper: false },
} as const satisfies Record<string, { type: string; isPaper: boolean }>;

/** A version as it was read, or as it lies in the store. */
export type ExportSource = PaperSource | StoredVersion | StoredDraft;

export type ExportOrder = {
  format: ExportFormat;
  edition: Edition | StoredEdition;
  /** Where the server is found, as in `https://tafel.example.nl`; null: the file doesn't say it. */
  address: string | null;
};

export type Exports = {
  /** A file's bytes, the same each time for the same version. AppError: too-fast when too many wait, internal. */
  render(source: ExportSource, order: ExportOrder): Promise<Uint8Array>;
  /** Ends what is being drawn. */
  close(): Promise<void>;
};

export type ExportSettings = {
  /** How long one file may take. */
  limitMs: number;
  /** Files that may wait for the one that is being drawn. */
  waiting: number;
  /** How long a thread that has nothing to draw is kept. */
  idleMs: number;
  after: After;
};

/** One file at a time: two at once would take the memory of two, and neither would be there sooner. */
export function createExports({ limitMs, waiting, idleMs, after }: ExportSettings): Exports {
  let last: Promise<unknown> = Promise.resolve();
  let asked = 0;
  let thread: RenderingThread | null = null;
  let keep = (): void => undefined;
  let closed = false;

  async function draw(source: ExportSource, order: ExportOrder): Promise<Uint8Array> {
    if (closed) throw new AppError('restarting');
    keep();
    if (thread === null || !thread.usable()) thread = startRendering(after);
    const drawing = thread;
    try {
      return await drawing.render(source, order, limitMs);
    } finally {
      keep = after(idleMs, () => {
        if (thread === drawing) thread = null;
        drawing.end();
      });
    }
  }

  return {
    async render(source, order) {
      if (asked > waiting) throw new AppError('too-fast');
      asked += 1;
      const before = last;
      const drawn = before.then(() => draw(source, order)).finally(() => (asked -= 1));
      // Who comes next waits for this one, however it ends.
      last = drawn.then(
        () => undefined,
        () => undefined,
      );
      return drawn;
    },
    async close() {
      closed = true;
      keep();
      await thread?.end();
    },
  };
}
