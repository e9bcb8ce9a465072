/**
 * How often something may happen: a token bucket, and a bounded table of them by key. No clock of its own; whoever asks
 * says what time it is, in milliseconds.
 */
export type Bucket = {
  /** Takes `cost` tokens; false, and nothing taken, when there are not that many. */
  take(now: number, cost: number): boolean;
  /** Gives tokens back for what turned out to be no offence. */
  refund(cost: number): void;
};

export type BucketSize = { capacity: number; refillPerSecond: number };

/** A full bucket; it fills from the first `take` on. */
export function createBucket({ capacity, refillPerSecond }: BucketSize): Bucket {
  let tokens = capacity;
  let filledAt: number | null = null;
  return {
    take(now, cost) {
      // A clock that is set back must not drain the bucket.
      const elapsedMs = Math.max(0, now - (filledAt ?? now));
      filledAt = now;
      tokens = Math.min(capacity, tokens + (elapsedMs / 1000) * refillPerSecond);
      if (tokens < cost) return false;
      tokens -= cost;
      return true;
    },
    refund(cost) {
      tokens = Math.min(capacity, tokens + cost);
    },
  };
}

export type Buckets = {
  take(key: string, now: number, cost: number): boolean;
  refund(key: string, cost: number): void;
};

/** One bucket per key. At `maxKeys` the key that was quiet longest is forgotten, so memory stays flat under a flood of keys. */
export function createBuckets({ maxKeys, ...size }: BucketSize & { maxKeys: number }): Buckets {
  const buckets = new Map<string, Bucket>();
  return {
    take(key, now, cost) {
      const bucket = buckets.get(key) ?? createBucket(size);
      buckets.delete(key);
      buckets.set(key, bucket);
      if (buckets.size > maxKeys) {
        for (const oldest of buckets.keys()) {
          buckets.delete(oldest);
          break;
        }
      }
      return bucket.take(now, cost);
    },
    refund(key, cost) {
      buckets.get(key)?.refund(cost);
    },
  };
}
