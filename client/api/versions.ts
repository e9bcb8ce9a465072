import type { ExportVariant, PaperFormat, TableFormat } from '../../shared/http/exports.ts';
import type { WorkshopId } from '../../shared/ids.ts';
import { VersionFile } from '../../shared/version/seal.ts';
import { ask } from './api.ts';

/** The routes of versions, one function each; their heads come with the stage. All reject with `RequestError`. */
const at = (id: WorkshopId, version: number): string => `/api/workshops/${encodeURIComponent(id)}/versions/${version}`;

export const readVersion = (id: WorkshopId, version: number): Promise<VersionFile> =>
  ask('GET', at(id, version), VersionFile);

/** Where the browser fetches a version as a file. `format` is the end of its name. */
export const versionFile = (id: WorkshopId, version: number, format: 'json' | TableFormat): string =>
  `${at(id, version)}.${format}`;

/** The same, on paper. */
export const versionPaper = (id: WorkshopId, version: number, format: PaperFormat, variant: ExportVariant): string =>
  `${at(id, version)}.${format}?variant=${variant}`;

/** Where the browser fetches how it stands now, marked as a draft. */
export const draftPaper = (id: WorkshopId, format: PaperFormat, variant: ExportVariant): string =>
  `/api/workshops/${encodeURIComponent(id)}/draft.${format}?variant=${variant}`;
