import type { PartnerId } from '../../shared/ids.ts';
import type { Turnout } from '../../shared/voting/result.ts';
import type { Round } from '../../shared/voting/round.ts';
import { useSignals } from '../workshop/use-workshop.ts';

/** How many have cast; in a named round also of which partners. Null while nobody told. */
export type ToldTurnout = Turnout & { partners: readonly PartnerId[] | null };

/** What goes round of an open round; `read`: as the server said when it was asked, for a round that isn't open any more. */
export function useTurnout(round: Round, read: Turnout | undefined): ToldTurnout | null {
  const told = useSignals().turnout[round.id];
  if (round.status === 'open' && told !== undefined) return { ...told, partners: told.partners ?? null };
  return read === undefined ? null : { ...read, partners: null };
}

/** A secret round's turnout goes in steps while it is open: then the number is the least it is. */
export const isLeast = ({ status, kind }: Round, { cast, eligible }: Turnout): boolean =>
  kind === 'secret' && status === 'open' && cast < eligible;
