import type { ParticipantId, QuestionId } from '../../shared/ids.ts';
import type { Authors as AuthorsMessage } from '../../shared/protocol/authors.ts';
import type { LoadedDocument } from '../store/store.ts';
import type { People } from './people.ts';

/** Who wrote in which answer, told to everyone as partners: from the record, and from what was gathered since. */
export class Authors {
  readonly #writers = new Map<QuestionId, Set<ParticipantId>>();
  readonly #news = new Set<QuestionId>();

  constructor(writers: LoadedDocument['writers']) {
    for (const { questionId, participantId } of writers) this.#of(questionId).add(participantId);
  }

  /** Someone wrote; news when nobody of their partner had. */
  wrote(questionId: QuestionId, participantId: ParticipantId, people: People): void {
    const writers = this.#of(questionId);
    if (writers.has(participantId)) return;
    const known = people.partnersOf(writers);
    writers.add(participantId);
    if (!known.includes(people.partnerOf(participantId))) this.#news.add(questionId);
  }

  all(people: People): AuthorsMessage {
    return this.#message(this.#writers.keys(), people);
  }

  /** The answers with news since the last call, each whole; null when there are none. */
  takeNews(people: People): AuthorsMessage | null {
    if (this.#news.size === 0) return null;
    const message = this.#message(this.#news, people);
    this.#news.clear();
    return message;
  }

  #of(questionId: QuestionId): Set<ParticipantId> {
    const known = this.#writers.get(questionId);
    if (known !== undefined) return known;
    const made = new Set<ParticipantId>();
    this.#writers.set(questionId, made);
    return made;
  }

  #message(questionIds: Iterable<QuestionId>, people: People): AuthorsMessage {
    const authors: AuthorsMessage['authors'] = {};
    for (const questionId of questionIds) authors[questionId] = people.partnersOf(this.#of(questionId));
    return { type: 'authors', authors };
  }
}
