import { isEmptyAnswer } from '../../../shared/board/answer-tree.ts';
import { blockNotes } from '../../../shared/board/board.ts';
import type { Hidden } from '../../../shared/stage/hidden.ts';
import type { SealedBlock, SealedQuestion } from '../../../shared/version/sealed.ts';
import type { Version } from '../../../shared/version/version.ts';

/** How a version is laid out to be read: what was said in its place, what stayed without words apart. Pure. */
export type ReadBlock = {
  block: SealedBlock;
  /** Its place on the agenda, from 1. */
  number: number;
  /** With the core question, if it has one, also when nothing stands under it. */
  said: readonly SealedQuestion[];
  unsaid: readonly SealedQuestion[];
  hidden: readonly Hidden[];
};

/** A block with what in it is off the agenda and was spoken about all the same. */
export type OffBlock = { block: SealedBlock; questions: readonly SealedQuestion[] };

const isSaid = ({ answer, notes, positions }: SealedQuestion): boolean =>
  !isEmptyAnswer(answer.content) || notes.length > 0 || positions.length > 0;

export function readBlocks({ blocks, hidden }: Pick<Version, 'blocks' | 'hidden'>): ReadBlock[] {
  return blocks
    .filter(({ onAgenda }) => onAgenda)
    .map((block, at) => {
      const asked = block.questions.filter(({ onAgenda }) => onAgenda);
      return {
        block,
        number: at + 1,
        said: asked.filter((question) => question.core || isSaid(question)),
        unsaid: asked.filter((question) => !question.core && !isSaid(question)),
        hidden: hidden.filter(({ root }) => root === blockNotes(block.id)),
      };
    });
}

export const offBlocks = ({ blocks }: Pick<Version, 'blocks'>): OffBlock[] =>
  blocks.flatMap((block) => {
    const questions = block.questions.filter(({ onAgenda }) => !onAgenda);
    return questions.length === 0 ? [] : [{ block, questions }];
  });

/** The id of a part's heading, by the part's id as `PartHash` has it. */
export const partAnchor = (part: string): string => `part-${part.replaceAll(' ', '-')}`;
