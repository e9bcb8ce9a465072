import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['{client,server,shared}/**/*.test.{ts,tsx}', 'tests/{contract,integration,faults,fuzz}/**/*.test.ts'],
    testTimeout: 20_000,
    maxWorkers: 2,
  },
});
