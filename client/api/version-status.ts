import { VersionStatus } from '../../shared/http/versions.ts';
import { ask } from './api.ts';

/** Where a version stands, for who holds its hash; without a seat. Rejects with `RequestError`. */
export const readVersionStatus = (hash: string): Promise<VersionStatus> =>
  ask('GET', `/api/versions/${encodeURIComponent(hash)}`, VersionStatus);
