import { expect, test } from 'vitest';
import { z } from 'zod';
import { LockTarget, Spotlight, targetFrom, targetKey } from './target.ts';

test('[STAGE-1] a target comes back from its line in the log', () => {
  const targets = z
    .array(z.union([Spotlight, LockTarget]))
    .parse([
      { kind: 'block', id: 'b1' },
      { kind: 'question', id: 'b1.core' },
      { kind: 'matrix' },
      { kind: 'row', variantId: 'v' },
      { kind: 'column', aspectId: 'a' },
      { kind: 'cell', variantId: 'v', aspectId: 'a' },
      { kind: 'scenarios' },
      { kind: 'scenarios', ids: ['one', 'two'] },
      { kind: 'scenario', id: 's' },
      { kind: 'join' },
      { kind: 'all' },
    ]);
  for (const target of targets) expect(targetFrom(targetKey(target))).toEqual(target);
  for (const key of ['', 'block', 'cell v', 'something else']) expect(targetFrom(key)).toBeNull();
});
