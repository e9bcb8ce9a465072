import { z } from 'zod';
import { type NewSilentDraft, SilentDraft } from '../../shared/http/silent.ts';
import type { WorkshopId } from '../../shared/ids.ts';
import { ask } from './api.ts';

/** One's own words in a silent round. All reject with `RequestError`. */
const at = (id: WorkshopId): string => `/api/workshops/${encodeURIComponent(id)}/silent/draft`;

export const readSilentDraft = (id: WorkshopId): Promise<SilentDraft> => ask('GET', at(id), SilentDraft);

export const keepSilentDraft = (id: WorkshopId, draft: NewSilentDraft): Promise<SilentDraft> =>
  ask('PUT', at(id), SilentDraft, draft);

export const dropSilentDraft = (id: WorkshopId): Promise<unknown> => ask('DELETE', at(id), z.unknown());
