import type { Locator, Page } from '@playwright/test';
import type { NOTE_KINDS } from '../../../shared/board/notes.ts';
import { type Contributions, contributionsIn } from './contributions.ts';
import { type Positions, positionsIn } from './positions.ts';
import { tick } from './tick.ts';
import { fill, type Words } from './words.ts';

type Kind = (typeof NOTE_KINDS)[number];

/** What partners say of a scenario itself under one aspect. */
type OwnNotes = Pick<Contributions, 'note' | 'texts' | 'edit' | 'adopt'> & {
  newNote: Locator;
  add(text: string, kind: Kind): Promise<void>;
  /** By the note's menu, to another aspect. */
  move(text: string, to: string): Promise<void>;
};

/** The list of scenarios, the page of one, and two or three side by side. */
export type ScenariosPage = {
  heading: Locator;
  open(workshopId: string): Promise<void>;
  /** Under a question that asks for scenarios. */
  workOut: Locator;
  look: Locator;
  backToQuestion: Locator;
  form: Locator;
  titleOfNew: Locator;
  /** Fills the form in and sends it. */
  make(title: string, variants: readonly string[]): Promise<void>;
  /** A scenario in the list. */
  sheet(title: string): Locator;
  openSheet(title: string): Promise<void>;

  /** The title of the page of one. */
  title(title: string): Locator;
  editTitle: Locator;
  rename(to: string): Promise<void>;
  variant(title: string): Locator;
  description: Locator;
  gathered: Locator;
  /** The way from a gathered heap to its cell. */
  trace(variant: string, aspect: string): Locator;
  own(aspect: string): OwnNotes;
  positions: Positions;

  mayTake: Locator;
  /** Asks, and says what stands on it; `yes` does it. */
  take(title: string): Promise<{ says: Locator; yes(): Promise<void> }>;
  /** Opens what was taken away, in the list. */
  openTaken(count: number): Promise<void>;
  mayPutBack(title: string): Locator;
  removed: Locator;

  /** Chooses these in the list and lays them side by side. */
  layBeside(titles: readonly string[]): Promise<void>;
  /** One of those side by side. */
  beside(title: string): Locator;
  /** On a phone: which of them is shown. */
  show(title: string): Promise<void>;
};

export function scenariosPage(page: Page, words: Words): ScenariosPage {
  const { scenarios: said, notes } = words;
  const button = (name: string, inside: Page | Locator = page) => inside.getByRole('button', { name, exact: true });
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  const form = page.getByRole('form', { name: said.new, exact: true });
  const titleOfNew = form.getByRole('textbox', { name: said.title, exact: true });
  const article = (title: string) => page.getByRole('article', { name: title, exact: true });
  const gathered = region(said.gatheredTitle);

  function own(aspect: string): OwnNotes {
    const part = region(said.ownTitle).getByRole('region', { name: aspect, exact: true });
    const { note, texts, edit, adopt } = contributionsIn(part, page, words);
    const newNote = part.getByRole('textbox', { name: fill(said.newNote, { aspect }), exact: true });
    return {
      note,
      texts,
      edit,
      adopt,
      newNote,
      async add(text, kind) {
        await newNote.click();
        await tick(part.getByRole('radio', { name: notes[`kind_${kind}`], exact: true }));
        await newNote.fill(text);
        await newNote.press('Enter');
      },
      async move(text, to) {
        await button(notes.more, note(text)).click();
        await page.getByRole('menu').getByText(notes.moveTo, { exact: true }).click();
        const panel = page.getByRole('dialog', { name: said.moveTitle });
        await tick(panel.getByRole('radio', { name: to, exact: true }));
        await button(said.moveHere, panel).click();
        await panel.waitFor({ state: 'detached' });
      },
    };
  }

  return {
    heading: page.getByRole('heading', { name: said.pageTitle, level: 1, exact: true }),
    open: async (workshopId) => void (await page.goto(`/w/${workshopId}/scenarios`)),
    workOut: link(said.workOut),
    look: link(said.look),
    backToQuestion: link(said.backToQuestion),
    form,
    titleOfNew,
    async make(title, variants) {
      await titleOfNew.or(button(said.new)).waitFor();
      if ((await titleOfNew.count()) === 0) await button(said.new).click();
      await titleOfNew.fill(title);
      for (const variant of variants) await form.getByRole('checkbox', { name: variant, exact: true }).check();
      await button(said.make, form).click();
      await page.getByRole('heading', { name: title, level: 1, exact: true }).waitFor();
    },
    sheet: article,
    openSheet: (title) => article(title).getByRole('link', { name: title, exact: true }).click(),

    title: (title) => page.getByRole('heading', { name: title, level: 1, exact: true }),
    editTitle: button(said.editTitle),
    async rename(to) {
      await button(said.editTitle).click();
      const field = page.getByRole('textbox', { name: said.title, exact: true });
      await field.fill(to);
      await field.press('Enter');
    },
    variant: (title) => region(said.combines).getByRole('checkbox', { name: title, exact: true }),
    description: region(said.description).getByRole('textbox'),
    gathered,
    trace: (variant, aspect) => gathered.getByRole('link', { name: `${variant} × ${aspect}`, exact: true }),
    own,
    positions: positionsIn(region(said.stancesTitle), words),

    mayTake: button(said.take),
    async take(title) {
      await button(said.take).click();
      const says = page.getByRole('alertdialog', { name: fill(said.takeAsk, { title }) });
      return { says, yes: () => button(said.take, says).click() };
    },
    async openTaken(count) {
      await page.getByText(fill(count === 1 ? said.taken_one : said.taken_other, { count }), { exact: true }).click();
    },
    mayPutBack: (title) => button(fill(said.putBackNamed, { title })),
    removed: page.getByText(said.removedTitle, { exact: true }),

    async layBeside(titles) {
      for (const title of titles) {
        await page.getByRole('checkbox', { name: fill(said.besideNamed, { title }), exact: true }).check();
      }
      await link(fill(said.layBeside, { count: titles.length })).click();
      await page.getByRole('heading', { name: said.besideTitle, level: 1, exact: true }).waitFor();
    },
    beside: article,
    show: (title) => tick(page.getByRole('radio', { name: title, exact: true })),
  };
}
