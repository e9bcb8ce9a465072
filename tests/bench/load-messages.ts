import { z } from 'zod';

/** What the bench and its load process tell each other. */
export const Job = z.object({
  endpoints: z.array(z.object({ url: z.string(), headers: z.record(z.string(), z.string()) })),
  /** Whether the server answers a step 1 itself; greeting a relay would make everyone answer everyone. */
  answers: z.boolean(),
  /** The roots people type in, in turn. */
  roots: z.array(z.string()).min(1),
  typing: z.int(),
  rate: z.int(),
  warmupMs: z.int(),
  measureMs: z.int(),
});
export type Job = z.infer<typeof Job>;

export const LoadMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('measuring') }),
  z.object({
    type: z.literal('measured'),
    sent: z.int(),
    /** Letters that reached a connection other than the typist's. */
    delivered: z.int(),
    p50: z.number(),
    p95: z.number(),
    p99: z.number(),
    /** CPU of the load process itself, as a share of one core: near 1 it measures itself. */
    ownCpu: z.number(),
    closed: z.int(),
  }),
  /** Null at a server that has nothing to sync from. */
  z.object({ type: z.literal('late-joiner'), ms: z.number().nullable() }),
]);
export type LoadMessage = z.infer<typeof LoadMessage>;
