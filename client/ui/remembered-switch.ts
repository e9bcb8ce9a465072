import { useSyncExternalStore } from 'react';
import { recall, remember } from './remembered.ts';

/** Something that is on or off on this device, and stays so. */
export type RememberedSwitch = {
  isOn(): boolean;
  turn(on: boolean): void;
  /** The same as a hook. */
  useOn(): boolean;
};

export function rememberedSwitch(key: string, initially: boolean): RememberedSwitch {
  const listeners = new Set<() => void>();
  const isOn = (): boolean => (recall(key) ?? (initially ? 'on' : 'off')) === 'on';
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    isOn,
    turn(on) {
      remember(key, on ? 'on' : 'off');
      for (const listener of [...listeners]) listener();
    },
    useOn: () => useSyncExternalStore(subscribe, isOn),
  };
}
