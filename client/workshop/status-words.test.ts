import { describe, expect, it } from 'vitest';
import type { LiveStatus } from '../live/live-status.ts';
import { statusWords, toldWords } from './status-words.ts';

describe('the status line', () => {
  it('[LIVE-1] says saved only when the server stored everything', () => {
    const others: LiveStatus[] = [
      { kind: 'connecting' },
      { kind: 'saving' },
      { kind: 'offline', kept: true },
      { kind: 'reconnecting', kept: true, unsaved: false },
      { kind: 'reopen' },
      { kind: 'outdated' },
      { kind: 'ended', why: 'removed' },
    ];
    expect(statusWords({ kind: 'saved' }).key).toBe('status_saved');
    for (const status of others) expect(statusWords(status).key).not.toBe('status_saved');
  });

  it('[LIVE-1] tells offline with a copy apart from offline without one', () => {
    expect(statusWords({ kind: 'offline', kept: true }).key).toBe('status_offlineKept');
    expect(statusWords({ kind: 'offline', kept: false }).key).toBe('status_offlineNotKept');
    expect(statusWords({ kind: 'reconnecting', kept: false, unsaved: true }).key).toBe('status_reconnectingNotKept');
    expect(statusWords({ kind: 'reconnecting', kept: false, unsaved: false }).key).toBe('status_reconnecting');
  });

  it('[A11Y-1] does not read out each keystroke, but does say when things went wrong and right again', () => {
    const saved = statusWords({ kind: 'saved' });
    const saving = statusWords({ kind: 'saving' });
    const offline = statusWords({ kind: 'offline', kept: true });
    expect(toldWords(null, saved)).toBeNull();
    expect(toldWords(null, saving)).toBeNull();
    expect(toldWords(null, offline)).toBe('status_offlineKept');
    expect(toldWords('status_offlineKept', saving)).toBe('status_offlineKept');
    expect(toldWords('status_offlineKept', saved)).toBe('status_saved');
  });
});
