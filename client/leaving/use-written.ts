import { useBoard } from '../board/use-board.ts';
import { useMatrixCount } from '../matrix/matrix-count.ts';
import { useScenarioCount } from '../scenarios/scenario-count.ts';

/** Whether anything stands on the table that someone would miss; false until the document is here. */
export function useWritten(): boolean {
  const board = useBoard();
  const notes = useMatrixCount() ?? 0;
  const scenarios = useScenarioCount() ?? 0;
  if (notes > 0 || scenarios > 0) return true;
  return (
    board !== null &&
    (board.checks.some((state) => state !== 'open') ||
      board.blocks.some(
        ({ answered, contributions, partners }) => answered.includes(true) || contributions > 0 || partners.length > 0,
      ))
  );
}
