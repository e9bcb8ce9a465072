import { beginningOf } from './plain.ts';
import type { Remarks } from './remarks.ts';

/** Makes what was read fit in the schema of a guide, and says so where something had to go. */
export type Fit = {
  /** At most `most` UTF-16 units, never half a sign. */
  text(line: number, text: string, most: number): string;
  /** The first `most`; `name` tells what the first of the others is about. */
  list<T>(items: readonly T[], most: number, about: (first: T) => { line: number; text: string }): T[];
};

export const createFit = (remarks: Remarks): Fit => ({
  text(line, text, most) {
    if (text.length <= most) return text;
    remarks.add({ line, code: 'cut-short', params: { text: beginningOf(text), most } });
    return text
      .slice(0, most)
      .toWellFormed()
      .replace(/\uFFFD$/, '')
      .trimEnd();
  },
  list(items, most, about) {
    const first = items[most];
    if (first === undefined) return [...items];
    const { line, text } = about(first);
    remarks.add({ line, code: 'too-many', params: { text: beginningOf(text), most } });
    return items.slice(0, most);
  },
});
