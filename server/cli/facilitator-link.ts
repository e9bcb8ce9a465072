import { randomBytes } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { parseConfig } from '../config.ts';
import { baseUrl } from '../http/base-url.ts';
import { openSqliteStore } from '../store/sqlite/sqlite.ts';
import { inBoth } from '../texts/texts.ts';
import { replaceFacilitatorKey } from '../workshops/facilitator-key.ts';

/**
 * `npm run facilitator-link -- <workshop id or join code>`: a new link for a facilitator who lost hers. Works on the
 * server's data folder, also while the server runs.
 */
async function main(wanted: string | undefined): Promise<number> {
  const parsed = parseConfig(process.env);
  if (!parsed.ok) return fail(parsed.message);
  if (wanted === undefined) return fail(inBoth((texts) => texts.link.usage));
  const { config } = parsed;
  const store = await openSqliteStore({ dataDir: config.dataDir });
  try {
    const made = await replaceFacilitatorKey(store, wanted, { random: randomBytes, now: Date.now() });
    if (made === null) return fail(inBoth((texts) => texts.link.noWorkshop));
    const base = baseUrl({ protocol: 'http', host: `localhost:${config.port}` }, config, networkInterfaces);
    console.log(inBoth((texts) => texts.link.made(made.title)));
    console.log(`\n  ${base}/join#${made.key}\n`);
    console.log(inBoth((texts) => texts.link.oldKey));
    if (config.publicUrl === null) console.log(`\n${inBoth((texts) => texts.link.addressGuess)}`);
    return 0;
  } finally {
    await store.close();
  }
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = await main(process.argv[2]);
