import { composeVersion, type Material } from '../../../shared/version/compose.ts';
import type { Seal } from '../../../shared/version/seal.ts';
import type { Signoff } from '../../../shared/version/signoff.ts';
import { Version } from '../../../shared/version/version.ts';
import type { LoadedDocument } from '../../store/store.ts';
import { docOf, previousFrom } from '../material.ts';
import type { Edition } from './paper/paper-of.ts';
import type { PaperSource } from './paper/source.ts';

/**
 * What is put on paper, as it lies in the store: text and rows. They are read in the thread that draws, since to read a
 * version of a full board, or to compose a draft of one, takes longer than anyone who types should wait.
 */
export type StoredVersion = { kind: 'version'; content: string; seal: Seal; signoffs: readonly Signoff[] };

/** A version as it would be now. `previous`: the newest that was frozen. */
export type StoredDraft = {
  kind: 'draft';
  material: Omit<Material, 'doc' | 'previous'>;
  rows: Pick<LoadedDocument, 'snapshot' | 'updates'>;
  previous: { content: string; hash: string } | null;
};

/** `before`: the text of the version it is compared with. */
export type StoredEdition = Exclude<Edition, { kind: 'changes' }> | { kind: 'changes'; before: string };

export function sourceOf(source: PaperSource | StoredVersion | StoredDraft): PaperSource {
  if (!('kind' in source)) return source;
  if (source.kind === 'version') {
    const { content, seal, signoffs } = source;
    return { version: Version.parse(JSON.parse(content)), seal, signoffs };
  }
  const { material, rows, previous } = source;
  const version = composeVersion({
    ...material,
    doc: docOf(rows),
    previous: previous === null ? null : previousFrom(previous.content, previous.hash),
  });
  return { version, seal: null, signoffs: [] };
}

export function editionOf(edition: Edition | StoredEdition): Edition {
  if (edition.kind !== 'changes') return edition;
  const { before } = edition;
  return { kind: 'changes', before: typeof before === 'string' ? Version.parse(JSON.parse(before)) : before };
}
