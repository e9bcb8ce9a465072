import type { Locator, Page } from '@playwright/test';
import { fill, type Words } from './words.ts';

/** The voting rounds: the list, the form of a new one, one round with its ballot, her steps and its result. */
export type VotingPage = {
  open(workshopId: string): Promise<void>;
  heading: Locator;
  /** From the list to the form; only options of one's own. */
  define(round: {
    title: string;
    method: 'consent' | 'choice';
    kind: 'named' | 'secret';
    options: readonly string[];
  }): Promise<void>;
  /** A notice wherever one is, with the way to the ballot. */
  notice(title: string): Locator;
  goVote: Locator;
  ballot: Locator;
  whoSees: Locator;
  choose(label: string): Promise<void>;
  reason: Locator;
  cast: Locator;
  review: Locator;
  receipt: Locator;
  change: Locator;
  turnout: Locator;
  steps: Locator;
  step(name: keyof Words['voting']): Locator;
  /** Opens the round, also where so few vote that she is asked. */
  openNow(small: boolean): Promise<void>;
  closeNow(): Promise<void>;
  result: Locator;
  /** The lines of a picture, as one reads them: what and how many. */
  lines(label: string): Promise<string[]>;
  decide(words: string): Promise<void>;
};

export function votingPage(page: Page, { voting, common }: Words): VotingPage {
  const steps = page.getByRole('region', { name: voting.steps });
  const button = (scope: Page | Locator, name: string): Locator => scope.getByRole('button', { name, exact: true });
  const ballot = page.getByRole('form', { name: voting.ballot });
  const result = page.getByRole('region', { name: voting.result, exact: true });
  return {
    open: async (workshopId) => void (await page.goto(`/w/${workshopId}/rounds`)),
    heading: page.getByRole('heading', { level: 1 }),
    async define({ title, method, kind, options }) {
      await page.getByRole('link', { name: voting.new }).click();
      const form = page.getByRole('form', { name: voting.newTitle });
      await form.getByLabel(voting.title, { exact: true }).fill(title);
      await form.getByRole('radio', { name: voting.subject_options, exact: true }).check();
      for (const [at, option] of options.entries()) {
        const field = form.getByLabel(fill(voting.option, { number: at + 1 }), { exact: true });
        if ((await field.count()) === 0) await button(form, voting.optionMore).click();
        await field.fill(option);
      }
      await form.getByRole('radio', { name: new RegExp(`^${voting[`method_${method}`]}`) }).check();
      await form.getByRole('radio', { name: new RegExp(`^${voting[`kind_${kind}`]}`) }).check();
      await button(form, voting.make).click();
    },
    notice: (title) => page.getByText(fill(voting.noticeTitle, { title })),
    goVote: page.getByRole('link', { name: voting.noticeGo }),
    ballot,
    whoSees: ballot.getByTestId('who-sees'),
    choose: (label) => ballot.getByRole('radio', { name: label, exact: true }).check(),
    reason: ballot.getByRole('textbox'),
    cast: ballot.getByRole('button').first(),
    review: page.getByRole('region', { name: voting.reviewTitle }),
    receipt: page.getByTestId('receipt'),
    change: button(page, voting.change),
    turnout: page.getByTestId('turnout'),
    steps,
    step: (name) => button(steps, voting[name]),
    async openNow(small) {
      await button(steps, voting.toOpen).click();
      await steps.getByTestId('roll-count').waitFor();
      if (small) await steps.getByRole('checkbox', { name: voting.smallSure }).check();
      await button(steps, voting.open).click();
      await button(steps, voting.close).waitFor();
    },
    async closeNow() {
      await button(steps, voting.close).click();
      await button(steps, voting.reveal).or(button(steps, voting.closeYes)).waitFor();
      if (await button(steps, voting.closeYes).isVisible()) await button(steps, voting.closeYes).click();
      await button(steps, voting.reveal).waitFor();
    },
    result,
    async lines(label) {
      const rows = await result.getByRole('table', { name: label, exact: true }).locator('tbody tr').all();
      return Promise.all(
        rows.map(async (row) =>
          (await Promise.all([row.getByRole('rowheader').innerText(), row.locator('td').first().innerText()]))
            .join(': ')
            .replace(/\s+/g, ' '),
        ),
      );
    },
    async decide(words) {
      await button(steps, voting.decide).click();
      await steps.getByLabel(voting.decided, { exact: true }).fill(words);
      await button(steps, voting.decideSave).click();
      await steps.getByRole('button', { name: common.cancel }).waitFor({ state: 'detached' });
    },
  };
}
