import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { NotReady } from '../../shared/http/versions.ts';
import type { PreflightItem } from '../../shared/version/preflight.ts';
import { RequestError } from '../api/api.ts';
import { freeze } from '../api/freezing.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';
import type { FreezeChoices } from './use-choices.ts';

export type Freeze = {
  busy: boolean;
  /** Why it was not frozen, other than by what is open. */
  error: Error | null;
  /** What was open and not accepted when it was tried; null when that isn't why. */
  cameUp: readonly PreflightItem[] | null;
  /** Freezes, and goes to the version. False when that didn't happen. */
  go(): Promise<boolean>;
  forget(): void;
};

type Last = Pick<Freeze, 'error' | 'cameUp'>;
const NOTHING: Last = { error: null, cameUp: null };

function whyNot(error: unknown): Last {
  if (!(error instanceof Error)) throw error;
  const open = error instanceof RequestError ? NotReady.safeParse(error.content).data : undefined;
  return open === undefined ? { error, cameUp: null } : { error: null, cameUp: open.items };
}

/** The freeze itself, with what was accepted and remarked. It belongs to the page, which stays while the workshop freezes under it. */
export function useFreeze({ accepted, remark, drop }: FreezeChoices): Freeze {
  const { workshop } = useWorkshop().view;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState(NOTHING);
  const under = useRef(false);

  async function go(): Promise<boolean> {
    if (under.current) return false;
    under.current = true;
    setBusy(true);
    setLast(NOTHING);
    try {
      const { version } = await freeze(workshop.id, { accepted: [...accepted], remark });
      drop();
      void navigate(`/w/${workshop.id}/versions/${version.number}`);
      return true;
    } catch (error) {
      setLast(whyNot(error));
      void queries.invalidateQueries({ queryKey: ['preflight', workshop.id] });
      return false;
    } finally {
      under.current = false;
      setBusy(false);
    }
  }

  return { ...last, busy, go, forget: useCallback(() => setLast(NOTHING), []) };
}
