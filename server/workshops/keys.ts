import { AppError } from '../../shared/errors.ts';
import type { DoorRequest } from '../../shared/http/workshop.ts';
import { normaliseJoinCode, type WorkshopId } from '../../shared/ids.ts';
import { createBuckets } from '../limits.ts';
import type { KeyKind, Store } from '../store/store.ts';
import { hashSecret } from './devices.ts';

/** What a key or code opens. A code opens what the join key opens. */
type Opened = { workshopId: WorkshopId; kind: KeyKind };
export type OpenWith = (request: DoorRequest, address: string, now: number) => Promise<Opened>;

/**
 * Wrong attempts one address may make: a whole room behind one address can mistype, and guessing codes (24^6 of them)
 * goes at six a minute.
 */
const WRONG_ATTEMPTS = { capacity: 100, refillPerSecond: 0.1, maxKeys: 10_000 };

/**
 * Looks up keys and codes, and slows down who guesses. AppError: wrong-key, too-fast, store-unavailable.
 * Each attempt pays first and gets it back when it was right, so that many guesses at once can't outrun the count.
 */
export function createDoorkeeper(store: Store): OpenWith {
  const attempts = createBuckets(WRONG_ATTEMPTS);

  const find = async (request: DoorRequest): Promise<Opened | null> => {
    if ('key' in request) return store.workshops.findByKeyHash(hashSecret(request.key));
    const workshopId = await store.workshops.findByCode(normaliseJoinCode(request.code));
    return workshopId === null ? null : { workshopId, kind: 'join' };
  };

  return async (request, address, now) => {
    const paid = attempts.take(address, now, 1);
    // A key can't be guessed, so a right one still opens when someone behind the same address used up the attempts.
    if (!paid && !('key' in request)) throw new AppError('too-fast', { field: 'code' });
    const opened = await find(request).catch((error: unknown) => {
      if (paid) attempts.refund(address, 1);
      throw error;
    });
    if (opened === null) {
      throw new AppError(paid ? 'wrong-key' : 'too-fast', { field: 'key' in request ? 'key' : 'code' });
    }
    if (paid) attempts.refund(address, 1);
    return opened;
  };
}
