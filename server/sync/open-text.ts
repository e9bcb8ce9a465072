import type { Logger } from 'pino';
import { AppError } from '../../shared/errors.ts';
import type { WorkshopId } from '../../shared/ids.ts';
import type { LoadedDocument, Store } from '../store/store.ts';
import type { SyncLimits } from './limits.ts';
import { RoomText } from './room-text.ts';

/** A text that was loaded, and the guide's checklist where its document has yet to be begun with that. */
export type OpenedText = { text: RoomText; toBegin: readonly string[] | null };

type Context = { store: Store; schema: number; limits: SyncLimits; log: Logger };

/** Makes a room's text of what was loaded. Rejects with AppError('no-such-workshop' | 'store-unavailable'). */
export async function openText(id: WorkshopId, loaded: LoadedDocument, context: Context): Promise<OpenedText> {
  const { store, schema, limits, log } = context;
  if (loaded.damaged.length > 0) log.error({ event: 'document.damaged', workshop: id, rows: loaded.damaged });
  const text = new RoomText(loaded, schema, limits);
  // Nothing more is written into what is being frozen.
  if (loaded.phase !== 'open' || !text.document.needsInitialising) return { text, toBegin: null };
  const workshop = await store.workshops.find(id);
  if (workshop === null) throw new AppError('no-such-workshop');
  return { text, toBegin: workshop.guide.checklist.map((item) => item.id) };
}
