import type { SignoffLine, VersionHead } from '../../shared/version/head.ts';
import type { Signoff } from '../../shared/version/signoff.ts';

/**
 * What the server answered to one's own word, until the stage has it too: the receipt doesn't wait for the line, and
 * the form isn't there empty for a moment in between. Pure.
 */
const lineOf = ({ partnerId }: Signoff, head: VersionHead): SignoffLine | undefined =>
  head.signoffs.find((line) => line.partnerId === partnerId);

/** Whether the stage is at or past this word. */
export function isTold(head: VersionHead, given: Signoff): boolean {
  if (given.version !== head.hash) return true;
  const line = lineOf(given, head);
  return given.decision === 'withdrawn' ? line === undefined || line.at > given.at : (line?.at ?? 0) >= given.at;
}

export function withGiven(head: VersionHead, given: Signoff | undefined): VersionHead {
  if (given === undefined || isTold(head, given)) return head;
  const others = head.signoffs.filter(({ partnerId }) => partnerId !== given.partnerId);
  const { partnerId, decision, note, until, by, at, reaffirms } = given;
  if (decision === 'withdrawn') return { ...head, signoffs: others };
  return { ...head, signoffs: [...others, { partnerId, decision, note, until, by, at, reaffirms }] };
}
