import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseFingerprint } from '../../shared/version/format.ts';
import { verifyTexts } from '../../shared/version/verify.ts';
import { spokenLocales, TEXTS } from '../texts/texts.ts';
import { reportLines } from './verify-lines.ts';

/**
 * `npm run verify -- version.json [more.json] [--key fingerprint]`: checks versions by themselves, without the server, its
 * data folder or a network. Ends with 0 when all holds, 1 when something does not, 2 when there was nothing to check.
 */
const NOTHING_CHECKED = 2;

const locales = spokenLocales(process.env);
const say = (pick: (texts: (typeof TEXTS)['nl']) => string): string =>
  locales.map((locale) => pick(TEXTS[locale])).join('\n');

function nothing(message: string): number {
  console.error(message);
  return NOTHING_CHECKED;
}

function asked(args: string[]): { files: string[]; key: string | undefined } | null {
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { key: { type: 'string' } } });
    return positionals.length === 0 ? null : { files: positionals, key: values.key };
  } catch (error) {
    // An option there is not, or one without its value.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function main(args: string[]): Promise<number> {
  const request = asked(args);
  if (request === null) return nothing(say((texts) => texts.verify.usage));
  const keyId = request.key === undefined ? null : parseFingerprint(request.key);
  if (request.key !== undefined && keyId === null) return nothing(say((texts) => texts.verify.keyWrong));
  const texts: string[] = [];
  for (const file of request.files) {
    try {
      texts.push(await readFile(file, 'utf8'));
    } catch (error) {
      if (error instanceof Error && 'code' in error) return nothing(say(({ verify }) => verify.unreadable(file)));
      throw error;
    }
  }
  const report = verifyTexts(texts, { keyId });
  const broken = report.files.find(({ findings }) =>
    findings.some((one) => 'fault' in one && one.fault === 'not-json'),
  );
  const name = broken === undefined ? undefined : request.files[broken.given];
  if (name !== undefined) return nothing(say(({ verify }) => verify.notVersion(name)));
  console.log(locales.map((locale) => reportLines(report, request.files, locale).join('\n')).join('\n\n'));
  return report.holds ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
