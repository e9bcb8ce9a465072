import { type Spotlight, sameTarget } from '../../../../shared/stage/target.ts';
import type { SealedPosition, SealedRound } from '../../../../shared/version/sealed.ts';
import type { ConsentVerdict } from '../../../../shared/voting/ballot.ts';
import type { Remark } from '../../../../shared/voting/tally.ts';
import type { Ground } from './ground.ts';
import type { PaperNode, Reservation } from './paper.ts';
import { positionOf } from './points.ts';
import { oneLine, runs } from './texts.ts';

/**
 * What stands against a text, or makes it depend on something: it must be read with that text, whatever else is left out.
 * From positions, and from rounds that were about this very place.
 */
const VERDICT_SIGNS: Record<ConsentVerdict, string> = { object: '−', reservation: '◆', abstain: '…', agree: '+' };

export const verdictSign = (verdict: ConsentVerdict): string => VERDICT_SIGNS[verdict];

/** Partners that are for on a condition, or against. */
export const againstIn = (positions: readonly SealedPosition[], ground: Ground): Reservation[] =>
  positions
    .filter(({ stance }) => stance === 'against' || stance === 'condition')
    .map((position) => {
      const { sign, word, partner, runs: said } = positionOf(position, ground);
      return { sign, word, from: partner, source: null, runs: said };
    });

/** Objections and reservations given in a round, and those that went with its outcome. */
export function reservationsOf({ round, result }: SealedRound, ground: Ground): Reservation[] {
  const { words } = ground;
  const source = words.fromRound(oneLine(round.title));
  const given = (result?.remarks ?? [])
    .filter(({ verdict }) => verdict === 'object' || verdict === 'reservation')
    .map((remark) => ({ ...remarkOf(remark, ground), source }));
  const kept = round.outcome?.reservations.trim() ?? '';
  if (kept === '') return given;
  return [...given, { sign: '◆', word: words.outcomeReservations, from: null, source, runs: runs(kept) }];
}

export const remarkOf = ({ verdict, reason, partnerId, byHand }: Remark, ground: Ground): Reservation => ({
  sign: verdictSign(verdict),
  word: ground.words.remarks[verdict],
  from: byHand ? ground.words.saidAloud : ground.partner(partnerId),
  source: null,
  runs: runs(reason.trim()),
});

/** The rounds that were held about a place, practice left out. */
export const roundsAt = (target: Spotlight, { version }: Ground): SealedRound[] =>
  version.rounds.filter(
    ({ round }) => round.practice !== true && round.target !== undefined && sameTarget(round.target, target),
  );

/** The rounds in which one could choose for a scenario or a variant, or that were held about it. */
export const roundsAbout = (kind: 'scenario' | 'row', id: string, ground: Ground): SealedRound[] => {
  const target: Spotlight = kind === 'scenario' ? { kind, id } : { kind, variantId: id };
  const at = new Set(roundsAt(target, ground));
  return ground.version.rounds.filter(
    (one) => at.has(one) || (one.round.practice !== true && one.round.options.some(({ about }) => about === id)),
  );
};

export const reservationNodes = (reservations: readonly Reservation[], ground: Ground): PaperNode[] =>
  reservations.length === 0 ? [] : [{ kind: 'reservations', title: ground.words.reservations, reservations }];
