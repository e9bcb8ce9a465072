import type { ErrorKind } from '../../shared/errors.ts';
import type { ParticipantId, PartnerId } from '../../shared/ids.ts';
import { can } from '../../shared/roles.ts';
import { maySignFor } from '../../shared/stage/freezing.ts';
import { partnerOf, personNow } from '../../shared/stage/people.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { SignoffLine, VersionHead } from '../../shared/version/head.ts';
import { agrees, standing } from '../../shared/version/rule.ts';
import type { Said } from '../../shared/version/signoff.ts';

/** What a partner says of a version; `withdrawn` takes back what it said. */
export type Word = Pick<Said, 'decision' | 'note' | 'until' | 'reaffirms'>;

/** `hash`: of what was read, where the asker says so. */
export type Signing = { actor: ParticipantId; number: number; word: Word; hash?: string | undefined };

/** `isSaid`: it stands there already, by the same person. */
export type JudgedSignoff = { said: Omit<Said, 'previous'>; isSaid: boolean } | { refused: ErrorKind; field?: string };

/**
 * Whether someone may say this of a version for their own partner, on the stage as it is. Pure. Refuses with not-found,
 * older-version, conflict (another text), not-allowed, not-signatory, signoff-complete, signoff-note and invalid.
 */
export function judgeSignoff(stage: Stage, { actor, number, word, hash }: Signing, now: number): JudgedSignoff {
  const head = stage.versions.find((version) => version.number === number);
  if (head === undefined) return { refused: 'not-found' };
  if (head !== stage.versions.at(-1)) return { refused: 'older-version' };
  if (hash !== undefined && hash !== head.hash) return { refused: 'conflict', field: 'hash' };
  const person = personNow(stage, actor);
  if (person === undefined || !can(person.role, 'write')) return { refused: 'not-allowed' };
  const partner = partnerOf(stage, person.partnerId);
  // Someone who steers without a partner, and a partner that came later: it is not put to them.
  if (partner === undefined || !head.partnerIds.includes(partner.id)) return { refused: 'not-signatory' };
  if (!maySignFor(stage, person.id, partner.id)) return { refused: 'not-signatory' };
  const own = head.signoffs.find(({ partnerId }) => partnerId === partner.id);
  const by = { by: person.id, name: person.name };
  const said = { version: head.hash, partnerId: partner.id, partner: partner.name, ...word, ...by, at: now };
  // A second tap is no second word, also when the first one made it complete.
  if (own !== undefined && own.by === person.id && isSame(own, word)) return { said, isSaid: true };
  const refusal = tooLate(head, own, word) ?? misfit(word, now) ?? falseReaffirmation(stage, number, partner.id, word);
  return refusal ?? { said, isSaid: false };
}

type Refusal = Extract<JudgedSignoff, { refused: ErrorKind }>;

const isSame = (own: SignoffLine, { decision, note, until, reaffirms }: Word): boolean =>
  own.decision === decision && own.note === note && own.until === until && own.reaffirms === reaffirms;

/** Once enough partners agree it is fixed; only who has not spoken, or is still consulting, may yet. */
function tooLate(
  { rule, partnerIds, signoffs }: VersionHead,
  own: SignoffLine | undefined,
  { decision }: Word,
): Refusal | null {
  const isWithdrawal = decision === 'withdrawn';
  if (isWithdrawal && own === undefined) return { refused: 'not-found' };
  const isOpenYet = !isWithdrawal && (own === undefined || own.decision === 'consult');
  return isOpenYet || !standing(rule, partnerIds, signoffs).complete ? null : { refused: 'signoff-complete' };
}

function misfit({ decision, note, until }: Word, now: number): Refusal | null {
  if (decision === 'consult') {
    if (until === null) return { refused: 'signoff-note', field: 'until' };
    return until > dayOf(now) ? null : { refused: 'invalid', field: 'until' };
  }
  if (until !== null) return { refused: 'invalid', field: 'until' };
  const isNoted = decision === 'agreed-with-note' || decision === 'not-agreed';
  if (isNoted && note === '') return { refused: 'signoff-note', field: 'note' };
  // Agreed "but …" would count, and be shown, as agreed without a word.
  return decision === 'agreed' && note !== '' ? { refused: 'invalid', field: 'note' } : null;
}

/** Only what a partner said before, to the word, can it say again. */
function falseReaffirmation(stage: Stage, number: number, partnerId: PartnerId, word: Word): Refusal | null {
  const { decision, note, reaffirms } = word;
  if (reaffirms === null) return null;
  const before = stage.versions.find((version) => version.number === reaffirms && version.number < number);
  const line = before?.signoffs.find((one) => one.partnerId === partnerId);
  const holds = line !== undefined && agrees(line.decision) && line.decision === decision && line.note === note;
  return holds ? null : { refused: 'invalid', field: 'reaffirms' };
}

/** The day it is, as in 2027-03-01 (UTC). */
const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);
