import type * as Y from 'yjs';
import { readScenarios } from '../../shared/board/scenarios.ts';
import { matrixRows, readOwnVariants } from '../../shared/board/variants.ts';
import type { Guide } from '../../shared/guide/guide.ts';
import type { Listed } from '../../shared/voting/options.ts';
import type { Subject } from '../../shared/voting/round.ts';

/** What there is to vote on of a subject's kind, as it stands on the table now; what was taken away is left out. */
export function listedOf(doc: Y.Doc, guide: Guide, { kind }: Subject): Listed[] {
  switch (kind) {
    case 'scenarios':
      return readScenarios(doc).filter(({ removed }) => !removed);
    case 'variants':
      return matrixRows(guide, readOwnVariants(doc));
    case 'options':
      return [];
  }
}
