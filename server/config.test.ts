import { expect, test } from 'vitest';
import { parseConfig } from './config.ts';

test('without settings there are defaults; an empty setting is no setting', () => {
  const defaults = { port: 3000, host: '0.0.0.0', dataDir: './data', publicUrl: null, logLevel: 'info' };
  expect(parseConfig({})).toEqual({ ok: true, config: defaults });
  expect(parseConfig({ PORT: '', PUBLIC_URL: ' ', LOG_LEVEL: '' })).toEqual({ ok: true, config: defaults });
});

test('PUBLIC_URL is kept without a slash at its end', () => {
  const parsed = parseConfig({ PORT: '80', PUBLIC_URL: 'https://tafel.school.nl/' });
  expect(parsed).toMatchObject({ ok: true, config: { port: 80, publicUrl: 'https://tafel.school.nl' } });
});

test.each([
  ['PORT', 'abc'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '3000.5'],
  ['HOST', 'http://ergens'],
  ['PUBLIC_URL', 'tafel.school.nl'],
  ['PUBLIC_URL', 'ftp://tafel.school.nl'],
  ['PUBLIC_URL', 'https://tafel.school.nl/pad'],
  ['PUBLIC_URL', 'https://iemand@tafel.school.nl'],
  ['LOG_LEVEL', 'loud'],
])('%s can’t be %s, and the message says so in both languages', (name, value) => {
  const parsed = parseConfig({ [name]: value });
  const message = parsed.ok ? '' : parsed.message;
  expect(message).toContain(`${name} (`);
  expect(message).toContain(`is nu „${value}”`);
  expect(message).toContain(`is “${value}” now`);
});

test('everything that is wrong is told together, and nothing that is right', () => {
  const parsed = parseConfig({ PORT: 'x', HOST: 'a b', DATA_DIR: './hier', LOG_LEVEL: 'y' });
  const message = parsed.ok ? '' : parsed.message;
  for (const name of ['PORT', 'HOST', 'LOG_LEVEL']) expect(message).toContain(`  ${name} (`);
  expect(message).not.toContain('DATA_DIR');
});
