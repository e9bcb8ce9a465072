import type { RenderingStore } from '../renderings.ts';
import type { RoundStore } from '../rounds.ts';
import type { DocumentStore, DraftStore, RestorePointStore, SeatStore, Store, WorkshopStore } from '../store.ts';
import type { VersionStore } from '../versions.ts';
import type { Failure } from './failure.ts';

/**
 * What the main thread and the database's worker say to each other. The calls are the store's own methods, named by noun
 * and method, so a method added to the interface doesn't compile until the worker answers it.
 */
type Methods<Noun extends string, Api> = {
  [Method in keyof Api & string as `${Noun}.${Method}`]: Api[Method];
};

type Api = Methods<'workshops', WorkshopStore> &
  Methods<'seats', SeatStore> &
  Methods<'documents', DocumentStore> &
  Methods<'restorePoints', RestorePointStore> &
  Methods<'drafts', DraftStore> &
  Methods<'rounds', RoundStore> &
  Methods<'versions', VersionStore> &
  Methods<'renderings', RenderingStore> &
  Pick<Store, 'probe' | 'forgetDeleted' | 'compact'>;

type AsyncMethod = (...args: never[]) => Promise<unknown>;

export type CallName = keyof Api;
export type Args = { [Name in CallName]: Api[Name] extends AsyncMethod ? Parameters<Api[Name]> : never };
export type Results = { [Name in CallName]: Api[Name] extends AsyncMethod ? Awaited<ReturnType<Api[Name]>> : never };

/** The worker's side of each call: synchronous, on the database. */
export type Handlers = { [Name in CallName]: (...args: Args[Name]) => Results[Name] };

export type Call<Name extends CallName> = { type: 'call'; id: number; name: Name; args: Args[Name] };
export type Request<Name extends CallName = CallName> = { [Each in Name]: Call<Each> }[Name];

export type ToWorker = Request | { type: 'close' };

export type Answer = { type: 'answer'; id: number; name: CallName; result: Results[CallName] };

export type FromWorker =
  | { type: 'opened' }
  | { type: 'not-opened'; failure: Failure }
  | Answer
  | { type: 'failed'; id: number; failure: Failure };

/** Does the call a request names. */
export const perform = <Name extends CallName>(handlers: Handlers, request: Request<Name>): Results[Name] =>
  handlers[request.name](...request.args);

/** Ties an answer's result to the call it belongs to: the worker copies the name from the request. */
export const isAnswerTo = <Name extends CallName>(
  name: Name,
  answer: Answer,
): answer is Answer & { result: Results[Name] } => answer.name === name;
