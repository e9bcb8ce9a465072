import type { AnswerPart, AnswerTree } from '../board/answer-tree.ts';
import type {
  SealedBlock,
  SealedCheck,
  SealedMatrix,
  SealedNote,
  SealedPosition,
  SealedQuestion,
  SealedRound,
  SealedScenario,
  SealedText,
} from './sealed.ts';

/**
 * What of a part a reader would call its content, as plain JSON: what two versions are compared on, and what a part's
 * hash is of. Not in it: moments, counts of who wrote how much, whose words in an answer are whose, the order of notes
 * within a place. Pure.
 */
export const blockContent = ({ title, onAgenda, questions }: SealedBlock) => ({
  title,
  onAgenda,
  questions: questions.map(questionContent),
});

const questionContent = ({ id, text, onAgenda, answer, notes, positions }: SealedQuestion) => ({
  id,
  text,
  onAgenda,
  answer: textContent(answer),
  notes: notesContent(notes),
  positions: positions.map(positionContent),
});

export const matrixContent = ({ variants, notes }: SealedMatrix) => ({
  variants: variants.map(({ id, title }) => ({ id, title })).sort(byId),
  notes: notesContent(notes),
});

export const scenarioContent = ({ title, description, variantIds, notes, positions }: SealedScenario) => ({
  title,
  description: textContent(description),
  variantIds: [...variantIds].sort(),
  notes: notesContent(notes),
  positions: positions.map(positionContent),
});

export const checklistContent = (items: readonly SealedCheck[]) => items.map(checkContent);

const checkContent = ({ id, text, state, owner, notes, links }: SealedCheck) => ({
  id,
  text,
  state,
  owner,
  notes: textContent(notes),
  links: links.map(({ title, url }) => JSON.stringify([title, url])).sort(),
});

/** How it went, without when. */
export const roundContent = ({ round, turnout, result }: SealedRound) => {
  const { openedAt, closesAt, closedAt, revealedAt, ...rest } = round;
  return { round: rest, turnout, result };
};

export const noteContent = ({ id, kind, place, text, partnerId, adopters }: SealedNote) => ({
  id,
  kind,
  place: placeContent(place),
  text,
  partnerId,
  adopters: adopters.map((adopter) => adopter.partnerId),
});

const placeContent = (place: SealedNote['place']): string[] => {
  if ('questionId' in place) return [place.questionId];
  return ['variantId' in place ? place.variantId : place.scenarioId, place.aspectId];
};

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const notesContent = (notes: readonly SealedNote[]) => notes.toSorted(byId).map(noteContent);

export const positionContent = ({ partnerId, stance, note }: SealedPosition) => ({ partnerId, stance, note });

/** Words and how they look; an empty line that an editor left at the end is neither. */
export function textContent({ content }: SealedText): unknown[] {
  const end = content.findLastIndex((part) => !isEmptyLine(part));
  return treeContent(content.slice(0, end + 1));
}

const isEmptyLine = (part: AnswerPart): boolean =>
  part.kind === 'node' &&
  part.name === 'paragraph' &&
  part.parts.every((one) => one.kind === 'text' && one.text.trim() === '');

type RunContent = { text: string; marks: string[]; href: string | null };

/** Runs that differ in nothing but their author are one. */
function treeContent(tree: AnswerTree): unknown[] {
  const parts: unknown[] = [];
  let last: RunContent | null = null;
  for (const part of tree) {
    if (part.kind === 'node') {
      const attributes = Object.entries(part.attributes).sort(([a], [b]) => (a < b ? -1 : 1));
      parts.push({ name: part.name, attributes, parts: treeContent(part.parts) });
      last = null;
      continue;
    }
    const { text, href } = part;
    const marks = [...part.marks].sort();
    if (last !== null && last.href === href && last.marks.join() === marks.join()) {
      last.text += text;
      continue;
    }
    last = { text, marks, href };
    parts.push(last);
  }
  return parts;
}

/** Whether two pieces of content are the same, whatever the order of their keys. */
export const sameContent = (one: unknown, other: unknown): boolean => inOrder(one) === inOrder(other);

const inOrder = (content: unknown): string =>
  JSON.stringify(content, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
