/**
 * What the status line can say (LIVE-1). Each state carries only what makes sense in it.
 * `kept`: the edits also stand in this browser's storage. `ended` stays; only a new session helps.
 */
export type LiveStatus =
  | { kind: 'connecting' }
  | { kind: 'saved' }
  | { kind: 'saving' }
  | { kind: 'offline'; kept: boolean }
  | { kind: 'reconnecting'; kept: boolean; unsaved: boolean }
  | { kind: 'frozen' }
  | { kind: 'outdated' }
  /** The workshop or my place in it is not what this session was opened for: read it again and open a new session. */
  | { kind: 'reopen' }
  | { kind: 'ended'; why: EndedWhy };

export type EndedWhy = 'not-joined' | 'not-allowed' | 'removed' | 'gone' | 'too-big';
