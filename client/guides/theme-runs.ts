import type { Block, Guide } from '../../shared/guide/guide.ts';

/** Blocks that stand one after the other under one theme. `theme` null: they name one that isn't there. */
export type ThemeRun = {
  key: string;
  theme: Guide['themes'][number] | null;
  blocks: { block: Block; number: number }[];
};

/** The blocks in the order of the guide, which is the board's, in a run for each stretch of one theme. Pure. */
export function themeRuns({ themes, blocks }: Guide): ThemeRun[] {
  const runs: ThemeRun[] = [];
  for (const [at, block] of blocks.entries()) {
    const numbered = { block, number: at + 1 };
    const last = runs.at(-1);
    if (last?.blocks[0]?.block.themeId === block.themeId) last.blocks.push(numbered);
    else {
      const theme = themes.find(({ id }) => id === block.themeId) ?? null;
      runs.push({ key: `${runs.length}:${block.themeId}`, theme, blocks: [numbered] });
    }
  }
  return runs;
}
