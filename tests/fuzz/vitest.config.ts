import { defineConfig } from 'vitest/config';
import { onConsoleLog } from '../support/console.ts';
import { type FuzzSettings, SHORT_FUZZ } from './fuzz-settings.ts';

/** `npm run fuzz`: the long run. `SEED=… npm run fuzz` repeats one; `FRAMES=…` makes it longer or shorter. */
const frames = Number(process.env.FRAMES ?? 100_000);
const fuzz: FuzzSettings = { updates: frames * 4, frames, seed: SHORT_FUZZ.seed };

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/fuzz/**/*.test.ts'],
    provide: { fuzz },
    expect: { poll: { timeout: 15_000 } },
    onConsoleLog,
    testTimeout: 60 * 60_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
  },
});
