import type * as Y from 'yjs';
import { answerTree, isEmptyAnswer } from '../board/answer-tree.ts';
import { answerRoot } from '../board/board.ts';
import type { Guide } from '../guide/guide.ts';
import type { ParticipantId } from '../ids.ts';
import { agendaOf, shownOf } from '../stage/agenda-blocks.ts';
import { personNow } from '../stage/people.ts';
import type { Stage } from '../stage/stage.ts';
import type { Spotlight } from '../stage/target.ts';
import type { Round } from '../voting/round.ts';
import type { PreflightItem, PreflightKind } from './preflight.ts';

/** What is still open, judged on what is stored: what must be settled first comes first. Pure. */
export type Readiness = {
  stage: Stage;
  guide: Guide;
  doc: Y.Doc;
  /** Who has words that are not stored yet. */
  unsaved: Iterable<ParticipantId>;
};

export function preflightItems({ stage, guide, doc, unsaved }: Readiness): PreflightItem[] {
  const held = stage.rounds.filter(({ practice }) => practice !== true);
  return [
    ...stage.rounds.filter(({ status }) => status === 'open').map((round) => roundItem('round-open', round)),
    ...silentItems(stage),
    ...unanswered(stage, guide, doc),
    ...held.filter(lacksOutcome).map((round) => roundItem('round-without-outcome', round)),
    ...unsavedItems(stage, unsaved),
  ];
}

const item = (kind: PreflightKind, what: string, target: Spotlight): PreflightItem => ({
  id: `${kind} ${what}`,
  kind,
  target,
  participantId: null,
});

const roundItem = (kind: PreflightKind, { id }: Round): PreflightItem => item(kind, id, { kind: 'round', id });

const lacksOutcome = ({ status, outcome }: Round): boolean =>
  (status === 'closed' || status === 'revealed') && outcome === null;

function silentItems({ silent }: Stage): PreflightItem[] {
  if (silent === null) return [];
  const kind = silent.state === 'revealing' ? 'silent-revealing' : 'silent-not-revealed';
  return [item(kind, silent.id, silent.target)];
}

/** Notes and positions say something of a question; they don't answer it. */
function unanswered({ agenda }: Stage, guide: Guide, doc: Y.Doc): PreflightItem[] {
  return shownOf(agendaOf(guide, agenda)).flatMap(({ block, questions }) => {
    const isOpen =
      questions.length > 0 &&
      questions.every(({ id }) => isEmptyAnswer(answerTree(doc.getXmlFragment(answerRoot(id)))));
    return isOpen ? [item('block-unanswered', block.id, { kind: 'block', id: block.id })] : [];
  });
}

function unsavedItems(stage: Stage, unsaved: Iterable<ParticipantId>): PreflightItem[] {
  const ids = new Set([...unsaved].map((id) => personNow(stage, id)?.id ?? id));
  return [...ids].map((id) => ({ id: `unsaved ${id}`, kind: 'unsaved', target: null, participantId: id }));
}
