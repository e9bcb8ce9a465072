import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { ParticipantId, WorkshopId } from '../../shared/ids.ts';
import type { Me } from '../../shared/protocol/me.ts';
import type { Signals } from '../../shared/protocol/signals.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { AnswerAuthors } from './authors-told.ts';
import type { LiveStatus } from './live-status.ts';
import type { Loss } from './loss.ts';
import type { Losses } from './losses.ts';
import type { Place, Present } from './present.ts';
import type { Readable } from './readable.ts';
import type { SeatNow } from './seat-now.ts';

/**
 * The live connection of one seat, without React: the document, the line to the server, and what can be said about
 * both. `session.ts` ties the parts together; the judging stands in theirs (save-state, after-close, overtaken,
 * unsettled, presence). This folder knows nothing of pages, words on the screen or HTTP.
 */
export type SessionOptions = {
  workshopId: WorkshopId;
  seat: 'person' | 'view';
  epoch: number;
  /** Null for the view. */
  participantId: ParticipantId | null;
  /** `http(s)://host:port` of the page. */
  origin: string;
  /** Asks the server how things stand, when it closed the line without saying enough. Never rejects. */
  readWorkshop(): Promise<SeatNow>;
  /** The stage as it was read, for until the line tells. */
  stage?: Stage;
  /** Where lost words are kept, longer than the session: one that comes after goes on offering them. */
  losses?: Losses;
  /** For tests in Node, which bring their own cookie; the browser's own otherwise. */
  WebSocket?: typeof WebSocket;
};

/** One seat in one workshop in this tab. */
export interface Session {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly status: Readable<LiveStatus>;
  readonly stage: Readable<Stage | null>;
  readonly me: Readable<Me | null>;
  /** Everyone who is here, one entry per participant, oneself included. */
  readonly presence: Readable<readonly Present[]>;
  /** What changes often beside the stage: who is ready, hands, how many wrote or cast. */
  readonly signals: Readable<Signals>;
  /** Which partners wrote in which answers, from what the server saw. */
  readonly authors: Readable<AnswerAuthors>;
  readonly losses: Readable<readonly Loss[]>;
  forgetLoss(id: string): void;
  /** Calls back when the server put something of mine right: undoing past that point would double it. */
  onRefused(listener: (hit: readonly string[]) => void): () => void;
  /** The server's clock, milliseconds since 1970. */
  serverNow(): number;
  /** Tells the others where I am. */
  showPlace(place: Place): void;
  /** Closes, and wipes what this browser keeps of this person here: the copies, and the lost words ("this is not me"). */
  forget(): Promise<void>;
  close(): void;
}
