import type { RoundId } from '../../../shared/ids.ts';

/** Reasons typed on a ballot that was not cast: when the round closes meanwhile, the words are theirs to copy. Never stored. */
const reasons = new Map<RoundId, string>();

export const keepReason = (id: RoundId, reason: string): void => void reasons.set(id, reason);

export const dropReason = (id: RoundId): void => void reasons.delete(id);

export const unsentReason = (id: RoundId): string => reasons.get(id) ?? '';
