import type { AnswerPart } from '../../../shared/board/answer-tree.ts';
import type { CheckState } from '../../../shared/board/checklist.ts';
import type { NoteKind } from '../../../shared/board/notes.ts';
import type { Stance } from '../../../shared/board/positions.ts';
import type { BlockName, ChecklistName } from '../../../shared/guide/uitbreidingsstrategie/outline.ts';
import type { PartnerKey, PersonKey } from '../cast.ts';

/**
 * What stands on the example's table, as data in each language; `builder.ts` writes it. The languages have the same
 * people saying the same things in the same places: a test holds that.
 */
export type ExampleContent = {
  title: string;
  /** What whoever looks round is called. */
  guest: string;
  partners: Record<PartnerKey, string>;
  ownQuestion: string;
  blocks: BlockContent[];
  checklist: CheckContent[];
};

export type BlockContent = { block: BlockName; questions: QuestionContent[] };

/** A block's core question, one of its questions by number, or the question that the facilitator added. */
export type QuestionName = 'core' | 'own' | number;

export type QuestionContent = {
  question: QuestionName;
  answer?: Turn[];
  notes?: NoteContent[];
  positions?: PositionContent[];
};

/** Everything is said by someone, some days ago. Of what was said on one day, what stands first came first. */
type Said = { by: PersonKey; day: number };

/** New lines under what is there, or words behind its last line. */
export type Turn = Said & ({ lines: AnswerPart[] } | { words: string });
export type NoteContent = Said & { kind: NoteKind; text: string; adoptedBy: PersonKey[]; removed?: true };
export type PositionContent = Said & { stance: Stance; note: string };
export type CheckContent = Said & {
  item: ChecklistName;
  state: CheckState;
  owner: string;
  notes: AnswerPart[];
  links: { title: string; url: string }[];
};

export const said = (by: PersonKey, day: number, ...lines: AnswerPart[]): Turn => ({ by, day, lines });
export const added = (by: PersonKey, day: number, words: string): Turn => ({ by, day, words });

const noteOf =
  (kind: NoteKind) =>
  (by: PersonKey, day: number, text: string, ...adoptedBy: PersonKey[]): NoteContent => ({
    kind,
    by,
    day,
    text,
    adoptedBy,
  });
export const pro = noteOf('pro');
export const con = noteOf('con');
export const condition = noteOf('condition');
export const asks = noteOf('question');
export const remark = noteOf('remark');
export const removed = (note: NoteContent): NoteContent => ({ ...note, removed: true });

export const stands = (by: PersonKey, day: number, stance: Stance, note = ''): PositionContent => ({
  by,
  day,
  stance,
  note,
});
