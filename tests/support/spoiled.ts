import { isDeepStrictEqual } from 'node:util';

/** Every way to spoil one thing in parsed JSON: a value, a name, an order. For what must notice. */
export type Spoiled = { what: string; path: readonly (string | number)[]; value: unknown };

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const isJson = (value: unknown): value is Json => value !== undefined;

/** The whole, with one change in it, for each change there is. */
export function* spoiled(value: unknown): Generator<Spoiled> {
  if (!isJson(value)) return;
  for (const { what, path, value: changed } of changes(value, [])) yield { what, path, value: changed };
}

function* changes(value: Json, path: readonly (string | number)[]): Generator<Spoiled & { value: Json }> {
  if (value === null || typeof value !== 'object') {
    yield { what: 'changed', path, value: otherThan(value) };
    return;
  }
  if (Array.isArray(value)) {
    yield* inArray(value, path);
    return;
  }
  yield { what: 'more', path: [...path, 'extra'], value: { ...value, extra: 'Dit stond er niet.' } };
  for (const [name, child] of Object.entries(value)) {
    const { [name]: gone, ...rest } = value;
    yield { what: 'gone', path: [...path, name], value: rest };
    for (const change of changes(child, [...path, name]))
      yield { ...change, value: { ...value, [name]: change.value } };
  }
}

function* inArray(value: Json[], path: readonly (string | number)[]): Generator<Spoiled & { value: Json }> {
  yield { what: 'more', path: [...path, value.length], value: [...value, value[0] ?? 'Dit stond er niet.'] };
  for (const [at, child] of value.entries()) {
    yield { what: 'gone', path: [...path, at], value: value.toSpliced(at, 1) };
    const next = value[at + 1];
    if (next !== undefined && !isDeepStrictEqual(child, next)) {
      yield { what: 'swapped', path: [...path, at], value: value.toSpliced(at, 2, next, child) };
    }
    for (const change of changes(child, [...path, at])) yield { ...change, value: value.with(at, change.value) };
  }
}

function otherThan(value: string | number | boolean | null): Json {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value === null) return 0;
  // One character, of the same kind where it is one of a hash, so that what notices isn't merely its shape.
  const last = value.at(-1) ?? '';
  return `${value.slice(0, -1)}${last === 'a' ? 'b' : 'a'}`;
}
