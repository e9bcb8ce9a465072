import type { Guide } from '../../shared/guide/guide.ts';
import type { AgendaBlock } from '../../shared/stage/agenda-blocks.ts';

/** The agenda as a line: what is on it numbered one after the other, in a stretch for each run of one theme. Pure. */
export type NumberedBlock = AgendaBlock & { number: number };
export type AgendaStretch = { id: string; title: string; blocks: readonly NumberedBlock[] };

const numbered = (shown: readonly AgendaBlock[]): NumberedBlock[] =>
  shown.map((one, at) => ({ ...one, number: at + 1 }));

/** A theme whose blocks were moved apart has a stretch for each part, so that the line keeps the agenda's order. */
export function stretchesOf({ themes }: Guide, shown: readonly AgendaBlock[]): AgendaStretch[] {
  const titles = new Map(themes.map(({ id, title }) => [id, title]));
  const stretches: { themeId: string; blocks: NumberedBlock[] }[] = [];
  for (const one of numbered(shown)) {
    // An imported guide may name no themes: its blocks are still on the line.
    const themeId = titles.has(one.block.themeId) ? one.block.themeId : 'rest';
    const last = stretches.at(-1);
    if (last?.themeId === themeId) last.blocks.push(one);
    else stretches.push({ themeId, blocks: [one] });
  }
  return stretches.map(({ themeId, blocks }, at) => ({
    id: `${themeId}-${at}`,
    title: titles.get(themeId) ?? '',
    blocks,
  }));
}

export type Neighbours = {
  before: NumberedBlock | null;
  here: AgendaBlock;
  /** Null for a block that is off the agenda. */
  number: number | null;
  after: NumberedBlock | null;
};

/** A block with what lies before and after it on the line, also when it is off the agenda; null when it isn't there. */
export function neighbours(agenda: readonly AgendaBlock[], blockId: string): Neighbours | null {
  const at = agenda.findIndex(({ block }) => block.id === blockId);
  const here = agenda[at];
  if (here === undefined) return null;
  const line = numbered(agenda.filter(({ hidden }) => !hidden));
  const passed = agenda.slice(0, at).filter(({ hidden }) => !hidden).length;
  return {
    before: line[passed - 1] ?? null,
    here,
    number: here.hidden ? null : passed + 1,
    after: line[here.hidden ? passed : passed + 1] ?? null,
  };
}
