import type { ReactNode } from 'react';
import { TimerBell } from '../timer/timer-bell.tsx';
import { useKeys } from './use-keys.ts';

/** What works wherever she is in the workshop, without a place on the page: the keys, and the bell at a timer's end. */
export default function Hand(): ReactNode {
  useKeys();
  return <TimerBell />;
}
