import type { Fault } from './verify-finding.ts';

/**
 * Reads the text of a version file strictly. JSON lets a name stand twice in one object; most readers take the last, some
 * the first, and who scrolls through the file sees both. Such a file would be sound here and say something else elsewhere.
 */
export type ReadText =
  | { ok: true; value: unknown }
  | { ok: false; fault: Extract<Fault, 'not-json' | 'key-twice' | 'too-deep'>; at: string | null };

/** Deeper than any answer can be made; what reads it calls itself for each level. */
export const MAX_DEPTH = 400;

export function readVersionText(text: string): ReadText {
  // Some editors put a mark in front that is no part of JSON.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, fault: 'not-json', at: null };
    throw error;
  }
  return flawOf(json) ?? { ok: true, value };
}

/** An object with the names seen in it, or an array; `at` is the name or the index one is at. */
type Frame = { names: Set<string> | null; at: string | number };

/** The first name that stands twice, or too many levels. The text is known to be JSON. */
function flawOf(json: string): ReadText | null {
  const frames: Frame[] = [];
  let nameNext = false;
  for (let i = 0; i < json.length; i += 1) {
    const frame = frames.at(-1);
    switch (json[i]) {
      case '{':
      case '[':
        nameNext = json[i] === '{';
        frames.push(nameNext ? { names: new Set(), at: '' } : { names: null, at: 0 });
        if (frames.length > MAX_DEPTH) return { ok: false, fault: 'too-deep', at: null };
        break;
      case '}':
      case ']':
        nameNext = false;
        frames.pop();
        break;
      case ',':
        if (typeof frame?.at === 'number') frame.at += 1;
        else nameNext = true;
        break;
      case '"': {
        const end = endOfString(json, i);
        if (nameNext && frame !== undefined) {
          frame.at = String(JSON.parse(json.slice(i, end)));
          if (frame.names?.has(frame.at) === true) {
            return { ok: false, fault: 'key-twice', at: frames.map(({ at }) => at).join('.') };
          }
          frame.names?.add(frame.at);
          nameNext = false;
        }
        i = end - 1;
        break;
      }
    }
  }
  return null;
}

/** Just past the closing quote of the string that opens at `start`. */
function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(json: string, at: number): boolean {
  let slashes = 0;
  while (json[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}
