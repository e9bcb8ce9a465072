import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const CLIENT = import.meta.dirname;
const ROOT = join(CLIENT, '..');
const DIST = join(CLIENT, 'dist');
const STAMP = '.built';

/** A hash of everything a build is made from: the client, what is shared, and the exact packages. */
export async function sourcesHash(): Promise<string> {
  const inClient = (await filesIn(CLIENT)).filter((path) => !path.startsWith(DIST));
  const paths = [...inClient, ...(await filesIn(join(ROOT, 'shared'))), join(ROOT, 'package-lock.json')];
  const hash = createHash('sha256');
  for (const path of paths.sort()) {
    hash
      .update(path.slice(ROOT.length))
      .update('\0')
      .update(await readFile(path));
  }
  return hash.digest('hex');
}

/** The hash the present build was made from, or null when there is no whole build. */
export async function builtHash(): Promise<string | null> {
  try {
    return await readFile(join(DIST, STAMP), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Notes in the build what it was made from; taken before building, so an edit made meanwhile counts as newer. */
export function stampSources(): Plugin {
  let hash = '';
  return {
    name: 'stamp-sources',
    apply: 'build',
    async buildStart() {
      hash = await sourcesHash();
    },
    writeBundle: {
      // Last, and only when all was written: a stamp on half a build would never be built again.
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        await writeFile(join(dir ?? DIST, STAMP), hash);
      },
    },
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
