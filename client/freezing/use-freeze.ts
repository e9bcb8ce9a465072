import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { freeze } from '../api/freezing.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';
import { type Came, NOT_TRIED, type Tried, triedIn } from './tried.ts';
import type { FreezeChoices } from './use-choices.ts';

export type Freeze = Tried & {
  busy: boolean;
  /** Freezes, and goes to the version. `announcedAt`: at the zero of that announcement, and of no other. */
  go(announcedAt?: number): Promise<Came>;
  forget(): void;
};

/** The freeze itself, with what was accepted and remarked. It belongs to the page, which stays while the workshop freezes under it. */
export function useFreeze({ accepted, remark, drop }: FreezeChoices): Freeze {
  const { workshop } = useWorkshop().view;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState(NOT_TRIED);
  const under = useRef(false);

  async function go(announcedAt?: number): Promise<Came> {
    if (under.current) return 'busy';
    under.current = true;
    setBusy(true);
    setLast(NOT_TRIED);
    try {
      const { version } = await freeze(workshop.id, { accepted: [...accepted], remark, announcedAt });
      drop();
      void navigate(`/w/${workshop.id}/versions/${version.number}`);
      return 'done';
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const { came, tried } = triedIn(error, { announced: announcedAt !== undefined, now: Date.now() });
      setLast(tried);
      void queries.invalidateQueries({ queryKey: ['preflight', workshop.id] });
      return came;
    } finally {
      under.current = false;
      setBusy(false);
    }
  }

  return { ...last, busy, go, forget: useCallback(() => setLast(NOT_TRIED), []) };
}
