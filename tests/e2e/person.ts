import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import type { Locale } from '../../shared/guide/guide.ts';
import { type BlockPage, blockPage } from './pages/block.ts';
import { type BoardPage, boardPage } from './pages/board.ts';
import { type ChecklistPage, checklistPage } from './pages/checklist.ts';
import { type Glance, glanceAt } from './pages/glance.ts';
import { type GuidePage, guidePage } from './pages/guide.ts';
import { type HomePage, homePage } from './pages/home.ts';
import { type JoinPage, joinPage } from './pages/join.ts';
import { type LeavingPage, leavingPage } from './pages/leaving.ts';
import { type LinksPage, linksPage } from './pages/links.ts';
import { type MatrixPage, matrixPage } from './pages/matrix.ts';
import { type Me, meMenu } from './pages/me.ts';
import { type ProjectorPage, projectorPage } from './pages/projector.ts';
import { type ScenariosPage, scenariosPage } from './pages/scenarios.ts';
import { type Search, searchPanel } from './pages/search.ts';
import { type SignoffPage, signoffPage } from './pages/signoff.ts';
import { type VersionsPage, versionsPage } from './pages/versions.ts';
import { type VotingPage, votingPage } from './pages/voting.ts';
import { type Words, wordsIn } from './pages/words.ts';
import { type Troubles, watchTroubles } from './troubles.ts';

/** One window of someone's browser, and the pages that can be seen through it. */
export type Window = {
  page: Page;
  home: HomePage;
  guide: GuidePage;
  links: LinksPage;
  leaving: LeavingPage;
  join: JoinPage;
  board: BoardPage;
  glance: Glance;
  me: Me;
  search: Search;
  block: BlockPage;
  checklist: ChecklistPage;
  matrix: MatrixPage;
  scenarios: ScenariosPage;
  signoff: SignoffPage;
  versions: VersionsPage;
  voting: VotingPage;
  projector: ProjectorPage;
};

/** Someone with a browser of their own: nothing is shared with anyone else's. */
export type Person = Window & {
  context: BrowserContext;
  words: Words;
  troubles: Troubles;
  /** Another window of the same browser. */
  openWindow(): Promise<Window>;
};

export type PersonOptions = {
  device?: 'laptop' | 'phone' | 'projector';
  locale?: Locale;
  scheme?: 'light' | 'dark';
  baseUrl: string;
  /** Before the first page opens. */
  prepare?(context: BrowserContext): Promise<void>;
};

const DEVICES: Record<NonNullable<PersonOptions['device']>, BrowserContextOptions> = {
  laptop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  projector: { viewport: { width: 1280, height: 720 } },
};

const windowOf = (page: Page, words: Words): Window => ({
  page,
  home: homePage(page, words),
  guide: guidePage(page, words),
  links: linksPage(page, words),
  leaving: leavingPage(page, words),
  join: joinPage(page, words),
  board: boardPage(page, words),
  glance: glanceAt(page, words),
  me: meMenu(page, words),
  search: searchPanel(page, words),
  block: blockPage(page, words),
  checklist: checklistPage(page, words),
  matrix: matrixPage(page, words),
  scenarios: scenariosPage(page, words),
  signoff: signoffPage(page, words),
  versions: versionsPage(page, words),
  voting: votingPage(page, words),
  projector: projectorPage(page, words),
});

export async function createPerson(browser: Browser, options: PersonOptions): Promise<Person> {
  const { device = 'laptop', locale = 'nl', scheme = 'light', baseUrl, prepare } = options;
  const context = await browser.newContext({
    ...DEVICES[device],
    baseURL: baseUrl,
    locale: locale === 'nl' ? 'nl-NL' : 'en-GB',
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const troubles = watchTroubles(context);
  await prepare?.(context);
  const words = wordsIn(locale);
  const openWindow = async (): Promise<Window> => windowOf(await context.newPage(), words);
  return { ...(await openWindow()), context, words, troubles, openWindow };
}
