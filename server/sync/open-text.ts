import type { Logger } from 'pino';
import { AppError } from '../../shared/errors.ts';
import type { WorkshopId } from '../../shared/ids.ts';
import type { AgendaGround } from '../../shared/stage/agenda.ts';
import { groundBlocks } from '../../shared/stage/agenda-blocks.ts';
import type { LoadedDocument, Store } from '../store/store.ts';
import type { SyncLimits } from './limits.ts';
import { RoomText } from './room-text.ts';

export type OpenedText = {
  text: RoomText;
  /** Of the workshop's guide. */
  blocks: AgendaGround['blocks'];
  seen: LoadedDocument['seen'];
  /** Who has written something in the silent round that is on. */
  draftWriters: LoadedDocument['draftWriters'];
  /** The guide's checklist, where the document has yet to be begun with that. */
  toBegin: readonly string[] | null;
};

type Context = { store: Store; schema: number; limits: SyncLimits; log: Logger };

/** Makes a room's text of what was loaded. Rejects with AppError('no-such-workshop' | 'store-unavailable'). */
export async function openText(id: WorkshopId, loaded: LoadedDocument, context: Context): Promise<OpenedText> {
  const { store, schema, limits, log } = context;
  if (loaded.damaged.length > 0) log.error({ event: 'document.damaged', workshop: id, rows: loaded.damaged });
  const text = new RoomText(loaded, schema, limits);
  const workshop = await store.workshops.find(id);
  if (workshop === null) throw new AppError('no-such-workshop');
  const { guide } = workshop;
  // Nothing more is written into what is being frozen.
  const begins = loaded.phase === 'open' && text.document.needsInitialising;
  return {
    text,
    blocks: groundBlocks(guide),
    seen: loaded.seen,
    draftWriters: loaded.draftWriters,
    toBegin: begins ? guide.checklist.map((item) => item.id) : null,
  };
}
