import * as Y from 'yjs';
import { SYNC_STEP_2, SYNC_UPDATE } from '../../shared/protocol/protocol.ts';
import { awarenessFrame, syncFrame } from '../support/frames.ts';

/**
 * Someone who types: real Yjs updates, one letter a keystroke, in a paragraph of their own, with the caret's awareness
 * as the editor sends it. Remembers when each letter was sent, by its Yjs clock.
 */
export class Typist {
  readonly #doc = new Y.Doc();
  readonly #text = new Y.XmlText();
  readonly #name: string;
  #awarenessClock = 0;
  /** Milliseconds (performance.now) at which the struct with this clock was sent. */
  readonly sentAt: number[] = [];

  constructor(root: string, name: string) {
    this.#name = name;
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [this.#text]);
    this.#doc.getXmlFragment(root).insert(0, [paragraph]);
  }

  get clientId(): number {
    return this.#doc.clientID;
  }

  /** The answer to the server's step 1, and what opens the paragraph where nobody asks for it. */
  step2(stateVector?: Uint8Array): Uint8Array<ArrayBuffer> {
    return syncFrame(SYNC_STEP_2, Y.encodeStateAsUpdate(this.#doc, stateVector));
  }

  /** Types one letter: the frames to send, and when they were made. */
  keystroke(now: number): Uint8Array<ArrayBuffer>[] {
    const clock = Y.getState(this.#doc.store, this.clientId);
    const at = this.#text.length;
    let update: Uint8Array = new Uint8Array();
    this.#doc.once('update', (bytes: Uint8Array) => {
      update = bytes;
    });
    this.#text.insert(at, at % 6 === 5 ? ' ' : String.fromCharCode(97 + ((clock * 7) % 26)));
    this.sentAt[clock] = now;
    this.#awarenessClock += 1;
    const caret = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(this.#text, at + 1));
    const state = { user: { name: this.#name, color: '#0072b2' }, cursor: { anchor: caret, head: caret } };
    return [syncFrame(SYNC_UPDATE, update), awarenessFrame(this.clientId, this.#awarenessClock, state)];
  }
}
