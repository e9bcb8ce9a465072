import { useEffect } from 'react';

/**
 * Asks the device to leave its screen on, as long as the page is looked at. Browsers know it only over https and on the
 * laptop itself, and may refuse; then its own settings decide.
 */
export function StayAwake(): null {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let held: WakeLockSentinel | null = null;
    const ask = async (): Promise<void> => {
      if (document.hidden) return;
      try {
        held = await navigator.wakeLock.request('screen');
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        held = null;
      }
    };
    const looked = (): void => void ask();
    void ask();
    document.addEventListener('visibilitychange', looked);
    return () => {
      document.removeEventListener('visibilitychange', looked);
      void held?.release();
    };
  }, []);
  return null;
}
