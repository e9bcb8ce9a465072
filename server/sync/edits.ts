import type { ErrorKind } from '../../shared/errors.ts';
import { MAX_FIRST_STEP2_BYTES, MAX_UPDATE_BYTES } from '../../shared/protocol/protocol.ts';
import { can } from '../../shared/roles.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { Owners } from './owners.ts';
import type { Edit } from './pending.ts';
import type { RoomDocument } from './room-document.ts';
import { type Scanned, scan } from './scan.ts';

/** What an edit is judged on before it is applied. */
export type EditContext = {
  stage: Stage;
  document: RoomDocument;
  ownerOf: Owners['of'];
  /** Stored and gathered bytes of the document, and how many it may have. */
  bytes: number;
  maxBytes: number;
  healing: boolean;
};

export type Verdict = Scanned | { kind: 'nothing-new' };

/** Gate and scan: may this seat send this now, and is it sound? The guard comes after, on what it did. */
export function judgeEdit(edit: Edit, context: EditContext): Verdict {
  const { connection, update } = edit;
  const most = edit.kind === 'step2' && edit.number === 1 ? MAX_FIRST_STEP2_BYTES : MAX_UPDATE_BYTES;
  if (update.length > most) return { kind: 'refused', reason: 'too-big' };
  const closed = whyClosed(edit, context.stage);
  if (closed !== null) return asReader(context.document, update, closed);
  if (context.bytes > context.maxBytes) return { kind: 'refused', reason: 'quota' };
  return scan(update, {
    known: (clientId) => context.document.known(clientId),
    ownerOf: context.ownerOf,
    placeOf: (id) => context.document.placeOf(id),
    participantId: connection.participantId,
    healing: context.healing,
  });
}

function whyClosed({ connection }: Edit, stage: Stage): ErrorKind | null {
  if (!can(connection.me.role, 'write')) return 'not-allowed';
  return stage.phase === 'open' ? null : 'frozen';
}

/** Every client answers our step 1; a reader's answer that brings nothing is no offence. */
function asReader(document: RoomDocument, update: Uint8Array, reason: ErrorKind): Verdict {
  try {
    return document.contains(update) ? { kind: 'nothing-new' } : { kind: 'refused', reason };
  } catch {
    return { kind: 'refused', reason: 'malformed' };
  }
}
