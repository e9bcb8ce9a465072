import type { AgendaCommand } from '../../shared/stage/agenda.ts';
import { useOrders } from '../facilitation/use-orders.ts';

/** An act without the word that says it is one of the agenda's. */
type Act = AgendaCommand extends infer Command ? (Command extends unknown ? Omit<Command, 'type'> : never) : never;

export type Acts = {
  /** Sends one act; `told` is read out when it is done. False when it was refused or didn't arrive. */
  act(act: Act, told: string): Promise<boolean>;
  /** Why the last one was not done. */
  error: Error | null;
  /** What was done last, to be read out. */
  told: string;
};

export function useActs(): Acts {
  const { order, error, told } = useOrders();
  return { error, told, act: (act, words) => order({ type: 'agenda', ...act }, words) };
}
