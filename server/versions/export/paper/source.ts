import type { Seal } from '../../../../shared/version/seal.ts';
import type { Signoff } from '../../../../shared/version/signoff.ts';
import type { Version } from '../../../../shared/version/version.ts';

/** What is put on paper: a version's file; or, with no seal, a version as it would be now: a draft, which has no hash. */
export type PaperSource = { version: Version; seal: Seal | null; signoffs: readonly Signoff[] };
