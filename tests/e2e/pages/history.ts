import type { Locator, Page } from '@playwright/test';
import { fill, type Words } from './words.ts';

/** The panel with the earlier text of one answer. */
export type History = {
  button(question: string): Locator;
  open(question: string): Promise<void>;
  points: Locator;
  /** Opens the newest. */
  newest(): Promise<void>;
  words: Locator;
  putBack: Locator;
  putBackYes: Locator;
  done: Locator;
};

export function historyPanel(page: Page, { history: said }: Words): History {
  const panel = page.getByRole('dialog', { name: said.title });
  const points = panel.getByRole('list', { name: said.points }).getByRole('button');
  const button = (question: string) => page.getByRole('button', { name: fill(said.openOf, { question }), exact: true });
  return {
    button,
    open: (question) => button(question).click(),
    points,
    newest: () => points.first().click(),
    words: panel.getByRole('article'),
    putBack: panel.getByRole('button', { name: said.putBack, exact: true }),
    putBackYes: panel.getByRole('button', { name: said.putBackYes, exact: true }),
    done: panel.getByText(said.putBackDone),
  };
}
