import type { SilentRound } from '../../shared/stage/silent.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { type Spotlight, targetKey } from '../../shared/stage/target.ts';

/** What the big screen shows now, from the stage alone. Pure. */
export type Showing =
  /** Who is at the table and how to come to it. */
  { kind: 'hall' } | { kind: 'silent'; round: SilentRound } | Exclude<Spotlight, { kind: 'join' }>;

/** While everyone writes for themselves the screen says so, whatever was shown before; only the way in is still shown. */
export function showingOf({ spotlight, silent }: Pick<Stage, 'spotlight' | 'silent'>): Showing {
  if (spotlight?.kind === 'join') return { kind: 'hall' };
  if (silent !== null) return { kind: 'silent', round: silent };
  return spotlight ?? { kind: 'hall' };
}

/** The same text for the same picture: what changes within it moves nothing. */
export function showingKey(showing: Showing): string {
  switch (showing.kind) {
    case 'hall':
      return showing.kind;
    case 'silent':
      return `silent ${showing.round.id}`;
    default:
      return targetKey(showing);
  }
}

/** Whether it takes the shared document to show it. */
export function needsDocument(showing: Showing): boolean {
  switch (showing.kind) {
    case 'hall':
    case 'block':
    case 'round':
    case 'version':
      return false;
    case 'silent':
      return showing.round.target.kind !== 'question';
    default:
      return true;
  }
}
