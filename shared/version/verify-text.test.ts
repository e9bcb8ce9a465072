import { expect, test } from 'vitest';
import { MAX_DEPTH, readVersionText } from './verify-text.ts';

const read = (text: string) => readVersionText(text);

test('[SEAL-3] what no name stands twice in is read as it is', () => {
  for (const text of [
    '{}',
    ' [ ] ',
    '"a\\"b"',
    '{"a":{"b":1},"b":[{"a":1},{"a":2}],"":""}',
    '{"a":"\\\\","b":"{\\"a\\":1,\\"a\\":2}","c":["a","a",{"a":"a"}]}',
    '{"a":[],"b":{},"c":[[],{"a":[1,2]},{"a":0}]}',
  ]) {
    expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) });
  }
});

test('[SEAL-3] a mark that an editor put in front is no part of it', () => {
  expect(read('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
});

test.each([
  ['{"a":1,"a":1}', 'a'],
  ['{"a":1,"b":{"c":[0,{"x":{},"y":1,"x":2}]}}', 'b.c.1.x'],
  ['{"a":1,"\\u0061":2}', 'a'],
  ['[{"b":"\\"","a":{"c":"},{"},"b":null}]', '0.b'],
  ['{"__proto__":1,"__proto__":2}', '__proto__'],
])('[SEAL-3] a name that stands twice is named: %s', (text, at) => {
  expect(read(text)).toEqual({ ok: false, fault: 'key-twice', at });
});

test.each(['', '{', '{"a":1,}', 'Notulen', '{"a":1}{"a":1}'])('[SEAL-3] %j is no file of ours', (text) => {
  expect(read(text)).toEqual({ ok: false, fault: 'not-json', at: null });
});

test('[SEAL-3] what is nested without end is refused before anything walks down it', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  expect(read(nested(MAX_DEPTH))).toMatchObject({ ok: true });
  expect(read(nested(MAX_DEPTH + 1))).toMatchObject({ ok: false, fault: 'too-deep' });
  expect(read(nested(200_000))).toMatchObject({ ok: false, fault: 'too-deep' });
});
