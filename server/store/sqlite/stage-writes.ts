import type { WorkshopId } from '../../../shared/ids.ts';
import type { RoundWrite } from '../rounds.ts';
import type { Seat, StageWrite } from '../store.ts';
import type { VersionWrite } from '../versions.ts';
import type { DraftWrites } from './drafts.ts';
import type { MergeSeats } from './seats.ts';

/** What changes together with a stage, by kind; the caller has the transaction. */
export type StageWriter = (id: WorkshopId, write: StageWrite) => void;

type Nouns = {
  putSeat: (seat: Seat) => void;
  mergeSeats: MergeSeats;
  drafts: DraftWrites;
  writeRound: (id: WorkshopId, write: RoundWrite) => void;
  writeVersion: (id: WorkshopId, write: VersionWrite) => void;
};

export function stageWriter({ putSeat, mergeSeats, drafts, writeRound, writeVersion }: Nouns): StageWriter {
  return (id, write) => {
    switch (write.kind) {
      case 'seat':
        return putSeat(write.seat);
      case 'seats.merge':
        return mergeSeats(id, write);
      case 'drafts.merge':
        return drafts.merge(id, write);
      case 'drafts.drop':
        return drafts.drop(id);
      case 'round.open':
      case 'round.hands':
      case 'round.close':
      case 'round.withdraw':
        return writeRound(id, write);
      case 'seal.begin':
      case 'seal.drop':
      case 'version.add':
      case 'signoff.add':
        return writeVersion(id, write);
    }
  };
}
