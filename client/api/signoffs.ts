import { SignoffAnswer, type SignoffRequest } from '../../shared/http/versions.ts';
import type { WorkshopId } from '../../shared/ids.ts';
import type { Signoff } from '../../shared/version/signoff.ts';
import { ask } from './api.ts';

/** The routes of sign-offs, one function each; where they stand comes with the stage. All reject with `RequestError`. */
const at = (id: WorkshopId, version: number): string =>
  `/api/workshops/${encodeURIComponent(id)}/versions/${version}/signoffs`;

/** One's own partner says what it finds of a version, or says something else than before. */
export const giveSignoff = async (id: WorkshopId, version: number, word: SignoffRequest): Promise<Signoff> =>
  (await ask('POST', at(id, version), SignoffAnswer, word)).signoff;

/** One's own partner takes its word back. */
export const withdrawSignoff = async (id: WorkshopId, version: number): Promise<Signoff> =>
  (await ask('DELETE', at(id, version), SignoffAnswer)).signoff;
