import { expect, test } from 'vitest';
import type { LiveStatus } from './live-status.ts';
import { type Facts, liveStatus, noFacts } from './save-state.ts';

const fresh: Facts = { ...noFacts, kept: true };
const open = { connected: true, synced: true, step2Sent: true, everSynced: true, sent: 1, settled: 1 };

const table: [string, Partial<Facts>, LiveStatus][] = [
  ['nothing happened yet', {}, { kind: 'connecting' }],
  ['the socket is open, nothing is known', { connected: true }, { kind: 'connecting' }],
  ['all that was sent is settled', open, { kind: 'saved' }],
  ['one frame is on its way', { ...open, sent: 2, unsaved: true }, { kind: 'saving' }],
  [
    'our step 2 did not go out yet, settled equals sent',
    { ...open, step2Sent: false, sent: 0, settled: 0 },
    { kind: 'saving' },
  ],
  [
    "the server's document is not in yet, our step 2 is settled",
    { ...open, synced: false },
    { kind: 'reconnecting', kept: true, unsaved: false },
  ],
  ['the line is closing and an edit no longer went out', { ...open, unsent: true, unsaved: true }, { kind: 'saving' }],
  [
    'the line dropped with nothing unsaved',
    { everSynced: true, sent: 3, settled: 3 },
    { kind: 'reconnecting', kept: true, unsaved: false },
  ],
  [
    'the line dropped with words under way',
    { everSynced: true, unsaved: true },
    { kind: 'reconnecting', kept: true, unsaved: true },
  ],
  [
    'typing before the first connection',
    { unsaved: true, kept: false },
    { kind: 'reconnecting', kept: false, unsaved: true },
  ],
  ['no network', { everSynced: true, offline: true, unsaved: true }, { kind: 'offline', kept: true }],
  ['no network and no storage', { offline: true, kept: false }, { kind: 'offline', kept: false }],
  ['the socket lives although the browser says there is no network', { ...open, offline: true }, { kind: 'saved' }],
  ['frozen', { ...open, frozen: true }, { kind: 'frozen' }],
  [
    'frozen, and words came too late: they are not said to be in it',
    { ...open, frozen: true, unsaved: true, sent: 2, settled: 1 },
    { kind: 'saving' },
  ],
  [
    'frozen without a line, words came too late',
    { frozen: true, unsaved: true, everSynced: true, offline: true },
    { kind: 'offline', kept: true },
  ],
  ['a newer server, also when frozen', { ...open, frozen: true, outdated: true }, { kind: 'outdated' }],
  ['the workshop moved on', { ...open, reopen: true }, { kind: 'reopen' }],
  ['removed', { reopen: true, ended: 'removed' }, { kind: 'ended', why: 'removed' }],
];

test.each(table)('[LIVE-1] %s', (_when, facts, said) => {
  expect(liveStatus({ ...fresh, ...facts })).toEqual(said);
});

test('[LIVE-1] no combination says saved while something sent is not settled, or our step 2 did not go out', () => {
  const flags = [true, false];
  for (const connected of flags)
    for (const synced of flags)
      for (const step2Sent of flags)
        for (const everSynced of flags)
          for (const offline of flags)
            for (const unsent of flags)
              for (const settled of [0, 1, 2]) {
                const facts = { ...fresh, connected, synced, step2Sent, everSynced, offline, unsent, sent: 2, settled };
                const truth = connected && synced && step2Sent && !unsent && settled === 2;
                expect(liveStatus(facts).kind === 'saved').toBe(truth);
              }
});
