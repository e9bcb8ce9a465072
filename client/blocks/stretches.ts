import type { Block, Guide } from '../../shared/guide/guide.ts';

/** The guide's blocks as a line: numbered one after the other, in a stretch per theme. Pure. */
export type NumberedBlock = { block: Block; number: number };
export type GuideStretch = { id: string; title: string; blocks: readonly NumberedBlock[] };

export function guideStretches(guide: Guide): GuideStretch[] {
  const known = new Set(guide.themes.map((theme) => theme.id));
  const groups = [
    ...guide.themes.map((theme) => ({ ...theme, own: guide.blocks.filter((block) => block.themeId === theme.id) })),
    // An imported guide may name no themes: its blocks are still on the line.
    { id: 'rest', title: '', own: guide.blocks.filter((block) => !known.has(block.themeId)) },
  ];
  let number = 0;
  return groups
    .filter((group) => group.own.length > 0)
    .map(({ id, title, own }) => ({
      id,
      title,
      blocks: own.map((block) => {
        number += 1;
        return { block, number };
      }),
    }));
}

export type Neighbours = { before: NumberedBlock | null; here: NumberedBlock; after: NumberedBlock | null };

/** A block with what lies before and after it on the line; null when it isn't there. */
export function neighbours(guide: Guide, blockId: string): Neighbours | null {
  const line = guideStretches(guide).flatMap((stretch) => stretch.blocks);
  const at = line.findIndex(({ block }) => block.id === blockId);
  const here = line[at];
  return here === undefined ? null : { before: line[at - 1] ?? null, here, after: line[at + 1] ?? null };
}
