import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Receipt, RoundSeen } from '../../shared/http/rounds.ts';
import type { RoundId, WorkshopId } from '../../shared/ids.ts';
import { isLive, type Round } from '../../shared/voting/round.ts';
import { readRoll, readRound } from '../api/rounds.ts';
import type { SeatKind } from '../api/workshop.ts';
import { useMe, useSignals, useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { afterCast } from './ballot/after-cast.ts';

/** How often the result of a pulse is read again while people vote, and how soon after a failure any round is. */
const AGAIN_MS = 3_000;

const madeKey = (id: string): readonly unknown[] => ['made-round', id];
const seenKey = (workshopId: WorkshopId, id: RoundId): readonly unknown[] => ['round', workshopId, id];

/** A round as the stage has it; one that was made just now before the stage has it. */
export function useRound(id: string): Round | null {
  const { rounds } = useStage();
  const made = useQueryClient().getQueryData<Round>(madeKey(id));
  return rounds.find((round) => round.id === id) ?? made ?? null;
}

/**
 * How to ask what the server says of a round beyond the stage: one's own ballot and place on the roll, and the result once
 * there is one to see. Asked again with each step of the round, and when a colleague cast for one's partner.
 */
export function useSeenOptions(seat: SeatKind) {
  const { workshop } = useWorkshop().view;
  const me = useMe();
  const { turnout } = useSignals();
  const partnerId = me.seat === 'view' ? null : me.partnerId;
  return (round: Round) => {
    const shared = round.electorate === 'partners' && partnerId !== null;
    const cast = shared && (turnout[round.id]?.partners?.includes(partnerId) ?? false);
    return queryOptions({
      queryKey: [...seenKey(workshop.id, round.id), seat, round.status, round.hands, cast],
      queryFn: () => readRound(workshop.id, round.id, seat),
      enabled: round.status !== 'defined',
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) =>
        state.status === 'error' || (isLive(round) && round.status === 'open') ? AGAIN_MS : false,
    });
  };
}

export const useRoundSeen = (round: Round, seat: SeatKind = 'person') => useQuery(useSeenOptions(seat)(round));

/** Who votes, as it is now or was fixed; for who steers. */
export function useRoll(round: Round) {
  const { workshop } = useWorkshop().view;
  const { voters, participants } = useStage();
  return useQuery({
    queryKey: ['roll', workshop.id, round.id, round.status, voters, participants],
    queryFn: () => readRoll(workshop.id, round.id),
    placeholderData: keepPreviousData,
    // Who is here now is on it; nobody tells when that changes.
    refetchInterval: round.status === 'defined' ? AGAIN_MS : false,
  });
}

/**
 * An act on rounds. What comes of it is asked for at once, before the stage tells everyone: after a refusal too, which says
 * that something is other than it looked. The act is over without waiting for it.
 */
export function useRoundAct<Input, Answer>(act: (workshopId: WorkshopId, input: Input) => Promise<Answer>) {
  const { workshop } = useWorkshop().view;
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => act(workshop.id, input),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['round', workshop.id] }),
  });
}

/** Keeps what a receipt says of one's own vote: it is shown even where the server can't be asked just now. */
export function useKeepCast(): (receipt: Receipt) => void {
  const { workshop } = useWorkshop().view;
  const queries = useQueryClient();
  const seat: SeatKind = 'person';
  return (receipt) =>
    void queries.setQueriesData<RoundSeen>({ queryKey: [...seenKey(workshop.id, receipt.roundId), seat] }, (seen) =>
      seen === undefined ? undefined : afterCast(seen, receipt),
    );
}

/** Keeps a round that was made until the stage has it. */
export function useKeepMade(): (round: Round) => void {
  const queries = useQueryClient();
  return (round) => queries.setQueryData(madeKey(round.id), round);
}
