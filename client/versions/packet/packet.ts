import type { PartnerId } from '../../../shared/ids.ts';
import type { PartHash, Version } from '../../../shared/version/version.ts';
import { STANCE_SIGNS } from '../../positions/stances.ts';
import type { SignName } from '../../ui/sign/sign.tsx';
import { VERDICT_SIGN } from '../../voting/verdict-sign.ts';
import { readBlocks } from '../reading/contents.ts';

/**
 * The packet one takes to one's own organisation: a sheet for a board that was not there, and the whole version after it.
 * What is worked out here is what such a board asks first: what is new, and who objects to what. Pure.
 */

/** Something a partner, or a voter, doesn't just go along with. `word`: which of the kinds it is. */
export type Concern = {
  word: 'against' | 'condition' | 'not-yet' | 'object' | 'reservation' | 'decided-with';
  sign: SignName;
  partnerId: PartnerId | null;
  says: string;
};

/** The subject in the words people gave it, or the guide did. */
export type Subject = { id: string; title: string; concerns: Concern[] };

/** Where partners or votes object or reserve, in the order of the text; subjects without any are left out. */
export function concernsIn({ blocks, hidden, scenarios, rounds }: Version): Subject[] {
  const questions = readBlocks({ blocks, hidden }).flatMap(({ said }) => said);
  return [
    ...questions.map(({ id, text, positions }) => ({ id, title: text, concerns: positions.flatMap(byPosition) })),
    ...scenarios.map(({ id, title, positions }) => ({ id, title, concerns: positions.flatMap(byPosition) })),
    ...rounds.map(({ round, result }) => ({
      id: round.id,
      title: round.title,
      concerns: [...(result?.remarks ?? []).flatMap(byRemark), ...byOutcome(round.outcome)],
    })),
  ].filter(({ concerns }) => concerns.length > 0);
}

const byPosition = ({ stance, partnerId, note }: Version['scenarios'][number]['positions'][number]): Concern[] =>
  stance === 'for' ? [] : [{ word: stance, sign: STANCE_SIGNS[stance], partnerId, says: note.trim() }];

type Remarks = NonNullable<Version['rounds'][number]['result']>['remarks'];

const byRemark = ({ verdict, partnerId, reason }: Remarks[number]): Concern[] =>
  verdict === 'object' || verdict === 'reservation'
    ? [{ word: verdict, sign: VERDICT_SIGN[verdict], partnerId, says: reason.trim() }]
    : [];

/** What was written down with the decision stands for everyone. */
function byOutcome(outcome: Version['rounds'][number]['round']['outcome']): Concern[] {
  const says = outcome?.reservations.trim() ?? '';
  return says === '' ? [] : [{ word: 'decided-with', sign: 'diamond', partnerId: null, says }];
}

/** A part that is not as it was, by its kind and by what it is called; the matrix and the checklist have no title. */
export type ChangedPart = {
  id: string;
  kind: 'block' | 'matrix' | 'scenario' | 'round' | 'checklist' | 'other';
  title: string | null;
  change: 'new' | 'changed';
};

/** What is new or otherwise since the version before, in the order of the text; null in a first one. */
export function changedParts(version: Version): ChangedPart[] | null {
  if (version.previous === null) return null;
  return version.parts.flatMap(({ id, change }) =>
    change === 'same' ? [] : [{ ...partNamed(version, id), id, change }],
  );
}

function partNamed(version: Version, id: PartHash['id']): Pick<ChangedPart, 'kind' | 'title'> {
  const [kind, of] = id.split(' ', 2);
  switch (kind) {
    case 'block':
      return { kind, title: version.blocks.find((block) => block.id === of)?.title ?? null };
    case 'scenario':
      return { kind, title: version.scenarios.find((scenario) => scenario.id === of)?.title ?? null };
    case 'round':
      return { kind, title: version.rounds.find(({ round }) => round.id === of)?.round.title ?? null };
    case 'matrix':
    case 'checklist':
      return { kind, title: null };
    default:
      return { kind: 'other', title: null };
  }
}

/** A day of an address, as in 2027-03-01; empty for none and for what is no day. */
export function dayIn(asked: string | null): string {
  if (asked === null || !/^\d{4}-\d{2}-\d{2}$/.test(asked)) return '';
  const day = new Date(`${asked}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(asked) ? asked : '';
}
