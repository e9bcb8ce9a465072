import { join } from 'node:path';
import { build } from 'vite';
import { builtHash, sourcesHash } from './build-stamp.ts';

/** `npm run build:stale`: builds the client only when its sources changed since the last build. */
if ((await builtHash()) !== (await sourcesHash())) {
  process.stdout.write('Building the pages, once; this takes a few seconds.\n');
  try {
    await build({ configFile: join(import.meta.dirname, 'vite.config.ts'), logLevel: 'error' });
  } catch (error) {
    process.stderr.write(`The pages could not be built: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
