import { useCallback, useMemo, useState } from 'react';
import type { Command } from '../../shared/stage/commands.ts';
import { useCommand } from './use-command.ts';

/** Commands one after another, with what came of the last: why it was not done, or what is read out of it. */
export type Orders = {
  /** False when it was refused or didn't arrive. `told` is read out when it is done. */
  order(command: Command, told: string): Promise<boolean>;
  error: Error | null;
  told: string;
  /** Takes away what was said of the last one. */
  forget(): void;
};

const NOTHING = { error: null, told: '' };

export function useOrders(): Orders {
  const { mutateAsync } = useCommand();
  const [last, setLast] = useState<Pick<Orders, 'error' | 'told'>>(NOTHING);
  const order = useCallback(
    async (command: Command, told: string) => {
      try {
        await mutateAsync(command);
        setLast({ error: null, told });
        return true;
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        setLast({ error, told: '' });
        return false;
      }
    },
    [mutateAsync],
  );
  const forget = useCallback(() => setLast(NOTHING), []);
  return useMemo(() => ({ ...last, order, forget }), [last, order, forget]);
}
