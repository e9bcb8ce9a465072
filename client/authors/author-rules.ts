import type { Partner } from '../../shared/stage/stage.ts';
import { AUTHOR_ATTRIBUTE, STARTS_ATTRIBUTE } from '../editor/author-attributes.ts';
import { initials, type Pattern, partnerColour, partnerPattern } from '../ui/table/partner.ts';

/** Set on the page's root while the colours are on. */
export const COLOURS_ATTRIBUTE = 'data-author-colours';

/** What each pattern of a partner's edge is as a line under its words. */
const LINES: Record<Pattern, string> = {
  plain: 'border-bottom: 2.5px solid',
  dashes: 'border-bottom: 2.5px dashed',
  dots: 'border-bottom: 3px dotted',
  double: 'border-bottom: 4px double',
  // There is no border like it: a wave has the same look of broken arcs.
  quarters: 'text-decoration: underline wavy 2px',
};

/** A string of a style sheet. Names are people's own words: a quote or a line break must not end it. */
const cssString = (text: string): string =>
  `"${[...text].map((letter) => (/["\\\p{Cc}]/u.test(letter) ? `\\${letter.codePointAt(0)?.toString(16)} ` : letter)).join('')}"`;

/**
 * The rules that colour each partner's words: a line in its colour and pattern, a breath of tint that leaves the text
 * its contrast, and its initials where a run of words starts. What is written in can't have initials in it (the caret
 * would trip over them), so there the name comes up when one points at the words.
 */
export function authorRules(partners: readonly Partner[]): string {
  return partners.map(rulesOf).join('\n');
}

function rulesOf({ id, name, index }: Partner): string {
  const colour = partnerColour(index);
  const words = `:root[${COLOURS_ATTRIBUTE}] [${AUTHOR_ATTRIBUTE}="${id}"]`;
  return [
    `${words} { ${LINES[partnerPattern(index)]} ${colour}; background-color: color-mix(in srgb, ${colour} 9%, transparent); }`,
    // The second says the name to who listens; a browser that doesn't know it keeps the first.
    `${words}[${STARTS_ATTRIBUTE}]::before { content: ${cssString(initials(name))}; content: ${cssString(initials(name))} / ${cssString(`${name}: `)}; }`,
    `:root[${COLOURS_ATTRIBUTE}] [contenteditable="true"] [${AUTHOR_ATTRIBUTE}="${id}"]:hover::after { content: ${cssString(name)}; content: ${cssString(name)} / ""; }`,
  ].join('\n');
}
