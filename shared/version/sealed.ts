import { z } from 'zod';
import { AnswerTree } from '../board/answer-tree.ts';
import { CheckState } from '../board/checklist.ts';
import { NoteKind, NotePlace } from '../board/notes.ts';
import { Stance } from '../board/positions.ts';
import { BlockId, ParticipantId, PartnerId, QuestionId } from '../ids.ts';
import { Result, Turnout } from '../voting/result.ts';
import { Round } from '../voting/round.ts';

/** What stands in a version, part by part. Moments are milliseconds since 1970; lists are in the order one reads them in. */
export const SealedText = z.object({
  /** Structured, with the partner of each run of words. */
  content: AnswerTree,
  /** The same as plain text, a line per line. */
  text: z.string(),
});
export type SealedText = z.infer<typeof SealedText>;

/** `by` and `partnerId` are null for what was revealed anonymously. */
export const SealedNote = z.object({
  id: z.string(),
  kind: NoteKind,
  place: NotePlace,
  text: z.string(),
  by: ParticipantId.nullable(),
  partnerId: PartnerId.nullable(),
  at: z.number(),
  adopters: z.array(z.object({ partnerId: PartnerId, participantId: ParticipantId })),
});
export type SealedNote = z.infer<typeof SealedNote>;

export const SealedPosition = z.object({
  partnerId: PartnerId,
  stance: Stance,
  note: z.string(),
  by: ParticipantId.nullable(),
  at: z.number(),
});
export type SealedPosition = z.infer<typeof SealedPosition>;

/** How much someone wrote in an answer, as the server counted it. */
const SealedWriter = z.object({
  participantId: ParticipantId,
  partnerId: PartnerId.nullable(),
  characters: z.int(),
  firstAt: z.number(),
  at: z.number(),
});

export const SealedQuestion = z.object({
  id: QuestionId,
  text: z.string(),
  prompts: z.array(z.string()),
  core: z.boolean(),
  /** Added in this workshop. */
  own: z.boolean(),
  onAgenda: z.boolean(),
  answer: SealedText,
  writers: z.array(SealedWriter),
  notes: z.array(SealedNote),
  positions: z.array(SealedPosition),
});
export type SealedQuestion = z.infer<typeof SealedQuestion>;

export const SealedBlock = z.object({
  id: BlockId,
  title: z.string(),
  themeId: z.string(),
  onAgenda: z.boolean(),
  questions: z.array(SealedQuestion),
});
export type SealedBlock = z.infer<typeof SealedBlock>;

/** `guideId`: whose considerations a row has; null for one of the partners' own that is built on none. */
const SealedVariant = z.object({
  id: z.string(),
  title: z.string(),
  guideId: z.string().nullable(),
  own: z.boolean(),
});

/** Notes by row, then by column, then in their order. */
export const SealedMatrix = z.object({ variants: z.array(SealedVariant), notes: z.array(SealedNote) });
export type SealedMatrix = z.infer<typeof SealedMatrix>;

export const SealedScenario = z.object({
  id: z.string(),
  title: z.string(),
  description: SealedText,
  variantIds: z.array(z.string()),
  /** Its own, by the guide's aspects for scenarios. */
  notes: z.array(SealedNote),
  positions: z.array(SealedPosition),
  by: ParticipantId.nullable(),
  at: z.number(),
});
export type SealedScenario = z.infer<typeof SealedScenario>;

export const SealedCheck = z.object({
  id: z.string(),
  text: z.string(),
  state: CheckState,
  owner: z.string(),
  notes: SealedText,
  links: z.array(z.object({ title: z.string(), url: z.string() })),
});
export type SealedCheck = z.infer<typeof SealedCheck>;

/** A round that was opened. Its result only where it had been revealed. */
export const SealedRound = z.object({ round: Round, turnout: Turnout, result: Result.nullable() });
export type SealedRound = z.infer<typeof SealedRound>;
