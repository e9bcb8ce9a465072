/** What someone typed, out of a draft as it is kept: bare text, or JSON with the text under names of its own. Pure. */
const TYPED: ReadonlySet<string> = new Set(['text', 'note', 'title', 'remark']);

export function typedIn(kept: string): string[] {
  const value = parsed(kept);
  const all = typeof value === 'object' && value !== null ? textsUnder(value) : [kept];
  return [...new Set(all.map((text) => text.trim()).filter((text) => text !== ''))];
}

function parsed(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

function textsUnder(value: object): string[] {
  return Object.entries(value).flatMap(([name, inside]: [string, unknown]) => {
    if (typeof inside === 'object' && inside !== null) return textsUnder(inside);
    return typeof inside === 'string' && TYPED.has(name) ? [inside] : [];
  });
}
