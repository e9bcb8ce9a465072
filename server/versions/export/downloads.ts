import { AppError } from '../../../shared/errors.ts';
import type { ExportVariant } from '../../../shared/http/exports.ts';
import type { ParticipantId, WorkshopId } from '../../../shared/ids.ts';
import type { Signoff } from '../../../shared/version/signoff.ts';
import type { RenderingKey } from '../../store/renderings.ts';
import type { Store, WorkshopRecord } from '../../store/store.ts';
import { createTurns } from '../../workshops/turns.ts';
import { draftOf } from './draft.ts';
import { type ExportFormat, type Exports, FORMATS } from './export.ts';
import { fileNameOf } from './file-name.ts';
import type { StoredEdition } from './stored.ts';

/**
 * Files to take home: drawn when one is asked for the first time, and kept, so that the same version gives the same file.
 * How they are drawn is export.ts, who may have them is for the routes.
 */
export type Downloads = {
  /** AppError: not-found when there is no such version, or none before it to compare with; too-fast, no-such-workshop. */
  version(id: WorkshopId, number: number, asked: Asked & { address: string | null }): Promise<Download>;
  /** How it stands now. Never kept. AppError: frozen, not-found, too-fast, no-such-workshop. */
  draft(id: WorkshopId, by: ParticipantId, asked: Asked): Promise<Download>;
};

/** `address`: where the server is found, as the first file that is drawn tells it; null: it doesn't. */
type Asked = { format: ExportFormat; variant: ExportVariant };
export type Download = { name: string; type: string; bytes: Uint8Array };

type Parts = { store: Store; exports: Pick<Exports, 'render'>; clock: () => number };

export function createDownloads({ store, exports, clock }: Parts): Downloads {
  const inTurn = createTurns();

  async function workshopOf(id: WorkshopId): Promise<WorkshopRecord> {
    const workshop = await store.workshops.find(id);
    if (workshop === null) throw new AppError('no-such-workshop');
    return workshop;
  }

  /** The file as it was drawn first, or as it is drawn now. */
  async function drawn(
    id: WorkshopId,
    key: RenderingKey,
    signoffs: readonly Signoff[],
    { format, variant, address }: Parameters<Downloads['version']>[2],
  ): Promise<Uint8Array> {
    const found = await store.renderings.find(id, key);
    if (found !== null) return found;
    const version = await store.versions.find(id, key.number);
    if (version === null) throw new AppError('not-found');
    const before = variant === 'changes' ? await store.versions.find(id, key.number - 1) : null;
    const { content, seal } = version;
    const bytes = await exports.render(
      { kind: 'version', content, seal, signoffs },
      { format, edition: editionFor(variant, before?.content ?? null), address },
    );
    const kept = await store.renderings.keep(id, key, bytes);
    // The workshop was deleted meanwhile.
    if (kept === null) throw new AppError('no-such-workshop');
    return kept;
  }

  return {
    async version(id, number, asked) {
      const { title, locale } = await workshopOf(id);
      const { format } = asked;
      const { isPaper, type } = FORMATS[format];
      // A table tells neither of sign-offs nor of a variant.
      const variant = isPaper ? asked.variant : 'full';
      const signoffs = isPaper ? await store.versions.signoffs(id, number) : [];
      const key = { number, format, variant, signoffs: signoffs.length };
      // Whoever asks for the same meanwhile waits, and is given the same.
      const bytes = await inTurn(JSON.stringify([id, key]), () => drawn(id, key, signoffs, { ...asked, variant }));
      return { name: fileNameOf({ title, locale, number, format, variant }), type, bytes };
    },

    async draft(id, by, { format, variant }) {
      const draft = await draftOf(store, id, { by, at: clock() });
      const edition = editionFor(variant, draft.previous?.content ?? null);
      const { title, locale } = draft.material.workshop;
      const bytes = await exports.render(draft, { format, edition, address: null });
      const { type } = FORMATS[format];
      return { name: fileNameOf({ title, locale, number: null, format, variant }), type, bytes };
    },
  };
}

function editionFor(variant: ExportVariant, before: string | null): StoredEdition {
  if (variant !== 'changes') return { kind: variant };
  if (before === null) throw new AppError('not-found', { field: 'variant' });
  return { kind: 'changes', before };
}
