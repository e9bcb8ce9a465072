import * as Y from 'yjs';
import type { QuestionId } from '../../shared/ids.ts';
import type { Refused } from '../../shared/protocol/refused.ts';
import type { Contribution, LogEntry } from '../store/store.ts';
import type { AskedEdit } from './asked-edits.ts';
import type { Connection } from './connection.ts';

/** An edit as it came in, kept until it is on disk: if the commit is refused it is judged again on a fresh document. */
export type Edit = { connection: Connection; number: number; kind: 'step2' | 'update'; update: Uint8Array };

/**
 * What a room has gathered since its last cut, all of it waiting for the commit that covers it: edits, and everything
 * that will leave the room with them.
 */
export class Pending {
  readonly edits: Edit[] = [];
  /** Edits of the server's own that are in the document, each with someone who waits for it. */
  readonly serverEdits: AskedEdit[] = [];
  readonly updates: Uint8Array[] = [];
  readonly contributions = new Map<string, Contribution>();
  /** Connections that get hello, stage, signals, step 1 and who is there. */
  readonly opened = new Set<Connection>();
  /** The newest state vector each connection asked an answer to. */
  readonly asked = new Map<Connection, Uint8Array>();
  readonly askedAwareness = new Set<Connection>();
  /** Connections that owe us a step 2. */
  readonly stepOnes = new Set<Connection>();
  readonly refused = new Map<Connection, Refused[]>();
  /** Connections with newly settled frames. */
  readonly touched = new Set<Connection>();
  /** Who came, moved and left, encoded: one body a cut, more after a refused one. */
  readonly awareness: Uint8Array[] = [];
  stageChanged = false;
  signalsChanged = false;
  bytes = 0;

  addUpdate(update: Uint8Array): void {
    this.updates.push(update);
    this.bytes += update.length;
  }

  addContribution(questionId: QuestionId, edit: Edit, characters: number, at: number): void {
    const { participantId } = edit.connection;
    const key = `${questionId} ${participantId}`;
    const sum = characters + (this.contributions.get(key)?.characters ?? 0);
    this.contributions.set(key, { questionId, participantId, characters: sum, at });
  }

  refuse(connection: Connection, refused: Refused): void {
    const list = this.refused.get(connection);
    if (list === undefined) this.refused.set(connection, [refused]);
    else list.push(refused);
  }

  /** What the log tells of this. */
  logged(): LogEntry[] {
    return this.serverEdits.map(({ edit }) => edit.log);
  }

  /** Silent rounds that are on the table with this. */
  revealed(): string[] {
    return this.serverEdits.flatMap(({ edit }) => edit.reveals ?? []);
  }

  /** All updates as one, in memory of its own, or null when there is none. */
  merged(): Uint8Array | null {
    const [first] = this.updates;
    if (first === undefined) return null;
    const one = this.updates.length === 1 ? first : Y.mergeUpdates(this.updates);
    // A view on a socket's chunk would drag the whole chunk along to the store's thread.
    return one.byteLength === one.buffer.byteLength ? one : one.slice();
  }

  /** Takes over what an earlier, refused cut had promised to people; its edits are judged anew by the room. */
  takePromises(of: Pending): void {
    for (const connection of of.opened) this.opened.add(connection);
    for (const [connection, stateVector] of of.asked) {
      if (!this.asked.has(connection)) this.asked.set(connection, stateVector);
    }
    for (const connection of of.askedAwareness) this.askedAwareness.add(connection);
    for (const connection of of.stepOnes) this.stepOnes.add(connection);
    for (const connection of of.touched) this.touched.add(connection);
    this.awareness.push(...of.awareness);
    this.stageChanged ||= of.stageChanged;
    this.signalsChanged ||= of.signalsChanged;
  }
}
