import { useLayoutEffect, useReducer, useRef } from 'react';
import { fieldId } from './editor.ts';
import type { KeptGuide } from './kept-guide.ts';
import { type PageAct, type PageState, startPage, turnPage } from './page-state.ts';
import { keyOf } from './place.ts';

/** The guide being corrected, and the focus where each step leaves it. */
export function useDrafting(kept: KeptGuide): [PageState, (act: PageAct) => void] {
  const [state, act] = useReducer(turnPage, kept.guide, startPage);
  const tool = useRef<string | null>(null);
  const { focus, step } = state.drafting;
  const told = useRef(step);
  useLayoutEffect(() => {
    if (told.current === step) return;
    told.current = step;
    if (focus !== null) putFocus(fieldId(keyOf(focus.place)), focus.caret, tool.current);
  }, [focus, step]);
  return [
    state,
    (next) => {
      const pressed = document.activeElement;
      // Who moves something with a button presses it again: the focus stays on that button, wherever it went.
      const moves = next.type === 'edit' && next.edit.type.endsWith('.move');
      tool.current = moves && pressed instanceof HTMLButtonElement ? (pressed.dataset.tool ?? null) : null;
      act(next);
    },
  ];
}

function putFocus(id: string, caret: number | null, tool: string | null): void {
  const field = document.getElementById(id);
  if (field === null) return;
  const button = tool === null ? null : toolBeside(field, tool);
  if (button !== null) {
    button.focus();
    return;
  }
  field.focus({ preventScroll: true });
  if (field instanceof HTMLTextAreaElement) {
    const at = caret ?? field.value.length;
    field.setSelectionRange(at, at);
  }
  const seen = field.getBoundingClientRect();
  // Room for the bar at the bottom, which would lie over the field.
  if (seen.top < 0 || seen.bottom > window.innerHeight - 140) field.scrollIntoView({ block: 'center' });
}

/** The button with this name that stands closest around the field, if it can be pressed. */
function toolBeside(field: HTMLElement, tool: string): HTMLButtonElement | null {
  for (let around = field.parentElement; around !== null && around.tagName !== 'MAIN'; around = around.parentElement) {
    const button = around.querySelector<HTMLButtonElement>(`button[data-tool="${tool}"]`);
    if (button !== null) return button.disabled ? null : button;
  }
  return null;
}
