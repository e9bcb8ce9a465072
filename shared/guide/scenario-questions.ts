import type { QuestionId } from '../ids.ts';

/**
 * Which questions ask for scenarios, so that one can go straight from the question to making one. In the built-in guide
 * they are named; in a guide of one's own, and in a question that was added to the agenda, the word itself tells.
 */
const NAMED: ReadonlySet<string> = new Set(['groei-aanpak.2']);

/** The same in Dutch and English, in the plural and within a longer word. */
const WORD = /scenario/iu;

/** What the question is about, not its prompts: those ask on about what the question asks for. */
export const asksForScenarios = ({ id, text }: { id: QuestionId; text: string }): boolean =>
  NAMED.has(id) || WORD.test(text);
