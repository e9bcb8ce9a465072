import type { ParticipantId } from '../../shared/ids.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { Batch, LoadedDocument } from '../store/store.ts';
import { judgeEdit, type Verdict } from './edits.ts';
import { Owners } from './owners.ts';
import type { Edit, Pending } from './pending.ts';
import { type Applied, RoomDocument } from './room-document.ts';

/**
 * A room's text as it was loaded and has grown since: the document in memory, whose words they are, and how much of it
 * is stored. When the store refuses a commit, the whole of it is thrown away and loaded anew.
 */
export class RoomText {
  readonly document: RoomDocument;
  readonly owners: Owners;
  readonly lockRev: number;
  /** Rows were damaged: whoever has the words may bring them. */
  readonly #healing: boolean;
  #snapshotBytes: number;
  /** Stored since the last snapshot. */
  #logBytes: number;

  constructor(loaded: LoadedDocument, schema: number) {
    this.document = new RoomDocument(loaded, schema);
    this.owners = new Owners(loaded.clientIds);
    this.lockRev = loaded.lockRev;
    this.#healing = loaded.damaged.length > 0;
    this.#snapshotBytes = loaded.snapshot?.bytes.length ?? 0;
    this.#logBytes = loaded.updates.reduce((sum, { bytes }) => sum + bytes.length, 0);
  }

  ownerOf(clientId: number): ParticipantId | null | undefined {
    return clientId === this.document.doc.clientID ? null : this.owners.of(clientId);
  }

  judge(edit: Edit, stage: Stage, gatheredBytes: number, maxBytes: number): Verdict {
    return judgeEdit(edit, {
      stage,
      document: this.document,
      ownerOf: (clientId) => this.ownerOf(clientId),
      bytes: this.#snapshotBytes + this.#logBytes + gatheredBytes,
      maxBytes,
      healing: this.#healing,
    });
  }

  /** Writes what a new document begins with, if it lacks it. */
  initialise(pending: Pending): void {
    const update = this.document.initialise();
    if (update !== null) this.#gather([update], pending);
  }

  /** Applies a sound edit and gathers what it brought. Throws when Yjs does; the text is then not to be trusted. */
  take(edit: Edit, at: number, claims: readonly number[], overlaps: boolean, pending: Pending): Applied {
    const { participantId } = edit.connection;
    const applied = this.document.apply(edit.update, participantId, at, overlaps);
    for (const clientId of claims) this.owners.claim(clientId, participantId);
    pending.edits.push(edit);
    this.#gather(applied.updates, pending);
    for (const [questionId, characters] of applied.written) {
      pending.addContribution(questionId, edit, characters, at);
    }
    return applied;
  }

  #gather(updates: readonly Uint8Array[], pending: Pending): void {
    for (const update of updates) pending.addUpdate(update);
    const { doc } = this.document;
    if (this.document.known(doc.clientID) > 0) this.owners.claim(doc.clientID, null);
  }

  /** The whole document, when the log with this update has outgrown the last snapshot; else null. */
  snapshotDue(updateBytes: number): Uint8Array | null {
    const outgrown = this.#logBytes + updateBytes > Math.max(SMALLEST_LOG_TO_SNAPSHOT, this.#snapshotBytes);
    return outgrown && !this.document.incomplete ? this.document.whole() : null;
  }

  /** A batch is stored. */
  stored({ update, snapshot }: Batch): void {
    if (snapshot === null) {
      this.#logBytes += update.length;
      return;
    }
    this.#snapshotBytes = snapshot.length;
    this.#logBytes = 0;
  }
}

const SMALLEST_LOG_TO_SNAPSHOT = 64 * 1024;
