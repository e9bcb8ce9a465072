import { useTranslation } from 'react-i18next';
import type { BlockId } from '../../shared/ids.ts';
import type { Spotlight } from '../../shared/stage/target.ts';
import { useShownAgenda } from '../agenda/use-agenda.ts';
import { useBlockOf } from '../workshop/use-target-path.ts';
import { useStage } from '../workshop/use-workshop.ts';
import { useSteering } from './steering.ts';
import { bellSwitch } from './switches.ts';

/** Minutes for what nobody planned. */
const USUAL_MINUTES = 5;

export type TimerHand = {
  /** Planned for what is shown now, else a few. */
  usual: number;
  start(minutes: number): void;
  extend(minutes: number): void;
  stop(): void;
};

/** What she does with the timer. */
export function useTimer(): TimerHand {
  const { t } = useTranslation('steering');
  const { order } = useSteering();
  const planned = usePlanned();
  return {
    usual: planned ?? USUAL_MINUTES,
    start: (minutes) =>
      void order(
        { type: 'timer.start', seconds: minutes * 60, bell: bellSwitch.isOn() },
        t('told_timerStart', { count: minutes }),
      ),
    extend: (minutes) =>
      void order({ type: 'timer.extend', seconds: minutes * 60 }, t('told_timerExtend', { count: minutes })),
    stop: () => void order({ type: 'timer.stop' }, t('told_timerStop')),
  };
}

/** Minutes planned for the block that is shown, or whose question is. */
function usePlanned(): number | null {
  const { spotlight } = useStage();
  const blockOf = useBlockOf();
  const agenda = useShownAgenda();
  const id = spotlight === null ? null : blockUnder(spotlight, blockOf);
  return agenda.find(({ block }) => block.id === id)?.minutes ?? null;
}

function blockUnder(spotlight: Spotlight, blockOf: ReturnType<typeof useBlockOf>): BlockId | null {
  if (spotlight.kind === 'block') return spotlight.id;
  return spotlight.kind === 'question' ? blockOf(spotlight.id) : null;
}
