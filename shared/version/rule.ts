import { z } from 'zod';
import type { PartnerId } from '../ids.ts';
import type { Decision } from './decision.ts';

/** When a version counts as agreed; set before the freeze, and part of what is sealed. Pure. */
export const SignoffRule = z.discriminatedUnion('kind', [
  /** Every partner agrees. */
  z.object({ kind: z.literal('all') }),
  /** So many partners agree; never more than there are. */
  z.object({ kind: z.literal('at-least'), partners: z.int().min(1).max(40) }),
]);
export type SignoffRule = z.infer<typeof SignoffRule>;

/** How many partners must agree. */
export const needed = (rule: SignoffRule, partners: number): number =>
  rule.kind === 'all' ? partners : Math.min(rule.partners, partners);

export const agrees = (decision: Decision): boolean => decision === 'agreed' || decision === 'agreed-with-note';

/** How many of the partners agree, how many must, of how many; complete once enough do. */
export function standing(
  rule: SignoffRule,
  partnerIds: readonly PartnerId[],
  signoffs: readonly { partnerId: PartnerId; decision: Decision }[],
): { agreed: number; needed: number; of: number; complete: boolean } {
  const agreed = signoffs.filter(
    ({ partnerId, decision }) => agrees(decision) && partnerIds.includes(partnerId),
  ).length;
  const of = partnerIds.length;
  return { agreed, needed: needed(rule, of), of, complete: of > 0 && agreed >= needed(rule, of) };
}
