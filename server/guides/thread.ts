import { parentPort } from 'node:worker_threads';
import { AppError, type ErrorKind } from '../../shared/errors.ts';
import { type GuideFile, type Preview, previewOf } from './preview.ts';

/** The thread that reads files, one at a time. Whoever started it ends it when a file asks too much time or memory. */
export type FromThread =
  | { preview: Preview }
  | { refused: { kind: ErrorKind; field: string | null; line: number | null } }
  | { failed: string };

function answerOf(error: unknown): FromThread {
  if (error instanceof AppError) return { refused: { kind: error.kind, field: error.field, line: error.line } };
  // The only way a reader of ours runs out of stack: a document nested thousands deep.
  if (error instanceof RangeError) return { refused: { kind: 'file-too-hard', field: 'file', line: null } };
  return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

const port = parentPort;
if (port === null) throw new Error('thread.ts runs as a worker only');

port.on('message', async (file: GuideFile) => {
  const answer: FromThread = await previewOf(file).then((preview) => ({ preview }), answerOf);
  port.postMessage(answer);
});
