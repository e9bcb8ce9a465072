import { AppError } from '../../shared/errors.ts';
import { checkGuide } from '../../shared/guide/check-guide.ts';
import { Guide } from '../../shared/guide/guide.ts';

/** A guide that was exported as JSON. AppError file-broken, with the line; file-not-a-guide, with the field that is wrong. */
export function savedGuide(text: string): Guide {
  const parsed = Guide.safeParse(jsonOf(text));
  if (!parsed.success) throw new AppError('file-not-a-guide', { field: fieldOf(parsed.error.issues[0]?.path ?? []) });
  const [wrong] = checkGuide(parsed.data);
  if (wrong !== undefined) throw new AppError('file-not-a-guide', { field: fieldOf(wrong.path) });
  return parsed.data;
}

const fieldOf = (path: readonly PropertyKey[]): string => ['file', ...path.map(String)].join('.');

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = /\(line (\d+) /.exec(error.message)?.[1];
    throw new AppError('file-broken', { field: 'file', ...(line === undefined ? {} : { line: Number(line) }) });
  }
}
