import { z } from 'zod';
import { Down } from '../../shared/protocol/down.ts';

/** What came in as a message of our own. `unknown` is a newer server's word, and no harm. */
export type Heard =
  | { kind: 'message'; message: Down }
  | { kind: 'unknown'; type: string }
  | { kind: 'unreadable'; cause: unknown };

const KNOWN: ReadonlySet<string> = new Set(Down.options.map((option) => option.shape.type.value));
const Typed = z.object({ type: z.string() });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function readDown(text: string): Heard {
  const json = parse(text);
  const typed = Typed.safeParse(json);
  if (!typed.success) return { kind: 'unreadable', cause: typed.error };
  if (!KNOWN.has(typed.data.type)) return { kind: 'unknown', type: typed.data.type };
  const down = Down.safeParse(json);
  return down.success ? { kind: 'message', message: down.data } : { kind: 'unreadable', cause: down.error };
}
