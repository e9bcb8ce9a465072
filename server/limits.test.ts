import { expect, test } from 'vitest';
import { createBucket, createBuckets } from './limits.ts';

test('a bucket gives what it holds, then what trickles in', () => {
  const bucket = createBucket({ capacity: 3, refillPerSecond: 2 });
  expect([bucket.take(0, 2), bucket.take(0, 1), bucket.take(0, 1)]).toEqual([true, true, false]);
  expect([bucket.take(499, 1), bucket.take(500, 1), bucket.take(500, 1)]).toEqual([false, true, false]);
});

test('a bucket never holds more than its capacity, also after a refund or a long time', () => {
  const bucket = createBucket({ capacity: 2, refillPerSecond: 1 });
  bucket.refund(5);
  expect([bucket.take(0, 2), bucket.take(0, 1)]).toEqual([true, false]);
  expect([bucket.take(3_600_000, 2), bucket.take(3_600_000, 1)]).toEqual([true, false]);
});

test('what was refunded can be taken again', () => {
  const bucket = createBucket({ capacity: 1, refillPerSecond: 0 });
  bucket.take(0, 1);
  bucket.refund(1);
  expect(bucket.take(0, 1)).toBe(true);
});

test('a clock that goes back takes nothing away', () => {
  const bucket = createBucket({ capacity: 2, refillPerSecond: 1 });
  bucket.take(10_000, 1);
  expect([bucket.take(0, 1), bucket.take(0, 1)]).toEqual([true, false]);
});

test('each key has its own bucket, and the one that was quiet longest is forgotten first', () => {
  const buckets = createBuckets({ capacity: 1, refillPerSecond: 0, maxKeys: 2 });
  expect([buckets.take('a', 0, 1), buckets.take('b', 0, 1)]).toEqual([true, true]);
  expect(buckets.take('a', 0, 1)).toBe(false);
  buckets.take('c', 0, 1);
  expect([buckets.take('a', 0, 1), buckets.take('b', 0, 1)]).toEqual([false, true]);
});
