import * as Y from 'yjs';
import { answerRoot, questionOfRoot } from '../../shared/board/board.ts';
import type { ParticipantId, QuestionId } from '../../shared/ids.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { Batch, LoadedDocument } from '../store/store.ts';
import { isWhole } from '../store/whole.ts';
import { Authors } from './authors.ts';
import { judgeEdit, type Verdict } from './edits.ts';
import type { Author } from './guard.ts';
import type { SyncLimits } from './limits.ts';
import type { Locked } from './locked.ts';
import { Owners } from './owners.ts';
import type { Edit, Pending } from './pending.ts';
import type { People } from './people.ts';
import { RestorePoints } from './restore-points.ts';
import { type Applied, RoomDocument } from './room-document.ts';
import type { ServerEdit } from './rooms.ts';
import type { Sound } from './scan.ts';
import { rootNameOf } from './walk.ts';

/** When an edit is taken, who is who then, and what is locked. */
type Circumstances = { at: number; people: People; locked: Locked };

/** A sound edit, as the scan told of it. */

/**
 * A room's text as it was loaded and has grown since: the document in memory, whose words they are, what of it is kept
 * to be got back, and how much of it is stored. When the store refuses a commit, the whole of it is thrown away and
 * loaded anew.
 */
export class RoomText {
  readonly document: RoomDocument;
  readonly owners: Owners;
  readonly authors: Authors;
  readonly points: RestorePoints;
  /** Rows were damaged: whoever has the words may bring them. */
  readonly #healing: boolean;
  /** It began with all that was stored. */
  readonly #isWhole: boolean;
  #owesSnapshot = false;
  #snapshotBytes: number;
  /** Stored since the last snapshot. */
  #logBytes: number;
  /** Answers in which the edit at hand changed anything. */
  readonly #changed = new Set<QuestionId>();

  constructor(loaded: LoadedDocument, schema: number, { restorePointMs }: Pick<SyncLimits, 'restorePointMs'>) {
    const document = new RoomDocument(loaded, schema);
    this.document = document;
    this.owners = new Owners(loaded.clientIds);
    this.authors = new Authors(loaded.writers);
    this.points = new RestorePoints(
      loaded,
      (questionId) => ({
        tree: () => document.tree(questionId),
        length: () => textLength(document.doc.getXmlFragment(answerRoot(questionId))),
      }),
      restorePointMs,
    );
    this.#healing = loaded.damaged.length > 0;
    this.#isWhole = isWhole(loaded) && !document.incomplete;
    this.#snapshotBytes = loaded.snapshot?.bytes.length ?? 0;
    this.#logBytes = loaded.updates.reduce((sum, { bytes }) => sum + bytes.length, 0);
    // Before the guard looks: a root it asks for by its kind for the first time becomes another object, and the old one,
    // which the transaction names, has no name any more.
    document.doc.on('beforeObserverCalls', (transaction) => this.#note(transaction));
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

  /** Writes what a new document begins with, or one of an older schema lacks. */
  initialise(checklistIds: readonly string[], pending: Pending): void {
    const update = this.document.initialise(checklistIds);
    if (update !== null) this.#gather([update], pending);
  }

  /** Applies a sound edit and gathers what it brought. Throws when Yjs does; the text is then not to be trusted. */
  take(edit: Edit, sound: Sound, { at, people, locked }: Circumstances, pending: Pending): Applied {
    const { claims, deletes } = sound;
    const author = authorOf(edit, people);
    this.points.before(at, this.document.deletesIn(deletes), sizeOf(deletes));
    const applied = this.document.apply(edit.update, author, at, sound, locked);
    this.points.after(at, this.#takeChanged());
    for (const clientId of claims) this.owners.claim(clientId, author.participantId);
    pending.edits.push(edit);
    this.#gather(applied.updates, pending);
    for (const [questionId, characters] of applied.written) {
      pending.addContribution(questionId, edit, characters, at);
      this.authors.wrote(questionId, author.participantId, people);
    }
    return applied;
  }

  /** An edit of the server's own. Throws when it does; the text is then not to be trusted. */
  write({ keep, write }: ServerEdit, at: number, pending: Pending): void {
    for (const questionId of keep) this.points.keep(questionId, at);
    const updates = this.document.write(write);
    this.points.after(at, this.#takeChanged());
    this.#gather(updates, pending);
  }

  #note({ changed }: Y.Transaction): void {
    for (const type of changed.keys()) {
      const root = rootNameOf(type);
      const questionId = root === null ? null : questionOfRoot(root);
      if (questionId !== null) this.#changed.add(questionId);
    }
  }

  #takeChanged(): QuestionId[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }

  #gather(updates: readonly Uint8Array[], pending: Pending): void {
    for (const update of updates) pending.addUpdate(update);
    const { doc } = this.document;
    if (this.document.known(doc.clientID) > 0) this.owners.claim(doc.clientID, null);
  }

  /** Whether it has all that was ever stored, this among it: another server may have stored what this one never heard. */
  holds({ snapshot, updates }: Pick<LoadedDocument, 'snapshot' | 'updates'>): boolean {
    const rows = (snapshot === null ? updates : [snapshot, ...updates]).map(({ bytes }) => bytes);
    return this.#isWhole && (rows.length === 0 || this.document.contains(Y.mergeUpdates(rows)));
  }

  /** The next batch has a snapshot with it, however short the log is. */
  oweSnapshot(): void {
    this.#owesSnapshot = true;
  }

  /** The whole document, when the log with this update has outgrown the last snapshot, or it is owed; else null. */
  snapshotDue(updateBytes: number): Uint8Array | null {
    const outgrown = this.#logBytes + updateBytes > Math.max(SMALLEST_LOG_TO_SNAPSHOT, this.#snapshotBytes);
    return (outgrown || this.#owesSnapshot) && !this.document.incomplete ? this.document.whole() : null;
  }

  /** A batch is stored. */
  stored({ update, snapshot }: Batch): void {
    if (snapshot === null) {
      this.#logBytes += update.length;
      return;
    }
    this.#owesSnapshot = false;
    this.#snapshotBytes = snapshot.length;
    this.#logBytes = 0;
  }
}

const SMALLEST_LOG_TO_SNAPSHOT = 64 * 1024;

function authorOf({ connection }: Edit, { partnerOf }: People): Author {
  const { me, participantId } = connection;
  return { participantId, partnerId: me.seat === 'person' ? me.partnerId : null, role: me.role, partnerOf };
}

/** The most characters a delete set can take away. */
function sizeOf(deletes: Sound['deletes']): number {
  let size = 0;
  for (const ranges of deletes.clients.values()) for (const { len } of ranges) size += len;
  return size;
}

/** Characters of text in a fragment, without building anything: asked at every key that deletes. */
function textLength({ _start }: Pick<Y.XmlFragment, '_start'>): number {
  let length = 0;
  for (let item = _start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentType)) continue;
    const { type } = item.content;
    length += type instanceof Y.XmlText ? type.length : textLength(type);
  }
  return length;
}
