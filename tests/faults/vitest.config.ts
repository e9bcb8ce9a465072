import { defineConfig } from 'vitest/config';
import { onConsoleLog } from '../support/console.ts';
import type { FaultSettings } from '../support/fault-settings.ts';

/** `npm run faults`: the long runs. `SEED=… npm run faults` repeats one. */
const faults: FaultSettings = {
  kills: 200,
  freezes: 100,
  writers: 20,
  seed: Number(process.env.SEED ?? Date.now() % 2 ** 31),
};

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/faults/**/*.{test,long}.ts'],
    provide: { faults },
    // A condition is waited for, however busy the machine is; the default of one second would make load look like a fault.
    expect: { poll: { timeout: 15_000 } },
    onConsoleLog,
    testTimeout: 30 * 60_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
  },
});
