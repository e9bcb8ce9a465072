import { describe, expect, test } from 'vitest';
import type { RenderingKey } from '../../server/store/renderings.ts';
import type { Subject } from './store.ts';
import { bytesOf, create, entry, firstStage, otherId, textOf, workshopId } from './store-samples.ts';
import { versionOf } from './store-versions.ts';

const KEY: RenderingKey = { number: 1, format: 'docx', variant: 'full', signoffs: 0 };

/** Files that were drawn of versions. */
export function renderingContract({ store, reopened }: Subject): void {
  const frozen = async (...hashes: string[]): Promise<void> => {
    await create(store());
    const also = hashes.map((hash, at) => ({ kind: 'version.add' as const, version: versionOf(at + 1, hash) }));
    await store().workshops.saveStage(workshopId, { stage: { ...firstStage, rev: 1 }, log: entry('step'), also });
  };
  const keep = async (text: string, change: Partial<RenderingKey> = {}): Promise<string | null> => {
    const given = await store().renderings.keep(workshopId, { ...KEY, ...change }, bytesOf(text));
    return given === null ? null : textOf(given);
  };
  const kept = async (change: Partial<RenderingKey> = {}): Promise<string | null> => {
    const found = await store().renderings.find(workshopId, { ...KEY, ...change });
    return found === null ? null : textOf(found);
  };

  describe('renderings', () => {
    test('[SEAL-5] the first one that was kept is given ever after, byte for byte', async () => {
      await frozen('a');
      expect(await kept()).toBeNull();
      expect(await keep('first')).toBe('first');
      expect(await keep('second')).toBe('first');
      await reopened();
      expect(await kept()).toBe('first');
    });

    test('[SEAL-5] each version, format and variant has its own', async () => {
      await frozen('a', 'b');
      const changes: Partial<RenderingKey>[] = [{}, { number: 2 }, { format: 'pdf' }, { variant: 'changes' }];
      for (const [at, change] of changes.entries()) expect(await keep(`file ${at}`, change)).toBe(`file ${at}`);
      for (const [at, change] of changes.entries()) expect(await kept(change)).toBe(`file ${at}`);
      expect(await store().renderings.find(otherId, KEY)).toBeNull();
    });

    test('[SEAL-5] one that tells of more sign-offs takes its place, and one that tells of fewer never does', async () => {
      await frozen('a');
      await keep('nobody');
      expect(await kept({ signoffs: 2 })).toBeNull();
      expect(await keep('two', { signoffs: 2 })).toBe('two');
      expect(await keep('one', { signoffs: 1 })).toBe('one');
      expect(await kept({ signoffs: 2 })).toBe('two');
      expect(await kept({ signoffs: 1 })).toBeNull();
      expect(await kept()).toBeNull();
    });

    test('[SEAL-5] a part of a larger buffer is kept alone', async () => {
      await frozen('a');
      const given = await store().renderings.keep(workshopId, KEY, bytesOf('before|file|after').subarray(7, 11));
      expect(textOf(given ?? new Uint8Array())).toBe('file');
      expect(await kept()).toBe('file');
    });

    test('of a version that is not there nothing is kept', async () => {
      await frozen('a');
      expect(await keep('file', { number: 2 })).toBeNull();
      expect(await kept({ number: 2 })).toBeNull();
    });

    test('with its workshop a rendering goes', async () => {
      await frozen('a');
      await keep('file');
      await store().workshops.remove(workshopId);
      expect(await kept()).toBeNull();
      expect(await keep('late')).toBeNull();
      await frozen('a');
      expect(await kept()).toBeNull();
    });
  });
}
