import type { RoundId } from '../../../shared/ids.ts';
import type { Spotlight } from '../../../shared/stage/target.ts';
import { isLive, type Round, type RoundDefinition } from '../../../shared/voting/round.ts';
import { isMoreThanHalf, MORE_THAN_HALF, parseShare, shareText } from '../../../shared/voting/share.ts';
import { fractionOf } from '../../../shared/voting/verdict.ts';

/** The form of a round while it is being filled in: everything as it is typed or chosen. Pure. */
export type DefinitionDraft = {
  title: string;
  question: string;
  subject: RoundDefinition['subject']['kind'];
  /** Which of the scenarios or variants; null for all there are. */
  ids: readonly string[] | null;
  /** Options of one's own, a line each. */
  options: readonly { key: number; title: string }[];
  method: RoundDefinition['method'];
  kind: RoundDefinition['kind'];
  electorate: RoundDefinition['electorate'];
  live: boolean;
  max: string;
  budget: string;
  cap: string;
  quorum: ShareDraft;
  threshold: ShareDraft;
  thresholdOf: 'eligible' | 'cast';
  minutes: string;
  practice: boolean;
  before: RoundId | null;
  target: Spotlight | null;
};

/** A share by its name, or typed. */
export type ShareDraft = { choice: 'none' | 'half' | 'twoThirds' | 'threeQuarters' | 'all' | 'own'; own: string };

const SHARES = { half: MORE_THAN_HALF, twoThirds: 2 / 3, threeQuarters: 3 / 4, all: 1 } as const;
const NO_SHARE: ShareDraft = { choice: 'none', own: '' };

export const FRESH: DefinitionDraft = {
  title: '',
  question: '',
  subject: 'scenarios',
  ids: null,
  options: [
    { key: 0, title: '' },
    { key: 1, title: '' },
  ],
  method: 'choice',
  kind: 'named',
  electorate: 'participants',
  live: true,
  max: '1',
  budget: '5',
  cap: '3',
  quorum: NO_SHARE,
  threshold: NO_SHARE,
  thresholdOf: 'cast',
  minutes: '',
  practice: false,
  before: null,
  target: null,
};

/** As it was defined, to be changed or repeated. */
export function draftFrom(round: Round): DefinitionDraft {
  const { subject, settings } = round;
  return {
    ...FRESH,
    title: round.title,
    question: round.question ?? '',
    subject: subject.kind,
    ids: subject.ids ?? null,
    options: subject.options?.map(({ title }, key) => ({ key, title })) ?? FRESH.options,
    method: round.method,
    kind: round.kind,
    electorate: round.electorate,
    live: round.kind === 'pulse' ? isLive(round) : true,
    max: String(settings.max ?? FRESH.max),
    budget: String(settings.budget ?? FRESH.budget),
    cap: String(settings.cap ?? FRESH.cap),
    quorum: shareDraft(round.quorum),
    threshold: shareDraft(round.threshold?.atLeast),
    thresholdOf: round.threshold?.of ?? 'cast',
    minutes: round.minutes === undefined ? '' : String(round.minutes),
    practice: round.practice ?? false,
    before: round.before ?? null,
    target: round.target ?? null,
  };
}

function shareDraft(share: number | undefined): ShareDraft {
  if (share === undefined) return NO_SHARE;
  if (isMoreThanHalf(fractionOf(share))) return { choice: 'half', own: '' };
  for (const choice of ['twoThirds', 'threeQuarters', 'all'] as const) {
    if (SHARES[choice] === share) return { choice, own: '' };
  }
  return { choice: 'own', own: shareText(share) };
}

/** Undefined: none was asked. Null: what was typed is no share. */
function shareOf({ choice, own }: ShareDraft): number | null | undefined {
  if (choice === 'none') return undefined;
  return choice === 'own' ? parseShare(own) : SHARES[choice];
}

const whole = (typed: string): number => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN);

/** What would be sent. What can't be read as a number or a share is told by its path, as the server tells what doesn't fit. */
export function definitionOf(draft: DefinitionDraft): { definition: RoundDefinition; wrong: readonly string[] } {
  const { method, kind } = draft;
  const [quorum, threshold] = [shareOf(draft.quorum), method === 'ranking' ? undefined : shareOf(draft.threshold)];
  const numbers = {
    'settings.max': method === 'choice' ? whole(draft.max) : undefined,
    'settings.budget': method === 'dots' ? whole(draft.budget) : undefined,
    'settings.cap': method === 'dots' ? whole(draft.cap) : undefined,
    minutes: draft.minutes.trim() === '' ? undefined : whole(draft.minutes),
  };
  const wrong = [
    ...(draft.title.trim() === '' ? ['title'] : []),
    ...Object.entries(numbers).flatMap(([path, number]) => (number !== undefined && !(number >= 1) ? [path] : [])),
    ...(quorum === null ? ['quorum'] : []),
    ...(threshold === null ? ['threshold'] : []),
  ];
  const typed = draft.options.flatMap(({ title }) => (title.trim() === '' ? [] : [{ title: title.trim() }]));
  const given = <Key extends string, Value>(key: Key, value: Value | null | undefined) =>
    value === null || value === undefined ? {} : { [key]: value };
  const definition: RoundDefinition = {
    title: draft.title.trim(),
    ...(draft.question.trim() === '' ? {} : { question: draft.question.trim() }),
    subject:
      draft.subject === 'options'
        ? { kind: 'options', options: typed }
        : { kind: draft.subject, ...(draft.ids === null ? {} : { ids: [...draft.ids] }) },
    method,
    kind,
    electorate: draft.electorate,
    settings: {
      ...given('max', numbers['settings.max']),
      ...given('budget', numbers['settings.budget']),
      ...given('cap', numbers['settings.cap']),
    },
    ...given('quorum', quorum),
    ...(typeof threshold === 'number' ? { threshold: { of: draft.thresholdOf, atLeast: threshold } } : {}),
    ...given('minutes', numbers.minutes),
    ...(kind === 'pulse' && !draft.live ? { live: false } : {}),
    ...(draft.practice ? { practice: true } : {}),
    ...given('before', draft.before),
    ...given('target', draft.target),
  };
  return { definition, wrong };
}
