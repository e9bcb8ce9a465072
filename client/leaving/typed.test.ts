import { expect, test } from 'vitest';
import { typedIn } from './typed.ts';

test('[LIVE-2] what was typed is found in every way a draft is kept, once', () => {
  expect(typedIn('Een zin {die} af moet')).toEqual(['Een zin {die} af moet']);
  expect(typedIn('42')).toEqual(['42']);
  expect(typedIn(JSON.stringify({ decision: 'agreed-with-note', note: 'Mits het kan', until: '' }))).toEqual([
    'Mits het kan',
  ]);
  const point = { id: 'p1', kind: 'pro', text: 'Dichtbij huis' };
  expect(typedIn(JSON.stringify({ base: [point], mine: [point, { ...point, text: ' ' }], sent: null }))).toEqual([
    'Dichtbij huis',
  ]);
  expect(typedIn(JSON.stringify({ accepted: ['c1'], remark: '' }))).toEqual([]);
});
