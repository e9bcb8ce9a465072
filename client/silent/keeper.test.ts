import { describe, expect, it, vi } from 'vitest';
import type { NewSilentDraft, SilentDraft, SilentPoint } from '../../shared/http/silent.ts';
import { RequestError, type RequestKind } from '../api/api.ts';
import { openKeeper } from './keeper.ts';
import { mergePoints } from './merge.ts';

const say = (...texts: string[]): SilentPoint[] => texts.map((text) => ({ kind: 'remark', text }));

/** A server with one draft, that can be away or say no, and a page before it. */
function table(there: SilentDraft = { silentId: null, rev: 0, points: [] }) {
  let stored = there;
  let trouble: RequestKind | null = null;
  const shelf = { text: null as string | null };
  const timers: (() => void)[] = [];
  const guard = (): void => {
    if (trouble !== null) throw new RequestError(trouble);
  };
  const open = () =>
    openKeeper({
      silentId: 's1',
      async read() {
        guard();
        return stored;
      },
      async put({ points = [], rev }: NewSilentDraft) {
        guard();
        if (rev !== stored.rev) throw new RequestError('conflict');
        stored = { silentId: 's1', rev: stored.rev + 1, points };
        return stored;
      },
      shelf: {
        get: () => shelf.text,
        set: (text) => {
          shelf.text = text;
        },
        clear: () => {
          shelf.text = null;
        },
      },
      after: (_ms, run) => timers.push(run),
    });
  return {
    open,
    shelf,
    timers,
    stored: () => stored.points.map(({ text }) => text),
    store: (next: SilentDraft) => {
      stored = next;
    },
    is: (next: RequestKind | null) => {
      trouble = next;
    },
  };
}

const kindOf = (keeper: ReturnType<ReturnType<typeof table>['open']>) => keeper.written.getSnapshot().keeping.kind;

describe('one’s words in a silent round', () => {
  it('[STAGE-5] are said to be kept only when the server has them', async () => {
    const server = table();
    const keeper = server.open();
    expect(kindOf(keeper)).toBe('reading');
    keeper.add({ kind: 'remark', text: 'een' });
    keeper.add({ kind: 'remark', text: 'twee' });
    expect(keeper.written.getSnapshot()).toMatchObject({ unkept: say('een', 'twee') });
    await vi.waitFor(() => expect(kindOf(keeper)).toBe('kept'));
    expect(server.stored()).toEqual(['een', 'twee']);
    keeper.remove(0);
    keeper.change(0, { kind: 'remark', text: 'drie' });
    await vi.waitFor(() => expect(kindOf(keeper)).toBe('kept'));
    expect(server.stored()).toEqual(['drie']);
    expect(server.shelf.text).toBeNull();
  });

  it('[STAGE-5] wait while the server is away, also through a reload, and go along with the next try', async () => {
    const server = table({ silentId: 's1', rev: 3, points: say('eerder') });
    const keeper = server.open();
    await vi.waitFor(() => expect(kindOf(keeper)).toBe('kept'));
    server.is('unreachable');
    keeper.add({ kind: 'remark', text: 'zonder lijn' });
    await vi.waitFor(() => expect(kindOf(keeper)).toBe('waiting'));
    expect(server.timers).toHaveLength(1);
    const reloaded = server.open();
    expect(reloaded.written.getSnapshot().points).toEqual(say('eerder', 'zonder lijn'));
    await vi.waitFor(() => expect(kindOf(reloaded)).toBe('waiting'));
    server.is(null);
    // The timer of the page that is still there.
    server.timers.at(-1)?.();
    await vi.waitFor(() => expect(kindOf(reloaded)).toBe('kept'));
    expect(server.stored()).toEqual(['eerder', 'zonder lijn']);
  });

  it('[STAGE-5] whose answer got lost on its way are not there twice', async () => {
    const server = table();
    const keeper = server.open();
    await vi.waitFor(() => expect(kindOf(keeper)).toBe('kept'));
    server.is('unreachable');
    keeper.add({ kind: 'remark', text: ' een ' });
    await vi.waitFor(() => expect(kindOf(keeper)).toBe('waiting'));
    server.store({ silentId: 's1', rev: 1, points: say('een') });
    keeper.add({ kind: 'remark', text: 'twee' });
    server.is(null);
    await vi.waitFor(() => {
      server.timers.shift()?.();
      expect(server.stored()).toEqual(['een', 'twee']);
    });
    expect(keeper.written.getSnapshot().points).toEqual(say('een', 'twee'));
  });

  it('[STAGE-5] of two windows are both there', async () => {
    const server = table({ silentId: 's1', rev: 1, points: say('a', 'b') });
    const keeper = server.open();
    await vi.waitFor(() => expect(kindOf(keeper)).toBe('kept'));
    server.store({ silentId: 's1', rev: 2, points: say('b', 'elders') });
    keeper.add({ kind: 'remark', text: 'hier' });
    await vi.waitFor(() => expect(server.stored()).toEqual(['b', 'elders', 'hier']));
  });

  it.each(['no-silent-round', 'silent-revealing'] as const)(
    '[STAGE-5] that come too late (%s) are not said to be kept',
    async (kind) => {
      const server = table();
      const keeper = server.open();
      await vi.waitFor(() => expect(kindOf(keeper)).toBe('kept'));
      server.is(kind);
      keeper.add({ kind: 'remark', text: 'te laat' });
      await vi.waitFor(() => expect(kindOf(keeper)).toBe('over'));
      expect(keeper.written.getSnapshot().unkept).toEqual(say('te laat'));
      keeper.retry();
      expect(server.stored()).toEqual([]);
    },
  );

  it('[STAGE-5] merge as sets of what was added and taken away, the same words twice as two', () => {
    expect(mergePoints(say('a', 'a', 'b'), say('a', 'b', 'c'), say('a', 'a', 'b', 'd'))).toEqual(
      say('a', 'b', 'd', 'c'),
    );
    expect(mergePoints([], say('a'), say('a'))).toEqual(say('a', 'a'));
  });
});
