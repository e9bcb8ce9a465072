import { flushSync } from 'react-dom';

/** Shows what is wrong with a form, and puts the focus where the first thing is to be mended. */
export function showWrong(form: HTMLFormElement, show: () => void): void {
  flushSync(show);
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
