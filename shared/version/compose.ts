import type * as Y from 'yjs';
import { AppError } from '../errors.ts';
import type { Guide } from '../guide/guide.ts';
import type { LogLine } from '../http/log.ts';
import type { ParticipantId, RoundId } from '../ids.ts';
import type { Stage } from '../stage/stage.ts';
import type { Result, Turnout } from '../voting/result.ts';
import { type Round, showsResult } from '../voting/round.ts';
import { sealBlocks, type Wrote } from './compose-blocks.ts';
import { sealChecklist, sealMatrix, sealScenarios } from './compose-board.ts';
import type { Table } from './compose-notes.ts';
import { peopleOf } from './compose-people.ts';
import { hashOf } from './hash.ts';
import { goneParts, partsOf } from './parts.ts';
import type { SealedRound } from './sealed.ts';
import { type Freeze, VERSION_FORMAT, Version } from './version.ts';

/**
 * Composing a version from what is stored. Pure, and the same from the same rows: a server that was stopped half-way
 * composes it again. What a version never holds (see version.ts) is left out here, and nowhere after.
 */
export type Material = {
  workshop: Version['workshop'];
  guide: Guide;
  stage: Stage;
  /** As it is rebuilt from the rows up to `order.seq`. */
  doc: Y.Doc;
  writers: readonly Wrote[];
  seen: readonly { participantId: ParticipantId; at: number }[];
  log: readonly LogLine[];
  /** One for every round that was opened. */
  rounds: readonly { roundId: RoundId; turnout: Turnout; result: Result | null }[];
  order: Freeze;
  previous: { version: Pick<Version, 'freeze' | 'parts'>; hash: string } | null;
};

/** Without what is derived from the rest. */
const Content = Version.omit({ parts: true, gone: true });

/** AppError 'internal' when a round's turnout is missing; throws where something is no part of any version's schema. */
export function composeVersion(material: Material): Version {
  const content = Content.parse(wellFormed(contentOf(material)));
  const parts = partsOf(content, material.previous?.version.parts ?? null);
  return { ...content, parts, gone: goneParts(parts, material.previous?.version.parts ?? []) };
}

function contentOf({ workshop, guide, stage, doc, writers, seen, log, rounds, order, previous }: Material) {
  const people = peopleOf(stage);
  const table: Table = { doc, people, hidden: stage.hidden };
  const matrix = sealMatrix(table, guide);
  const seenAt = new Map(seen.map(({ participantId, at }) => [participantId, Math.min(at, order.at)]));
  return {
    format: VERSION_FORMAT,
    workshop,
    freeze: order,
    previous: previous === null ? null : { number: previous.version.freeze.number, hash: previous.hash },
    guide,
    guideHash: hashOf(wellFormed(guide)),
    agenda: stage.agenda,
    partners: people.partners,
    participants: stage.participants.map((person) => ({ ...person, seenAt: seenAt.get(person.id) ?? null })),
    blocks: sealBlocks(table, guide, stage.agenda, writers),
    matrix,
    scenarios: sealScenarios(table, guide, matrix),
    checklist: sealChecklist(doc, people, guide),
    rounds: sealRounds(stage.rounds, rounds),
    hidden: stage.hidden,
    // By where it stands, not by its moment: a clock may have been put back, or another server's be ahead.
    log,
    rule: stage.signoffRule,
  };
}

/** Half a surrogate pair, as a cut between two keystrokes leaves it, is no text that can be hashed (RFC 8785). */
const wellFormed = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, one: unknown) => (typeof one === 'string' ? one.toWellFormed() : one)));

const sealRounds = (rounds: readonly Round[], held: Material['rounds']): SealedRound[] =>
  rounds.flatMap((round) => {
    if (round.openedAt === null || round.status === 'withdrawn') return [];
    const one = held.find(({ roundId }) => roundId === round.id);
    // Written down as "nobody voted" it would be sealed as a fact.
    if (one === undefined) throw new AppError('internal', { message: 'a round without its turnout' });
    const mayShow = round.status !== 'open' && showsResult(round);
    return [{ round, turnout: one.turnout, result: mayShow ? one.result : null }];
  });
