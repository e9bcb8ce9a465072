import { z } from 'zod';
import { OptionId } from '../ids.ts';
import type { Choice } from './ballot.ts';

/**
 * What every method's count shares. All numbers in it are whole, in parts of a vote: `unit` parts are one vote. Among
 * people the unit is 1; among partners it is what their shares divide by.
 */
export const countBase = {
  unit: z.int().min(1),
  /** The weight of all ballots together, in parts. */
  cast: z.int().min(0),
};

/** Per option, in parts. */
export const PerOption = z.record(OptionId, z.int().min(0));
export type PerOption = z.infer<typeof PerOption>;

/** One ballot as the counts take it: what it says, and how many parts of a vote it weighs. */
export type Weighted<C extends Choice = Choice> = { choice: C; weight: number };

/** Parts as votes, for reading. */
export const inVotes = (count: { unit: number }, parts: number): number => parts / count.unit;

export const weightOf = (ballots: readonly Weighted[]): number => sum(ballots.map(({ weight }) => weight));

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A number for each option, in the options' order. */
export const perOption = (options: readonly OptionId[], of: (id: OptionId) => number): PerOption =>
  Object.fromEntries(options.map((id) => [id, of(id)]));
