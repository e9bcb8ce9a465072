import type { WorkshopId } from '../../shared/ids.ts';

/**
 * Files that were drawn of versions, kept so that the same version gives the same file, also after a new release draws
 * otherwise. A file tells what was said of the version when it was drawn: once more is said, a newer one takes its place.
 */
export type RenderingKey = {
  number: number;
  /** How its name ends, as `docx`. */
  format: string;
  variant: string;
  /** How many entries of the version's sign-offs it tells of. */
  signoffs: number;
};

export interface RenderingStore {
  /** Null when there is none that tells of just so many. */
  find(id: WorkshopId, key: RenderingKey): Promise<Uint8Array | null>;
  /**
   * Keeps it, unless one that tells of as many or more is there. Resolves with what is to be given out for this key: the one
   * that was kept first. Null when there is no such version (any more).
   */
  keep(id: WorkshopId, key: RenderingKey, bytes: Uint8Array): Promise<Uint8Array | null>;
}
