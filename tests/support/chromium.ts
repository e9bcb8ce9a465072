import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Finds the system's Chromium for the end-to-end tests, or installs Debian's package where it may. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const isRoot = (): boolean => process.getuid?.() === 0;

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    // Missing or not ours to run: either way the next place is tried.
    return !(error instanceof Error);
  }
}

/** The path of a Chromium, or null. `CHROMIUM_PATH` wins, also when it points to nothing: then the answer is null. */
function findChromium(env: NodeJS.ProcessEnv): string | null {
  if (env.CHROMIUM_PATH) return runnable(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, ...ELSEWHERE].find(runnable) ?? null;
}

function installChromium(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
  ]) {
    spawnSync('apt-get', args, { env, stdio: 'inherit' });
  }
}

/** The path of a Chromium that can be run; throws with one sentence that says what to install. */
export function ensureChromium(): string {
  const found = findChromium(process.env);
  if (found !== null) return found;
  if (isRoot() && runnable('/usr/bin/apt-get') && !process.env.CHROMIUM_PATH) installChromium();
  const installed = findChromium(process.env);
  if (installed !== null) return installed;
  throw new Error(
    'The end-to-end tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.',
  );
}

/** Flags for a browser that talks to nobody but the page under test. */
export const chromiumFlags = (): string[] => [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
