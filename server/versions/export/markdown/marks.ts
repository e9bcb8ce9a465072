import type { PhrasingContent } from 'mdast';

/** Short ways to give words of a Markdown file a look. */
export const text = (value: string): PhrasingContent => ({ type: 'text', value });
export const strong = (children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
export const emphasised = (children: PhrasingContent[]): PhrasingContent => ({ type: 'emphasis', children });
