import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyWords } from '../../shared/sentences/verify.ts';
import { fingerprint } from '../../shared/version/format.ts';
import { sampleChain, sampleFile, sampleSign } from '../support/sealed-sample.ts';
import { temporaryFolder } from '../support/server.ts';

const COMMAND = fileURLToPath(new URL('../../server/cli/verify.ts', import.meta.url));
const ELSEWHERE = sampleSign(2)('version', '').keyId;
const [ONE, TWO] = sampleChain(2);
const KEY = ONE?.seal.keyId ?? '';
const nl = verifyWords('nl');

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  const files = {
    'een.json': JSON.stringify(ONE),
    'twee.json': JSON.stringify(TWO, null, 2),
    'anders.json': JSON.stringify(TWO).replace('klein, in', 'groot, in'),
    'dubbel.json': JSON.stringify(ONE).replace('{"version":', '{"seal":{},"version":'),
    'notulen.txt': 'Aanwezig: iedereen.',
    'sluw.json': JSON.stringify(sampleFile({ title: '\u001b[2J Alles klopt\r', partners: ['De Linde'] })),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** As someone runs it who has nothing but the file: no data folder, no settings. */
const run = (args: string[], lang = 'nl_NL.UTF-8') =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const env = { PATH: process.env.PATH, LANG: lang, DATA_DIR: '/bestaat/niet' };
    const child = execFile(process.execPath, [COMMAND, ...args], { cwd: folder, env }, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });

test('[SEAL-3] the command holds what is sound, and shows the fingerprint to compare', async () => {
  const { code, out } = await run(['een.json']);
  expect(code).toBe(0);
  expect(out.startsWith(nl.headline.open.one)).toBe(true);
  expect(out).toContain(fingerprint(KEY));
  expect(out).toContain('Akkoord van 2 van de 7 partners');
  expect(await run(['twee.json', 'een.json', '--key', KEY])).toMatchObject({ code: 0, err: '' });
});

test('[SEAL-3] the command takes a fingerprint as it stands on paper', async () => {
  expect((await run(['een.json', '--key', fingerprint(KEY).toUpperCase()])).out).toContain(nl.holds.key);
  const other = await run(['een.json', `--key=${ELSEWHERE}`]);
  expect(other.code).toBe(1);
  expect(other.out).toContain(nl.faults['key-other']);
});

test('[SEAL-3] the command says what does not hold, and ends with 1', async () => {
  for (const [args, says] of [
    [['anders.json'], nl.faults['hash-differs']],
    [['dubbel.json'], nl.faults['key-twice']],
    [['een.json', 'sluw.json'], nl.chain.fork(1)],
  ] as const) {
    const { code, out } = await run([...args]);
    expect(code, args.join()).toBe(1);
    expect(out).toContain(says);
  }
});

test('[SEAL-3] the command ends with 2 when there is nothing to check', async () => {
  for (const args of [
    [],
    ['--key'],
    ['--wat', 'een.json'],
    ['een.json', '--key', 'xyz'],
    ['weg.json'],
    ['notulen.txt'],
    ['.'],
  ]) {
    const { code, out, err } = await run(args);
    expect(code, args.join(' ')).toBe(2);
    expect(out).toBe('');
    expect(err).not.toContain('at ');
  }
});

test('[SEAL-3] words of a file can’t steer the terminal', async () => {
  const { out } = await run(['sluw.json']);
  expect(out).toContain('Alles klopt');
  expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

test('[LANG-1] the command speaks the terminal’s language, and both where that tells neither', async () => {
  const english = verifyWords('en').headline.open.one;
  const dutch = nl.headline.open.one;
  expect((await run(['een.json'], 'en_GB.UTF-8')).out).toContain(english);
  expect((await run(['een.json'], 'en_GB.UTF-8')).out).not.toContain(dutch);
  const both = (await run(['een.json'], 'C')).out;
  expect(both).toContain(english);
  expect(both).toContain(dutch);
});
