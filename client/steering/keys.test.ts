import { describe, expect, it } from 'vitest';
import { actOf, KEYS } from './keys.ts';

const press = (key: string, change: Partial<Parameters<typeof actOf>[0]> = {}) =>
  actOf({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, isComposing: false, ...change });

describe('the keys of who steers', () => {
  it('[STAGE-1] each ask for one act, with capitals too', () => {
    expect(KEYS.map(({ key }) => press(key))).toEqual(KEYS.map(({ act }) => act));
    expect(press('S')).toBe('show');
    expect(press('=')).toBe('minute');
    expect(press('x')).toBeNull();
  });

  it('[A11Y-1] leave alone what belongs to the browser, and what is held down', () => {
    for (const change of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }]) {
      expect(press('s', change)).toBeNull();
    }
  });
});
