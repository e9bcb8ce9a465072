import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const WRITER = /\/zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/;
const SETTINGS = /\/zod\/v4\/core\/core\.js$/;
const EXPORTED = /^export (?:const|function|class) (\w+)/gm;

/**
 * Leaves zod's JSON-schema writer out of the pages: only the server describes its schemas, a page reads with them. Every
 * schema refers to it, so no bundler can see that it is never called; phones would fetch 5 kB for nothing.
 * It also takes away zod's try at `new Function`: our content policy forbids it, and every page would begin with an error
 * in its console. Schemas are made while modules load, so it has to be said before any of ours runs.
 */
export function leanZod(): Plugin {
  return {
    name: 'lean-zod',
    apply: 'build',
    transform(code, id) {
      if (!SETTINGS.test(id)) return null;
      return `globalThis.__zod_globalConfig = { jitless: true };\n${code}`;
    },
    async load(id) {
      if (!WRITER.test(id)) return null;
      const names = [...(await readFile(id, 'utf8')).matchAll(EXPORTED)].map((match) => match[1]);
      return `const none = () => ({});\n${names.map((name) => `export const ${name} = none;`).join('\n')}`;
    },
  };
}
