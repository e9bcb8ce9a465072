import { newId } from '../../shared/ids.ts';

/** An id for something new on the table, from the browser's own randomness, which plain http has too. */
export const freshId = (): string => newId((bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
