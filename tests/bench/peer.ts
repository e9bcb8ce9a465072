import { takeSeats } from './seats.ts';

/** The servers that are measured: how each is started and where a person connects. */
export type Endpoint = { url: string; headers: Record<string, string> };

export type Peer = {
  name: string;
  program: string;
  /** Whether it keeps the document and answers a step 1. */
  answers: boolean;
  /** Made on the running server: an endpoint for each person, and the roots of the document they type in. */
  seats(port: number, people: number): Promise<Seats>;
};

export type Seats = { endpoints: Endpoint[]; roots: string[] };

export const PEERS: readonly Peer[] = [
  {
    name: 'ws relay',
    program: 'tests/bench/peers/relay.ts',
    answers: false,
    seats: async (port, people) => ({
      endpoints: Array.from({ length: people }, () => ({ url: `ws://127.0.0.1:${port}/`, headers: {} })),
      roots: ['answer:a', 'answer:b', 'answer:c', 'answer:d', 'answer:e'],
    }),
  },
  { name: 'Gesprekstafel', program: 'server/main.ts', answers: true, seats: takeSeats },
];
