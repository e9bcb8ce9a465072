import { z } from 'zod';
import { MAX_SILENT_POINTS, type NewSilentDraft, type SilentDraft, SilentPoint } from '../../shared/http/silent.ts';
import { RequestError, type RequestKind } from '../api/api.ts';
import { type Readable, writable } from '../live/readable.ts';
import { mergePoints, samePoints, without } from './merge.ts';

/** How far one's own words have come. Only `kept` means that the server has all of them on disk. */
export type Keeping =
  | { kind: 'reading' }
  | { kind: 'kept' }
  | { kind: 'keeping' }
  /** The server can't be reached, or can't write now: it is tried again. */
  | { kind: 'waiting' }
  /** Nothing more is taken in. */
  | { kind: 'over' }
  | { kind: 'refused'; error: Error };

export type Written = {
  points: readonly SilentPoint[];
  /** Those the server is not known to have. */
  unkept: readonly SilentPoint[];
  keeping: Keeping;
};

export type Keeper = {
  readonly written: Readable<Written>;
  /** False when there is no room for more. */
  add(point: SilentPoint): boolean;
  change(at: number, point: SilentPoint): void;
  remove(at: number): void;
  /** The line is there again, or a round may have gone on in another window. */
  retry(): void;
};

export type KeeperParts = {
  silentId: string;
  read(): Promise<SilentDraft>;
  put(draft: NewSilentDraft): Promise<SilentDraft>;
  /** What has yet to reach the server, for as long as the tab: a reload without a line must not lose it. */
  shelf: { get(): string | null; set(text: string): void; clear(): void };
  after(ms: number, run: () => void): void;
};

/** What is tried again by itself; anything else is the draft's or the round's own. */
const PASSING: ReadonlySet<RequestKind> = new Set([
  'unreachable',
  'strange-answer',
  'store-unavailable',
  'room-failed',
  'restarting',
  'too-fast',
  'internal',
]);
const OVER: ReadonlySet<RequestKind> = new Set([
  'no-silent-round',
  'silent-revealing',
  'frozen',
  'not-allowed',
  'removed',
]);
const AGAIN_MS = 4_000;
const Points = z.array(SilentPoint);
const Shelf = z.object({ base: Points, mine: Points, sent: Points.nullable() });

/** As the server tidies what it takes in, so that the same words are known again. */
const tidied = (point: SilentPoint): SilentPoint => ({ ...point, text: point.text.trim().normalize('NFC') });

/** Brings one person's words of one silent round to the server, one request at a time, and says honestly how far they are. */
export function openKeeper({ silentId, read, put, shelf, after }: KeeperParts): Keeper {
  const left = parsed(shelf.get());
  /** As the server had it last; `rev` null until it was read. */
  let base: readonly SilentPoint[] = left.base;
  let rev: number | null = null;
  let mine: readonly SilentPoint[] = left.mine;
  /** Sent last, and not answered: it may be there all the same. */
  let sent: readonly SilentPoint[] | null = left.sent;
  let running = false;
  let waiting = false;
  const written = writable<Written>({ points: mine, unkept: without(mine, base), keeping: { kind: 'reading' } });

  function tell(keeping: Keeping): void {
    const unkept = without(mine, base);
    if (samePoints(mine, base)) shelf.clear();
    else shelf.set(JSON.stringify({ base, mine, sent }));
    written.set({ points: mine, unkept, keeping });
  }

  function change(next: readonly SilentPoint[]): void {
    mine = next;
    const { kind } = written.getSnapshot().keeping;
    if (kind === 'over') return tell({ kind });
    tell({ kind: kind === 'waiting' ? kind : rev === null ? 'reading' : 'keeping' });
    void run();
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    try {
      while (rev === null || !samePoints(mine, base)) await step();
      tell({ kind: 'kept' });
    } catch (error) {
      failed(error instanceof RequestError ? error : new RequestError('strange-answer', undefined, error));
    } finally {
      running = false;
    }
  }

  async function step(): Promise<void> {
    if (rev === null) {
      const there = await read();
      const theirs = there.silentId === silentId ? there.points : [];
      const known = sent !== null && samePoints(sent, theirs) ? sent : base;
      mine = mergePoints(known, mine, theirs);
      base = theirs;
      sent = null;
      rev = there.silentId === silentId ? there.rev : 0;
      return;
    }
    sent = mine;
    tell({ kind: 'keeping' });
    try {
      const kept = await put({ silentId, rev, points: [...sent] });
      // The server tidies what it takes in, and that is what stands there from now on.
      mine = mergePoints(sent, mine, kept.points);
      base = kept.points;
      sent = null;
      rev = kept.rev;
    } catch (error) {
      // Another window of this person was first, or an answer got lost on its way.
      if (!(error instanceof RequestError) || error.kind !== 'conflict') throw error;
      rev = null;
    }
  }

  function failed(error: RequestError): void {
    if (OVER.has(error.kind)) return tell({ kind: 'over' });
    if (!PASSING.has(error.kind)) return tell({ kind: 'refused', error });
    // What was on its way may have come through: it is asked first.
    rev = null;
    tell({ kind: 'waiting' });
    if (waiting) return;
    waiting = true;
    after(AGAIN_MS, () => {
      waiting = false;
      retry();
    });
  }

  function retry(): void {
    if (written.getSnapshot().keeping.kind === 'over') return;
    void run();
  }

  void run();
  return {
    written,
    add(point) {
      if (mine.length >= MAX_SILENT_POINTS) return false;
      change([...mine, tidied(point)]);
      return true;
    },
    change: (at, point) => change(mine.with(at, tidied(point))),
    remove: (at) => change(mine.toSpliced(at, 1)),
    retry,
  };
}

function parsed(text: string | null): z.infer<typeof Shelf> {
  const none = { base: [], mine: [], sent: null };
  if (text === null) return none;
  try {
    return Shelf.safeParse(JSON.parse(text)).data ?? none;
  } catch (error) {
    if (error instanceof SyntaxError) return none;
    throw error;
  }
}
