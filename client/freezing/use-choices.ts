import { useMemo, useState } from 'react';
import type { PreflightItem } from '../../shared/version/preflight.ts';
import { useMe, useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { stillAccepted } from './freezing.ts';
import { dropChoices, keepChoices, keptChoices } from './kept-choices.ts';

export type FreezeChoices = {
  accepted: ReadonlySet<string>;
  remark: string;
  accept(ids: readonly string[], on: boolean): void;
  write(remark: string): void;
  /** Forgets what no longer counts as accepted, now that these are open. */
  keepTo(items: readonly PreflightItem[]): void;
  drop(): void;
};

/** What she accepts and remarks, in this working round. */
export function useChoices(): FreezeChoices {
  const { workshop } = useWorkshop().view;
  const { epoch } = useStage();
  const me = useMe();
  const name = `${workshop.id}.${epoch}.${me.seat === 'person' ? me.participantId : ''}`;
  const [choices, setChoices] = useState(() => keptChoices(name));
  const accepted = useMemo(() => new Set(choices.accepted), [choices.accepted]);
  const change = (next: typeof choices): void => {
    keepChoices(name, next);
    setChoices(next);
  };
  return {
    accepted,
    remark: choices.remark,
    accept(ids, on) {
      const others = choices.accepted.filter((id) => !ids.includes(id));
      change({ ...choices, accepted: on ? [...others, ...ids] : others });
    },
    write: (remark) => change({ ...choices, remark }),
    keepTo(items) {
      const left = stillAccepted(choices.accepted, items);
      if (left !== choices.accepted) change({ ...choices, accepted: [...left] });
    },
    drop: () => dropChoices(name),
  };
}
