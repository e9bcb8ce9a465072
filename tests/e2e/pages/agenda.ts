import type { Locator, Page } from '@playwright/test';
import { fill, type Words } from './words.ts';

/** The facilitator's panel in which the agenda is arranged. */
export type AgendaPanel = {
  panel: Locator;
  /** The blocks in order, by title. */
  titles(): Promise<string[]>;
  block(title: string): Locator;
  up(title: string): Locator;
  down(title: string): Locator;
  /** Takes a block, or a question of an opened block, off the agenda. */
  hide(what: string): Promise<void>;
  show(what: string): Promise<void>;
  minutes(title: string): Locator;
  total: Locator;
  /** Opens the questions of a block. */
  openQuestions(title: string): Promise<void>;
  question(text: string): Locator;
  addQuestion(text: string): Promise<void>;
  removeQuestion(text: string): Promise<void>;
  removeYes: Locator;
  /** What was read out last. */
  told: Locator;
};

export function agendaPanel(page: Page, { agenda, steering }: Words): AgendaPanel {
  const panel = page.getByRole('dialog', { name: steering.sheet_agenda });
  const blocks = panel.getByRole('list', { name: agenda.blocks });
  const button = (name: string) => panel.getByRole('button', { name, exact: true });
  const block = (title: string) =>
    blocks.locator(':scope > li').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  return {
    panel,
    titles: () => blocks.getByRole('heading').allTextContents(),
    block,
    up: (title) => button(fill(agenda.up, { block: title })),
    down: (title) => button(fill(agenda.down, { block: title })),
    hide: (what) => button(fill(agenda.hide, { what })).click(),
    show: (what) => button(fill(agenda.show, { what })).click(),
    minutes: (title) => panel.getByRole('textbox', { name: fill(agenda.minutesOf, { block: title }), exact: true }),
    total: panel.getByTestId('agenda-total'),
    openQuestions: (title) => block(title).locator('button[aria-expanded=false]').click(),
    question: (text) => blocks.locator('ul > li').filter({ hasText: text }),
    async addQuestion(text) {
      await panel.getByRole('textbox', { name: agenda.ownNew, exact: true }).fill(text);
      await button(agenda.add).click();
    },
    removeQuestion: (text) => button(fill(agenda.removeWhat, { question: text })).click(),
    removeYes: button(agenda.removeYes),
    told: panel.getByRole('status'),
  };
}
