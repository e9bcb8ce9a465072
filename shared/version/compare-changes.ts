import type { CheckState } from '../board/checklist.ts';
import type { BlockId, PartnerId, QuestionId } from '../ids.ts';
import type { Partner } from '../stage/stage.ts';
import type { SignoffRule } from './rule.ts';
import type { SealedNote, SealedPosition, SealedRound } from './sealed.ts';
import type { WordChange } from './word-changes.ts';

/** What comparing two versions tells, in the order one reads it in. */
export type Comparison = {
  before: VersionMoment;
  after: VersionMoment;
  parts: PartComparison[];
  /** Parts with the same content in both. */
  same: PartName[];
  /** Who came to the table or left it. */
  partners: { added: Partner[]; removed: Partner[] };
  /** The blocks that are in both, where they stand in another order now. */
  order: { before: BlockId[]; after: BlockId[] } | null;
  /** When a version counts as agreed, where that is another now. */
  rule: { before: SignoffRule; after: SignoffRule } | null;
};

/** `at`: milliseconds since 1970. */
type VersionMoment = { number: number; at: number };

/** A part; `id` as in `PartHash`. The matrix and the checklist have no title of their own. */
export type PartName = {
  id: string;
  kind: 'block' | 'matrix' | 'scenario' | 'round' | 'checklist';
  title: string | null;
};

/** A part that was added or removed is told as everything in it added or removed; there may be nothing in it. */
export type PartComparison = PartName & { change: 'added' | 'removed' | 'changed'; sections: Section[] };

export type Section = { about: About; changes: Change[] };

/** What changes are about; titles as they are after, or were before where it is gone. */
export type About =
  | { kind: 'part' }
  | { kind: 'question'; id: QuestionId; text: string; core: boolean }
  | { kind: 'cell'; variantId: string; variant: string; aspectId: string; aspect: string }
  /** Of a scenario; null where the guide has no word for it. */
  | { kind: 'aspect'; id: string; title: string | null }
  | { kind: 'check'; id: string; text: string };

export type TextField =
  | 'title'
  | 'question'
  | 'answer'
  | 'description'
  | 'check'
  | 'owner'
  | 'checkNotes'
  | 'decided'
  | 'reservations'
  | 'decisionOwner'
  /** A day, as in 2027-03-01. */
  | 'reviewAt';

export type NoteChange = {
  kind: 'note';
  /** Null: it was not there. */
  before: SealedNote | null;
  /** Null: it is not there any more. */
  after: SealedNote | null;
  words: WordChange[];
  /** To another place. */
  moved: boolean;
  /** It is gone because it is hidden for now. */
  hidden: boolean;
  adopted: PartnerId[];
  /** Partners that stand behind it no longer. */
  unadopted: PartnerId[];
};

export type PositionChange = {
  kind: 'position';
  partnerId: PartnerId;
  before: SealedPosition | null;
  after: SealedPosition | null;
  words: WordChange[];
};

export type Change =
  | { kind: 'text'; field: TextField; words: WordChange[] }
  /** The same words, laid out otherwise. */
  | { kind: 'looks'; field: TextField }
  /** A question or a variant that came or went. */
  | { kind: 'listed'; what: 'question' | 'variant'; id: string; title: string; on: boolean }
  /** It was put on the agenda, or taken off it. */
  | { kind: 'agenda'; on: boolean }
  | NoteChange
  | PositionChange
  /** A scenario takes a variant in, or lets it go. */
  | { kind: 'combined'; variantId: string; title: string; on: boolean }
  | { kind: 'state'; before: CheckState | null; after: CheckState | null }
  | { kind: 'link'; title: string; url: string; on: boolean }
  /** A round that came, went, or stands elsewhere now; `revealed`: its result is in this version and was not before. */
  | { kind: 'round'; before: SealedRound | null; after: SealedRound | null; revealed: boolean };
