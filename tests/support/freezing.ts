import * as Y from 'yjs';
import { answerRoot } from '../../shared/board/board.ts';
import {
  Frozen,
  NotReady,
  Preflight,
  SignoffAnswer,
  type SignoffRequest,
  VersionStatus,
  Versions,
} from '../../shared/http/versions.ts';
import { StageAnswer } from '../../shared/http/workshop.ts';
import { QuestionId } from '../../shared/ids.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { PreflightItem } from '../../shared/version/preflight.ts';
import { VersionFile } from '../../shared/version/seal.ts';
import type { Signoff } from '../../shared/version/signoff.ts';
import { read } from './device.ts';
import { Hall, type Person } from './hall.ts';
import type { StartOptions } from './server.ts';

/** An answer of the built-in guide. */
export const QUESTION = QuestionId.parse('regio-positie.1');

/** Puts a paragraph at the end of it. */
export function say(doc: Y.Doc, text: string): void {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  doc.getXmlFragment(answerRoot(QUESTION)).push([paragraph]);
}

/** What that answer says in a version. */
export const saidIn = ({ version }: VersionFile): string | undefined =>
  version.blocks.flatMap(({ questions }) => questions).find(({ id }) => id === QUESTION)?.answer.text;

/** A hall with someone who steers, in which versions are made and agreed to. */
export class FreezingHall {
  readonly hall: Hall;
  readonly fatima: Person;

  constructor(hall: Hall, fatima: Person) {
    this.hall = hall;
    this.fatima = fatima;
  }

  static async open(options: StartOptions = {}): Promise<FreezingHall> {
    const hall = await Hall.open(options);
    return new FreezingHall(hall, await hall.facilitate('Fatima'));
  }

  path(...steps: (string | number)[]): string {
    return ['/api/workshops', this.hall.id, ...steps].join('/');
  }

  async stillOpen(by: Person = this.fatima): Promise<PreflightItem[]> {
    return (await read(Preflight, await by.device.get(this.path('preflight')))).items;
  }

  /** Asks for a freeze with what is open accepted, or with what the body says. */
  async freeze(body?: object, by: Person = this.fatima): Promise<Response> {
    const accepted = body ?? { accepted: (await this.stillOpen(by)).map(({ id }) => id) };
    return by.device.post(this.path('versions'), accepted);
  }

  async frozen(body?: object): Promise<Frozen['version']> {
    return (await read(Frozen, await this.freeze(body), 201)).version;
  }

  async notReady(body: object): Promise<NotReady> {
    return read(NotReady, await this.freeze(body), 409);
  }

  async list(by: Person = this.fatima): Promise<Versions['versions']> {
    return (await read(Versions, await by.device.get(this.path('versions')))).versions;
  }

  async file(number: number, by: Person = this.fatima): Promise<VersionFile> {
    return read(VersionFile, await by.device.get(this.path('versions', number)));
  }

  async reopened(reason = 'Er moet iets bij'): Promise<Stage> {
    const answer = await this.fatima.device.post(this.path('reopen'), { reason });
    return (await read(StageAnswer, answer)).stage;
  }

  sign(by: Person, number: number, body: Partial<SignoffRequest> = { decision: 'agreed' }): Promise<Response> {
    return by.device.post(this.path('versions', number, 'signoffs'), body);
  }

  async signed(by: Person, number: number, body?: Partial<SignoffRequest>): Promise<Signoff> {
    return (await read(SignoffAnswer, await this.sign(by, number, body), 201)).signoff;
  }

  withdraw(by: Person, number: number): Promise<Response> {
    return by.device.delete(this.path('versions', number, 'signoffs'));
  }

  async withdrawn(by: Person, number: number): Promise<Signoff> {
    return (await read(SignoffAnswer, await this.withdraw(by, number))).signoff;
  }

  async status(hash: string): Promise<VersionStatus> {
    return read(VersionStatus, await fetch(new URL(`/api/versions/${hash}`, this.hall.server.url)));
  }

  async stage(): Promise<Stage> {
    const stage = await this.hall.server.store.workshops.stage(this.hall.made.workshop.id);
    if (stage === null) throw new Error('the workshop is gone');
    return stage;
  }
}
