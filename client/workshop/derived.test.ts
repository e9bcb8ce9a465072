import { describe, expect, it, vi } from 'vitest';
import { writable } from '../live/readable.ts';
import { derived } from './derived.ts';

describe('what is made from something that changes', () => {
  it('is made once per change, and is the same object while it says the same', () => {
    const source = writable({ name: 'Anna', at: 1 });
    const make = vi.fn(({ name }: { name: string }) => ({ name }));
    const made = derived(source, make);
    const first = made.getSnapshot();
    expect(made.getSnapshot()).toBe(first);
    expect(make).toHaveBeenCalledTimes(1);
    source.set({ name: 'Anna', at: 2 });
    expect(made.getSnapshot()).toBe(first);
    source.set({ name: 'Bram', at: 2 });
    expect(made.getSnapshot()).toEqual({ name: 'Bram' });
    expect(make).toHaveBeenCalledTimes(3);
  });
});
