import type * as Y from 'yjs';
import { META_ROOT, META_SCHEMA_KEY } from '../../shared/board/board.ts';
import type { Guide } from '../../shared/guide/guide.ts';
import { agendaOf, shownOf } from '../../shared/stage/agenda-blocks.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { AnswerAuthors } from '../live/authors-told.ts';
import type { Readable } from '../live/readable.ts';
import type { BoardSummary } from './board.ts';
import { watchRoots } from './root-changes.ts';
import { rootReader } from './root-reader.ts';
import { type SummaryGround, summarise } from './summary.ts';

/** How long changes are gathered before the board is counted again. */
const PAUSE_MS = 200;

export type BoardSources = {
  doc: Y.Doc;
  stage: Readable<Stage>;
  authors: Readable<AnswerAuthors>;
  guide: Guide;
};

/** The board in numbers, as it is now; null until the document is here. */
export function boardView({ doc, stage, authors, guide }: BoardSources): Readable<BoardSummary | null> {
  const reader = rootReader(doc);
  let value: BoardSummary | null = null;
  let counted = false;

  const count = (): void => {
    counted = true;
    // The server writes the schema first: without it nothing has arrived, and zero would be a lie.
    if (!doc.getMap(META_ROOT).has(META_SCHEMA_KEY)) value = null;
    else value = summarise(reader, groundOf(guide, stage.getSnapshot(), authors.getSnapshot()), value);
  };

  return {
    getSnapshot() {
      if (!counted) count();
      return value;
    },
    subscribe(listener) {
      const recount = (): void => {
        const before = value;
        count();
        if (value !== before) listener();
      };
      // What changed between reading and subscribing is not told any more.
      reader.forget(doc.share.keys());
      counted = false;
      const stops = [
        watchRoots(doc, PAUSE_MS, (roots) => {
          reader.forget(roots);
          recount();
        }),
        stage.subscribe(recount),
        authors.subscribe(recount),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

function groundOf(guide: Guide, stage: Stage, authors: AnswerAuthors): SummaryGround {
  const partnerOf = new Map(stage.participants.map(({ id, partnerId }) => [id, partnerId]));
  return {
    blocks: shownOf(agendaOf(guide, stage.agenda)),
    checklist: guide.checklist,
    partners: stage.partners.map(({ id }) => id),
    partnerOf: (id) => partnerOf.get(id) ?? null,
    authors,
  };
}
