import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** Reads tokens.css itself, so that a changed colour can't slip under the bound. */
function token(name: string): { light: string; dark: string } {
  const value = new RegExp(`--gt-${name}: (?:light-dark\\((#\\w{6}), (#\\w{6})\\)|(#\\w{6}));`).exec(css);
  const light = value?.[1] ?? value?.[3];
  const dark = value?.[2] ?? value?.[3];
  if (light === undefined || dark === undefined) throw new Error(`no token ${name}`);
  return { light, dark };
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const TEXT: [string, string][] = [
  ...['paper', 'sheet', 'shade', 'accent-soft'].flatMap((on): [string, string][] => [
    ['ink', on],
    ['quiet', on],
    ['accent', on],
    ['alarm', on],
    ['pro', on],
    ['con', on],
    ['condition', on],
    ['question', on],
  ]),
  ['alarm', 'alarm-soft'],
  ['ink', 'alarm-soft'],
  ['on-accent', 'accent'],
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((index): [string, string] => [`on-partner-${index}`, `partner-${index}`]),
];

describe('colours', () => {
  it.each(TEXT)('[A11Y-1] %s on %s has a contrast of 4.5 in light and in dark', (text, on) => {
    for (const scheme of ['light', 'dark'] as const) {
      expect(contrast(token(text)[scheme], token(on)[scheme])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['edge', 'focus'])('[A11Y-1] %s can be seen against paper and sheet', (name) => {
    for (const scheme of ['light', 'dark'] as const) {
      expect(contrast(token(name)[scheme], token('paper')[scheme])).toBeGreaterThanOrEqual(3);
      expect(contrast(token(name)[scheme], token('sheet')[scheme])).toBeGreaterThanOrEqual(3);
    }
  });
});
