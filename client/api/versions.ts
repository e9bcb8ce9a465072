import type { WorkshopId } from '../../shared/ids.ts';
import { VersionFile } from '../../shared/version/seal.ts';
import { ask } from './api.ts';

/** The routes of versions, one function each; their heads come with the stage. All reject with `RequestError`. */
const at = (id: WorkshopId, version: number): string => `/api/workshops/${encodeURIComponent(id)}/versions/${version}`;

export const readVersion = (id: WorkshopId, version: number): Promise<VersionFile> =>
  ask('GET', at(id, version), VersionFile);

/** Where the browser fetches a version as a file. `format` is the end of its name. */
export const versionFile = (id: WorkshopId, version: number, format: 'json'): string => `${at(id, version)}.${format}`;
