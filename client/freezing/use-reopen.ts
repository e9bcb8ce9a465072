import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WorkshopView } from '../../shared/http/workshop.ts';
import { reopen } from '../api/freezing.ts';
import { workshopKey } from '../workshop/lines.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';

export type Reopening = {
  reason: string;
  write(reason: string): void;
  busy: boolean;
  error: Error | null;
  go(): Promise<void>;
};

/** Opening the text again, with the reason as typed. It belongs to the page: someone else may open it in between. */
export function useReopen(): Reopening {
  const { workshop } = useWorkshop().view;
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);

  async function go(): Promise<void> {
    setBusy(true);
    try {
      const { stage } = await reopen(workshop.id, { reason: reason.trim() });
      setReason('');
      setError(null);
      queries.setQueryData<WorkshopView>(workshopKey(workshop.id, 'person'), (view) =>
        view === undefined || view.stage.rev > stage.rev ? view : { ...view, stage },
      );
    } catch (thrown) {
      if (!(thrown instanceof Error)) throw thrown;
      setError(thrown);
    } finally {
      setBusy(false);
    }
  }

  return { reason, write: setReason, busy, error, go };
}
