import { type AnswerTree, isEmptyAnswer } from '../../shared/board/answer-tree.ts';
import type { RestoreReason } from '../../shared/http/restore-points.ts';
import type { QuestionId } from '../../shared/ids.ts';
import type { LoadedDocument, NewRestorePoint } from '../store/store.ts';
import { type Answer, RemovalWatch } from './removal-watch.ts';

/** An answer, and what is known of it. */
type Watched = {
  answer: Answer;
  removal: RemovalWatch;
  /** When it first changed since its newest point; null when it hasn't. */
  changedAt: number | null;
};

const NONE: ReadonlySet<QuestionId> = new Set();

/**
 * Decides when an answer is kept as it was, so that words can be got back: after minutes of change, at each act of
 * steering, before much is removed, before another point is put back. Time is told to it; the answers it asks for.
 */
export class RestorePoints {
  readonly #answerOf: (questionId: QuestionId) => Answer;
  readonly #afterMs: number;
  readonly #watched = new Map<QuestionId, Watched>();
  #made: NewRestorePoint[] = [];
  /** The answers the edit at hand takes words from. */
  #takesFrom = NONE;
  /** When the first of the answers has changed for long enough. */
  #dueAt = Number.POSITIVE_INFINITY;

  /** `afterMs`: how long an answer changes before it is kept. */
  constructor(
    loaded: Pick<LoadedDocument, 'writers' | 'lastPoints'>,
    answerOf: (questionId: QuestionId) => Answer,
    afterMs: number,
  ) {
    this.#answerOf = answerOf;
    this.#afterMs = afterMs;
    const keptAt = new Map(loaded.lastPoints.map(({ questionId, at }) => [questionId, at]));
    for (const { questionId, firstAt, at } of loaded.writers) {
      const last = keptAt.get(questionId);
      if (last === undefined || at > last) this.#changed(questionId, last ?? firstAt);
    }
  }

  /** Before an edit that takes words from these answers, at most `size` characters together. */
  before(at: number, takesFrom: ReadonlySet<QuestionId>, size: number): void {
    if (at >= this.#dueAt) this.#keepDue(at);
    this.#takesFrom = takesFrom;
    for (const questionId of takesFrom) this.#watch(questionId).removal.before(at, size);
  }

  /** After that edit: `changed` are the answers in which it changed anything. */
  after(at: number, changed: Iterable<QuestionId>): void {
    for (const questionId of changed) this.#changed(questionId, at);
    for (const questionId of this.#takesFrom) {
      for (const { at: then, tree } of this.#watch(questionId).removal.after()) {
        this.#make(questionId, then, 'removal', tree);
      }
    }
    this.#takesFrom = NONE;
  }

  /** The present text is about to be replaced as a whole. */
  keep(questionId: QuestionId, at: number): void {
    const { answer, removal } = this.#watch(questionId);
    this.#make(questionId, at, 'restore', answer.tree());
    removal.reset();
  }

  /** The answers that changed since their newest point, as they are; `kept` tells that they are stored. */
  unkept(at: number): NewRestorePoint[] {
    const points: NewRestorePoint[] = [];
    for (const [questionId, { answer, changedAt }] of this.#watched) {
      if (changedAt === null) continue;
      const content = answer.tree();
      if (!isEmptyAnswer(content)) points.push({ questionId, at, reason: 'steering', content });
    }
    return points;
  }

  kept(points: readonly NewRestorePoint[]): void {
    for (const { questionId } of points) this.#watch(questionId).changedAt = null;
    this.#dueAt = this.#nextDue();
  }

  /** The points since the last call, for the batch that is being cut. */
  takeMade(): NewRestorePoint[] {
    const made = this.#made;
    this.#made = [];
    return made;
  }

  #watch(questionId: QuestionId): Watched {
    const known = this.#watched.get(questionId);
    if (known !== undefined) return known;
    const answer = this.#answerOf(questionId);
    const watched: Watched = { answer, removal: new RemovalWatch(answer), changedAt: null };
    this.#watched.set(questionId, watched);
    return watched;
  }

  #changed(questionId: QuestionId, at: number): void {
    const watched = this.#watch(questionId);
    watched.changedAt = Math.min(watched.changedAt ?? at, at);
    this.#dueAt = Math.min(this.#dueAt, watched.changedAt + this.#afterMs);
  }

  #keepDue(at: number): void {
    for (const [questionId, watched] of this.#watched) {
      if (watched.changedAt === null || at < watched.changedAt + this.#afterMs) continue;
      watched.changedAt = null;
      this.#make(questionId, at, 'time', watched.answer.tree());
    }
    this.#dueAt = this.#nextDue();
  }

  #nextDue(): number {
    let next = Number.POSITIVE_INFINITY;
    for (const { changedAt } of this.#watched.values()) {
      if (changedAt !== null) next = Math.min(next, changedAt + this.#afterMs);
    }
    return next;
  }

  #make(questionId: QuestionId, at: number, reason: RestoreReason, content: AnswerTree): void {
    if (!isEmptyAnswer(content)) this.#made.push({ questionId, at, reason, content });
  }
}
