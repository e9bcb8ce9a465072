import type * as Y from 'yjs';
import type { ParticipantId } from '../../shared/ids.ts';
import { can } from '../../shared/roles.ts';
import { type Hidden, hiddenAs } from '../../shared/stage/hidden.ts';
import { participantOf } from '../../shared/stage/judging.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { type Readable, writable } from './readable.ts';

/**
 * What is hidden for now, as far as the reader of a document goes: laid down when its session opens, so that whatever
 * reads notes from the document finds it, the projector's too.
 */
export interface Hiding {
  /** How a note is hidden; null for one that isn't. */
  of(root: string, noteId: string): Hidden | null;
  /** Whether this reader is shown a hidden note: who steers, and the partner of who wrote it. */
  shows(by: ParticipantId | null): boolean;
}

export const NOTHING_HIDDEN: Hiding = { of: () => null, shows: () => true };

const NONE: Readable<Hiding> = { getSnapshot: () => NOTHING_HIDDEN, subscribe: () => () => {} };
const known = new WeakMap<Y.Doc, Readable<Hiding>>();

/** Of a document no session opened, as in a test, nothing is hidden. */
export const hidingIn = (doc: Y.Doc): Readable<Hiding> => known.get(doc) ?? NONE;

/**
 * `reader`: null for the view. `first`: the stage as it was read, for until the line tells. Returns what is to be told
 * each stage.
 */
export function hideIn(doc: Y.Doc, reader: ParticipantId | null, first: Stage | null): (stage: Stage) => void {
  let says = '';
  const hiding = writable<Hiding>(NOTHING_HIDDEN);
  known.set(doc, hiding);
  const told = (stage: Stage): void => {
    const now = sayingOf(stage, reader);
    if (now === says) return;
    says = now;
    hiding.set(stage.hidden.length === 0 ? NOTHING_HIDDEN : hidingFor(stage, reader));
  };
  if (first !== null) told(first);
  return told;
}

/** All that it depends on: the stage changes for many other reasons. */
const sayingOf = ({ hidden, participants }: Stage, reader: ParticipantId | null): string =>
  hidden.length === 0
    ? ''
    : JSON.stringify([hidden, reader, participants.map(({ id, partnerId, role }) => [id, partnerId, role])]);

function hidingFor(stage: Stage, reader: ParticipantId | null): Hiding {
  const me = reader === null ? undefined : participantOf(stage, reader);
  const steers = me !== undefined && can(me.role, 'steer');
  return {
    of: (root, noteId) => hiddenAs(stage.hidden, root, noteId),
    shows(by) {
      if (steers) return true;
      if (by === null || me === undefined) return false;
      if (by === me.id) return true;
      return me.partnerId !== null && participantOf(stage, by)?.partnerId === me.partnerId;
    },
  };
}
