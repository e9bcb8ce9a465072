import { useEffect, useRef } from 'react';
import { QuestionId } from '../../shared/ids.ts';
import type { Spotlight } from '../../shared/stage/target.ts';
import { useStage } from '../workshop/use-workshop.ts';
import { actOf, type KeyAct } from './keys.ts';
import { useSteering } from './steering.ts';
import { keysSwitch } from './switches.ts';
import { usePageTarget, useShow, useSteps } from './use-spotlight.ts';
import { useTimer } from './use-timer.ts';

/** Where a letter is a letter. */
const WRITES = 'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="menu"]';

/** The question she is at on a page of many, else what the page is about. */
function lookedAt(page: Spotlight | null): Spotlight | null {
  const section = document.activeElement?.closest('[data-question]');
  const id = QuestionId.safeParse(section?.getAttribute('data-question'));
  return id.success ? { kind: 'question', id: id.data } : page;
}

/** Steers by single keys: not where one types, not over an open sheet, and not where they are turned off. */
export function useKeys(): void {
  const steering = useSteering();
  const { timer: running } = useStage();
  const show = useShow();
  const page = usePageTarget();
  const steps = useSteps();
  const timer = useTimer();
  const acts: Record<KeyAct, () => void> = {
    show() {
      const target = lookedAt(page);
      if (target !== null) show(target);
    },
    next: () => steps.on !== null && show(steps.on),
    previous: () => steps.back !== null && show(steps.back),
    timer: () => (running === null ? timer.start(timer.usual) : timer.stop()),
    minute: () => running !== null && timer.extend(1),
    panel: steering.toggle,
    sheet: () => steering.open('keys'),
  };
  const now = useRef(acts);
  useEffect(() => {
    now.current = acts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = actOf(event);
      if (act === null || event.defaultPrevented || !keysSwitch.isOn()) return;
      const { target } = event;
      if (target instanceof Element && target.closest(WRITES) !== null) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      event.preventDefault();
      now.current[act]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
