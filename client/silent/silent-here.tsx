import type { ReactNode } from 'react';
import { type SilentTarget, sameTarget } from '../../shared/stage/target.ts';
import { useKeptFocus } from '../locks/kept-focus.ts';
import { useSilentRound, useWriter } from './silent.ts';
import { SilentPlace } from './silent-place.tsx';

type Props = {
  target: SilentTarget;
  /** Under which points fall, in a row and in a scenario. */
  aspects?: readonly { id: string; title: string }[];
};

/** On the page of what a silent round is about: where one writes, as long as it is on. */
export function SilentHere({ target, aspects = [] }: Props): ReactNode {
  const round = useSilentRound();
  const who = useWriter();
  const here = round !== null && sameTarget(round.target, target) ? round : null;
  const frame = useKeptFocus<HTMLDivElement>(here !== null);
  return (
    <div ref={frame}>
      {here !== null && who !== null && <SilentPlace key={here.id} round={here} who={who} aspects={aspects} />}
    </div>
  );
}
