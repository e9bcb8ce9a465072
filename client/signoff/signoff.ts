import type { Me } from '../../shared/protocol/me.ts';
import { can } from '../../shared/roles.ts';
import { maySignFor } from '../../shared/stage/freezing.ts';
import type { Partner, Stage } from '../../shared/stage/stage.ts';
import type { Decision } from '../../shared/version/decision.ts';
import type { SignoffLine, VersionHead } from '../../shared/version/head.ts';
import { agrees, standing } from '../../shared/version/rule.ts';
import type { SignName } from '../ui/sign/sign.tsx';

/**
 * Sign-off (akkoord) on the screen: where a version stands with every partner, and what one's own partner says of it.
 * Versions themselves are read in client/versions; what may be said is judged by the server. This file is pure.
 */
export const DECISION_SIGN: Record<Decision, SignName> = {
  agreed: 'check',
  'agreed-with-note': 'diamond',
  'not-agreed': 'cross',
  consult: 'wait',
};

/** A partner a version is put to, with its last word; null while it has said nothing. */
export type PartnerWord = { partner: Partner; line: SignoffLine | null };

/** In the partners' own order. */
export function wordsOf(head: VersionHead, partners: readonly Partner[]): PartnerWord[] {
  return partners
    .filter(({ id }) => head.partnerIds.includes(id))
    .map((partner) => ({ partner, line: head.signoffs.find(({ partnerId }) => partnerId === partner.id) ?? null }));
}

export const standingOf = (head: VersionHead) => standing(head.rule, head.partnerIds, head.signoffs);

/** What this person can do with a version. A union by `state`; `line` is what their partner said. */
export type Mine =
  /** There is a newer one: what was said of this one stays. */
  | { state: 'older'; newest: number; partner: Partner | null; line: SignoffLine | null }
  | { state: 'watching' }
  | { state: 'no-partner' }
  /** Their partner came to the table after it was frozen. */
  | { state: 'not-put'; partner: Partner }
  /** A colleague was named to say it. */
  | { state: 'colleague'; partner: Partner; line: SignoffLine | null }
  /** The version is complete, and what the partner said stands. */
  | { state: 'settled'; partner: Partner; line: SignoffLine }
  /** `late`: the version is complete already, and this word will stand as it is given. */
  | { state: 'open'; partner: Partner; line: SignoffLine | null; late: boolean };

export function mineOf(stage: Stage, head: VersionHead, me: Me): Mine {
  const partner = me.seat === 'view' ? undefined : stage.partners.find(({ id }) => id === me.partnerId);
  const line = head.signoffs.find(({ partnerId }) => partnerId === partner?.id) ?? null;
  const newest = newestOf(stage) ?? head;
  if (newest.number > head.number) return { state: 'older', newest: newest.number, partner: partner ?? null, line };
  if (me.seat === 'view' || !can(me.role, 'write')) return { state: 'watching' };
  if (partner === undefined) return { state: 'no-partner' };
  if (!head.partnerIds.includes(partner.id)) return { state: 'not-put', partner };
  const late = standingOf(head).complete;
  if (late && line !== null && line.decision !== 'consult') return { state: 'settled', partner, line };
  if (!maySignFor(stage, me.participantId, partner.id)) return { state: 'colleague', partner, line };
  return { state: 'open', partner, line, late };
}

export const newestOf = ({ versions }: Pick<Stage, 'versions'>): VersionHead | undefined => versions.at(-1);

/**
 * The version that waits for this person's word: the newest, not complete yet, of which their partner said nothing, or of
 * which the day it wanted to consult until has gone by. `today` as in 2027-03-01.
 */
export function waitingFor(
  stage: Stage,
  me: Me,
  today: string,
): { head: VersionHead; partner: Partner; line: SignoffLine | null } | null {
  const head = newestOf(stage);
  const mine = head === undefined ? undefined : mineOf(stage, head, me);
  if (head === undefined || mine?.state !== 'open' || mine.late) return null;
  const { line, partner } = mine;
  const consulted = line?.decision === 'consult' && line.until !== null && line.until < today;
  return line === null || consulted ? { head, partner, line } : null;
}

/** What this partner agreed to in the version just before, so that it can say the same of this one. */
export function agreedBefore(stage: Stage, head: VersionHead, partner: Partner): SignoffLine | null {
  const before = stage.versions.find(({ number }) => number === head.number - 1);
  const line = before?.signoffs.find(({ partnerId }) => partnerId === partner.id);
  return line !== undefined && agrees(line.decision) ? line : null;
}

/** A day where this browser is, as in 2027-03-01. */
export function dayOf(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
