import { defineConfig } from '@playwright/test';
import { chromiumFlags, ensureChromium } from '../support/chromium.ts';

/** End-to-end tests: real Chromium against a real server, which each test starts for itself (see e2e.ts). */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI === 'true',
  // Patience, not a bound: a busy machine is slow, and a test that hangs ends by its own conditions.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    locale: 'nl-NL',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: ensureChromium(), args: chromiumFlags() },
  },
});
