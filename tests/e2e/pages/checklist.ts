import type { Locator, Page } from '@playwright/test';
import type { CheckState } from '../../../shared/board/checklist.ts';
import { fill, type Words } from './words.ts';

/** One thing to find out beforehand. */
type CheckItemPart = {
  here: Locator;
  state(state: CheckState): Locator;
  setState(state: CheckState): Promise<void>;
  owner: Locator;
  /** Where its notes are written; not there for who only reads. */
  notes: Locator;
  bold: Locator;
  newLink: Locator;
  /** Opens the form, fills it and sends it. */
  addLink(title: string, url: string): Promise<void>;
  /** Sends the open form with another address. */
  mendLink(url: string): Promise<void>;
  link(title: string): Locator;
  removeLink(title: string): Promise<void>;
};

export type ChecklistPage = {
  heading: Locator;
  open(workshopId: string): Promise<void>;
  progress(done: number, count: number): string;
  item(text: string): CheckItemPart;
};

export function checklistPage(page: Page, { checklist: said, editor }: Words): ChecklistPage {
  return {
    heading: page.getByRole('heading', { name: said.title, level: 1, exact: true }),
    open: async (workshopId) => void (await page.goto(`/w/${workshopId}/checklist`)),
    progress: (done, count) => fill(said.progress_other, { done, count }),
    item(text) {
      const here = page.getByRole('region', { name: text, exact: true });
      const state = (one: CheckState) => here.getByRole('radio', { name: said[`state_${one}`], exact: true });
      const button = (name: string) => here.getByRole('button', { name, exact: true });
      const url = here.getByRole('textbox', { name: said.linkUrl, exact: true });
      return {
        here,
        state,
        setState: (one) => state(one).check(),
        owner: here.getByLabel(said.owner, { exact: true }),
        notes: here.getByRole('textbox', { name: text, exact: true }),
        bold: here.getByRole('button', { name: editor['tool.bold'], exact: true }),
        newLink: button(said.linkNew),
        async addLink(title, address) {
          await button(said.linkNew).click();
          await here.getByRole('textbox', { name: said.linkTitle, exact: true }).fill(title);
          await url.fill(address);
          await button(said.linkAdd).click();
        },
        async mendLink(address) {
          await url.fill(address);
          await button(said.linkAdd).click();
        },
        link: (title) => here.getByRole('link', { name: fill(said.linkOpens, { title }), exact: true }),
        removeLink: (title) => button(fill(said.linkRemoveOf, { title })).click(),
      };
    },
  };
}
