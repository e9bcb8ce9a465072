import type { PartnerId } from '../../../shared/ids.ts';
import type { Choice } from '../../../shared/voting/ballot.ts';
import type { Round } from '../../../shared/voting/round.ts';
import { RequestError } from '../../api/api.ts';
import { castBallot } from '../../api/rounds.ts';
import { useKeepCast, useRoundAct } from '../use-round.ts';
import { answered, keyFor } from './ballot-key.ts';

/** Casting, as the form sees it. */
export type Casting = {
  busy: boolean;
  error: RequestError | null;
  send(choice: Choice): void;
  reset(): void;
};

/** Errors after which the ballot may lie on the server all the same. */
const isOpen = (error: Error): boolean =>
  error instanceof RequestError && (error.kind === 'unreachable' || error.kind === 'strange-answer');

export function useCast(round: Round, onBehalfOf: PartnerId | null, onCast: () => void): Casting {
  const keep = useKeepCast();
  const act = useRoundAct(async (workshopId, choice: Choice) => {
    const ballot = { choice, ...(onBehalfOf === null ? {} : { onBehalfOf }) };
    const key = keyFor(round.id, JSON.stringify(ballot));
    try {
      const receipt = await castBallot(workshopId, round.id, ballot, key);
      answered(round.id);
      if (receipt.onBehalfOf === null) keep(receipt);
      return receipt;
    } catch (error) {
      if (error instanceof Error && !isOpen(error)) answered(round.id);
      throw error;
    }
  });
  const { error } = act;
  return {
    busy: act.isPending,
    error: error === null ? null : error instanceof RequestError ? error : new RequestError('strange-answer'),
    send: (choice) => act.mutate(choice, { onSuccess: onCast }),
    reset: act.reset,
  };
}
