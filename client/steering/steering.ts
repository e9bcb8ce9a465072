import { createContext, useContext } from 'react';
import type { Orders } from '../facilitation/use-orders.ts';

/**
 * The facilitator's hand: the panel beside the board, the same as a page on a phone, "show this", and the keys. This
 * folder owns what she steers with; people and their roles stand in client/facilitation, the agenda's arranging in
 * client/agenda, what an act does in shared/stage. For who doesn't steer there is none of it.
 */
export type Sheet = 'none' | 'people' | 'agenda' | 'keys';

export type Steering = Orders & {
  /** Whether there is room for the panel beside the board; where there isn't, it is a page. */
  room: boolean;
  /** Whether what is open is that page. */
  asPage: boolean;
  /** Whether the panel stands there now. */
  opened: boolean;
  toggle(): void;
  /** The sheet that lies over the page. */
  sheet: Sheet;
  open(sheet: Sheet): void;
};

export const SteeringContext = createContext<Steering | null>(null);

/** Null for who doesn't steer. */
export const useSteeringIfAny = (): Steering | null => useContext(SteeringContext);

export function useSteering(): Steering {
  const steering = useContext(SteeringContext);
  if (steering === null) throw new Error('this part is for who steers');
  return steering;
}
