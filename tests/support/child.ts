import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Child processes of the tools: always from the root of the project, always on the pinned Node. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const BIN = `${ROOT}node_modules/.bin`;

/** The environment for children: an older Node of the system must not win from the pinned one. */
export const childEnv = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  ...more,
  PATH: `${BIN}:${process.env.PATH ?? ''}`,
});

/** Starts a command (`node`, or a tool of `node_modules/.bin`) that writes to this terminal. */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const file = command === 'node' ? process.execPath : command;
  return spawn(file, args, { cwd: ROOT, env: childEnv(), stdio: 'inherit', ...options });
}

/** Runs a command to its end. Resolves with its exit code; 1 when a signal ended it or it could not start. */
export function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = start(command, args, options);
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
