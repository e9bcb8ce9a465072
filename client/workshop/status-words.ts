import type { LiveStatus } from '../live/live-status.ts';
import type nl from './strings.nl.ts';

type Key = Extract<keyof typeof nl, `status_${string}`>;

/** The few words of the status line (LIVE-1), and what they mean for whoever writes. Pure. */
export type StatusWords = {
  key: Key;
  /** `good`: nothing is at stake. `wait`: passing. `mind`: something is asked of you or may be lost. */
  tone: 'good' | 'wait' | 'mind';
  /** Read out by a screen reader when it appears: not the coming and going of each keystroke. */
  worthTelling: boolean;
};

export function statusWords(status: LiveStatus): StatusWords {
  switch (status.kind) {
    case 'connecting':
      return { key: 'status_connecting', tone: 'wait', worthTelling: false };
    case 'saved':
      return { key: 'status_saved', tone: 'good', worthTelling: false };
    case 'saving':
      return { key: 'status_saving', tone: 'wait', worthTelling: false };
    case 'offline':
      return status.kept
        ? { key: 'status_offlineKept', tone: 'mind', worthTelling: true }
        : { key: 'status_offlineNotKept', tone: 'mind', worthTelling: true };
    case 'reconnecting': {
      if (!status.unsaved) return { key: 'status_reconnecting', tone: 'wait', worthTelling: true };
      return status.kept
        ? { key: 'status_reconnectingKept', tone: 'mind', worthTelling: true }
        : { key: 'status_reconnectingNotKept', tone: 'mind', worthTelling: true };
    }
    case 'reopen':
      return { key: 'status_reconnecting', tone: 'wait', worthTelling: false };
    case 'frozen':
      return { key: 'status_frozen', tone: 'good', worthTelling: true };
    case 'outdated':
      return { key: 'status_outdated', tone: 'mind', worthTelling: true };
    case 'ended':
      return { key: 'status_ended', tone: 'mind', worthTelling: true };
  }
}

/** What a screen reader is told: a state worth telling, and once that everything is saved again after one. */
export function toldWords(before: Key | null, now: StatusWords): Key | null {
  if (now.worthTelling) return now.key;
  if (now.key === 'status_saved' && before !== null) return now.key;
  return before;
}
