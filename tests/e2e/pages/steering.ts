import type { Locator, Page } from '@playwright/test';
import { type AgendaPanel, agendaPanel } from './agenda.ts';
import { type PeoplePanel, peoplePanel } from './people.ts';
import { fill, type Words } from './words.ts';

/** What the facilitator steers with: the panel beside the board, or the same as a page on a phone. */
export type Steering = {
  /** In the header: shows and hides the panel, or leads to its page. */
  button: Locator;
  /** The panel, or the page. */
  hand: Locator;
  /** Opens it wherever one is, if it isn't yet. */
  show(): Promise<void>;
  /** What is on the big screen, in words. */
  now: Locator;
  nothing: Locator;
  back: Locator;
  on: Locator;
  /** "Show this" of something by its words, in the hand. */
  showWhat(what: string): Locator;
  /** "Show this" of the page that is open, in the header. */
  showPage: Locator;
  /** A block on the line. */
  stop(title: string): Locator;
  openStop(title: string): Promise<void>;
  timer: Locator;
  minutes: Locator;
  start: Locator;
  startWith(minutes: number): Locator;
  extend(minutes: number): Locator;
  stopTimer: Locator;
  ready: Locator;
  hands: Locator;
  lower(name: string): Locator;
  lock(what: string): Promise<void>;
  locks: Locator;
  unlock(reason: string): Promise<void>;
  /** What keys do, and the switch that turns them off. */
  keys: Locator;
  keysOn: Locator;
  /** Begins a silent round about what is shown. */
  startSilent(attribution: 'partner' | 'anonymous'): Promise<void>;
  silentCount: Locator;
  reveal(): Promise<void>;
  openPeople(): Promise<PeoplePanel>;
  openAgenda(): Promise<AgendaPanel>;
  log: Locator;
  /** What was done last, to be read out. */
  told(sentence: string): Locator;
};

export function steeringHand(page: Page, words: Words): Steering {
  const { steering, workshop } = words;
  const hand = page
    .getByRole('complementary', { name: steering.title })
    .or(page.getByRole('main').filter({ has: page.getByRole('heading', { level: 1, name: steering.title }) }));
  const press = (name: string): Locator => hand.getByRole('button', { name, exact: true });
  const tools = page.getByRole('navigation', { name: workshop.tools });
  const button = tools
    .getByRole('button', { name: steering.title })
    .or(tools.getByRole('link', { name: steering.title }));
  const locks = hand.getByRole('list', { name: steering.lockedNow });
  const show = async (): Promise<void> => {
    await button.waitFor();
    if (!(await hand.isVisible())) await button.click();
    await hand.waitFor();
  };
  return {
    button,
    hand,
    show,
    now: hand.getByTestId('steer-now'),
    nothing: press(steering.nothing),
    back: hand.getByRole('button', { name: new RegExp(`^${steering.back}`) }),
    on: hand.getByRole('button', { name: new RegExp(`^${steering.on}`) }),
    showWhat: (what) => press(fill(steering.showWhat, { what })),
    showPage: tools.getByRole('button', { name: new RegExp(`^${fill(steering.showWhat, { what: '' }).trim()}`) }),
    stop: (title) => hand.getByRole('listitem').filter({ hasText: title }).first(),
    openStop: (title) => hand.getByRole('button', { name: title }).first().click(),
    timer: hand.getByTestId('steer-timer'),
    minutes: hand.getByRole('textbox', { name: steering.minutes, exact: true }),
    start: press(steering.start),
    startWith: (count) => press(fill(count === 1 ? steering.startWith_one : steering.startWith_other, { count })),
    extend: (count) => press(fill(count === 1 ? steering.extend_one : steering.extend_other, { count })),
    stopTimer: press(steering.stop),
    ready: hand.getByTestId('steer-ready'),
    hands: hand.getByRole('list', { name: steering.hands }),
    lower: (name) => press(fill(steering.lowerOf, { name })),
    async lock(what) {
      await hand.getByLabel(steering.lockWhat, { exact: true }).selectOption({ label: what });
      await press(steering.lock).click();
    },
    locks,
    async unlock(reason) {
      await locks.getByRole('button').first().click();
      await locks.getByLabel(steering.reason, { exact: true }).fill(reason);
      await locks.getByRole('button', { name: steering.unlock, exact: true }).click();
    },
    keys: page.getByRole('dialog', { name: steering.sheet_keys }),
    keysOn: page.getByRole('checkbox', { name: steering.keysOn }),
    async startSilent(attribution) {
      await press(steering.silentOpen).click();
      await hand.getByRole('radio', { name: steering[`silentAs_${attribution}`] }).check();
      await press(steering.silentStart).click();
    },
    silentCount: hand.getByTestId('steer-silent'),
    async reveal() {
      await press(steering.silentReveal).click();
      await press(steering.silentYes).click();
    },
    async openPeople() {
      await show();
      await press(steering.sheet_people).click();
      return peoplePanel(page, words);
    },
    async openAgenda() {
      await show();
      await press(steering.arrange).click();
      const agenda = agendaPanel(page, words);
      await agenda.panel.getByRole('listitem').first().waitFor();
      return agenda;
    },
    log: hand.getByRole('link', { name: steering.log, exact: true }),
    told: (sentence) => page.getByRole('status').filter({ hasText: sentence }),
  };
}
