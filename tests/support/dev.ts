import { start } from './child.ts';

/** `npm run dev`: the server, restarted at each change, and vite's dev server beside it; they end together. */
const children = [
  start('node', ['--watch', '--watch-preserve-output', 'server/main.ts']),
  start('vite', ['--config', 'client/vite.config.ts']),
];

function endAll(): void {
  for (const child of children) child.kill('SIGTERM');
}

// A Ctrl-C reaches the children too; waiting for them here keeps their last lines above the prompt.
process.on('SIGINT', endAll);
process.on('SIGTERM', endAll);
for (const child of children) child.once('exit', endAll);
