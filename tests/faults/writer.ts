import * as Y from 'yjs';
import { answerRoot } from '../../shared/board/board.ts';
import { BlockId, coreQuestionId } from '../../shared/ids.ts';
import type { Seeded } from '../support/seeded.ts';
import { WireClient } from '../support/wire-client.ts';

/**
 * Someone who types on while the server falls: one numbered word after another in a paragraph of their own, and who
 * remembers in which frame each word went.
 */
const ROOT = answerRoot(coreQuestionId(BlockId.parse('fault')));

const WORD = /[a-z]\d+x\d+n\d+;/g;

/** Every word in a text, as often as it stands there. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** Every word in the document. */
export const wordsIn = (doc: Y.Doc, root = ROOT): string[] => wordsOf(doc.getXmlFragment(root).toString());

const LONGEST_PAUSE_MS = 12;

export class Writer {
  readonly client: WireClient;
  readonly #name: string;
  readonly #root: string;
  readonly #text = new Y.XmlText();
  readonly #random: Seeded;
  readonly #words: { word: string; frame: number }[] = [];
  #timer: NodeJS.Timeout | null = null;

  /** `name` is one letter and two numbers around an x, as in `w3x12`: who, and in which round. */
  constructor(origin: string, workshopId: string, cookie: string, name: string, random: Seeded, root = ROOT) {
    this.client = new WireClient(origin, workshopId, cookie);
    this.#name = name;
    this.#root = root;
    this.#random = random;
  }

  start(): void {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [this.#text]);
    this.client.doc.getXmlFragment(this.#root).insert(0, [paragraph]);
    this.#type();
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  get written(): string[] {
    return this.#words.map(({ word }) => word);
  }

  /** What the server said is stored. */
  get stored(): string[] {
    return this.#words.filter(({ frame }) => frame <= this.client.settled).map(({ word }) => word);
  }

  /** What went in a frame that the server refused, and after it. */
  get refused(): string[] {
    const first = this.client.messages.find((message) => message.type === 'refused');
    return first === undefined ? [] : this.#words.filter(({ frame }) => frame >= first.frame).map(({ word }) => word);
  }

  /** What others wrote and this client received. */
  get seen(): string[] {
    return wordsIn(this.client.doc, this.#root).filter((word) => !word.startsWith(`${this.#name}n`));
  }

  #type(): void {
    const word = `${this.#name}n${this.#words.length};`;
    const before = this.client.sent;
    this.#text.insert(this.#text.length, word);
    // A word typed after the connection went is in no frame: nothing was promised about it.
    const frame = this.client.sent > before ? this.client.sent : Number.POSITIVE_INFINITY;
    this.#words.push({ word, frame });
    this.#timer = setTimeout(() => this.#type(), this.#random.between(0, LONGEST_PAUSE_MS));
  }
}
