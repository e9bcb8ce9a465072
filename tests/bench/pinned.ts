import { type ChildProcess, type StdioOptions, spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { childEnv, start } from '../support/child.ts';

/** Starts Node processes that stay on one core: the server on the first, the load on the second. */
export const canPin = cpus().length > 1 && spawnSync('taskset', ['--version']).status === 0;

export function startPinned(
  core: number,
  args: readonly string[],
  options: { env?: Record<string, string>; stdio: StdioOptions },
): ChildProcess {
  const spawnOptions = { env: childEnv(options.env), stdio: options.stdio };
  if (!canPin) return start('node', args, spawnOptions);
  // taskset becomes the program it starts, so the child's pid is Node's own.
  return start('taskset', ['-c', String(core), process.execPath, ...args], spawnOptions);
}
