import type { BrowserContext, Page } from '@playwright/test';

/** What went wrong in someone's browser without anyone being told: errors in the console, and errors nobody caught. */
export type Troubles = {
  /** From now on these may be said: what a browser writes when a server that is gone on purpose doesn't answer. */
  allow(...patterns: RegExp[]): void;
  unexpected(): string[];
};

/** What Chromium writes while there is nobody to connect to. */
export const NOBODY_ANSWERS = [
  /^WebSocket connection to 'ws:[^']*\/sync\/[^']*' failed/,
  /^Failed to load resource: net::ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|EMPTY_RESPONSE|CONNECTION_RESET)/,
];

/** What Chromium writes of an answer that says no, at an address of ours. */
export const refusedWith = (status: number): RegExp =>
  new RegExp(`^Failed to load resource: the server responded with a status of ${status} .* at http.*/api/`);

export function watchTroubles(context: BrowserContext): Troubles {
  const allowed: RegExp[] = [];
  const seen: string[] = [];
  const note = (trouble: string): void => {
    if (!allowed.some((pattern) => pattern.test(trouble))) seen.push(trouble);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} at ${message.location().url}`);
  });
  context.on('weberror', (webError) => note(`uncaught: ${webError.error().stack ?? webError.error().message}`));
  context.on('page', (page: Page) => page.on('crash', () => note('the page crashed')));
  return { allow: (...patterns) => void allowed.push(...patterns), unexpected: () => [...seen] };
}
