import { defineConfig } from 'vitest/config';
import { onConsoleLog } from './support/console.ts';
import type { FaultSettings } from './support/fault-settings.ts';

/** A short sample of the faults; `npm run faults` does the long runs. The same seed gives the same run. */
const faults: FaultSettings = {
  kills: 10,
  freezes: 10,
  writers: 5,
  seed: Number(process.env.SEED ?? Date.now() % 2 ** 31),
};

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: [
      '{client,server,shared}/**/*.test.{ts,tsx}',
      'tests/{contract,integration,faults,fuzz,support}/**/*.test.ts',
    ],
    provide: { faults },
    // A condition is waited for, however busy the machine is; the default of one second would make load look like a fault.
    expect: { poll: { timeout: 15_000 } },
    onConsoleLog,
    testTimeout: 60_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
  },
});
