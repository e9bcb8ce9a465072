/**
 * A soft bell, made by the browser itself: two tones that fade. Browsers let a page sound only after a hand has touched
 * it; before that it stays silent without a complaint.
 */
export interface Bell {
  ring(): void;
  close(): void;
}

/** What comes with a hand, in any way of touching a page. */
const HANDS = ['pointerdown', 'keydown', 'touchend'] as const;
/** Hertz: a fifth. */
const TONES = [660, 990] as const;
const LOUDNESS = 0.18;
const FADE_S = 2.4;
const APART_S = 0.18;

export function createBell(): Bell {
  let context: AudioContext | null = null;
  const wake = (): void => {
    context ??= new AudioContext();
    if (context.state === 'suspended') void context.resume();
  };
  if (navigator.userActivation?.hasBeenActive) wake();
  for (const hand of HANDS) window.addEventListener(hand, wake, { passive: true });
  return {
    ring() {
      if (context?.state !== 'running') return;
      for (const [at, tone] of TONES.entries()) strike(context, tone, context.currentTime + at * APART_S);
    },
    close() {
      for (const hand of HANDS) window.removeEventListener(hand, wake);
      void context?.close();
    },
  };
}

function strike(context: AudioContext, tone: number, at: number): void {
  const oscillator = context.createOscillator();
  const volume = context.createGain();
  oscillator.frequency.value = tone;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.01);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + FADE_S);
  oscillator.connect(volume).connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + FADE_S);
}
