import { useState } from 'react';
import type { AgendaCommand } from '../../shared/stage/agenda.ts';
import { useCommand } from '../facilitation/use-command.ts';

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
  const { mutateAsync } = useCommand();
  const [last, setLast] = useState<Pick<Acts, 'error' | 'told'>>({ error: null, told: '' });
  return {
    ...last,
    async act(act, told) {
      try {
        await mutateAsync({ type: 'agenda', ...act });
        setLast({ error: null, told });
        return true;
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        setLast({ error, told: '' });
        return false;
      }
    },
  };
}
