import type { ReactNode } from 'react';
import { TimerBell } from '../timer/timer-bell.tsx';
import { StayAwake } from './stay-awake.tsx';

/** What goes with the screen and isn't seen: the bell, and keeping the device awake. It comes after the first picture. */
export default function Besides(): ReactNode {
  return (
    <>
      <TimerBell />
      <StayAwake />
    </>
  );
}
