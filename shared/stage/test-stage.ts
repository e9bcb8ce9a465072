import { builtInGuide } from '../guide/built-in.ts';
import { ParticipantId, PartnerId, QuestionId } from '../ids.ts';
import { groundBlocks } from './agenda-blocks.ts';
import { judgeCommand, StageCommand } from './commands.ts';
import type { Judged, Judging } from './judging.ts';
import { FRESH_STAGE, type Participant, type Stage } from './stage.ts';

/** A stage with people on it, for tests: who steers, who helps, two who take part for one partner and one of another, and who looks. */
export const NOW = 1_750_000_000_000;

export const person = (
  id: string,
  role: Participant['role'] = 'participant',
  partner: string | null = 'noord',
): Participant => ({
  id: ParticipantId.parse(id),
  name: id,
  partnerId: partner === null ? null : PartnerId.parse(partner),
  role,
});

export const PEOPLE = [
  person('fatima', 'facilitator', null),
  person('co', 'cofacilitator'),
  person('anna'),
  person('bram'),
  person('chris', 'participant', 'zuid'),
  person('observer', 'observer'),
];

export const STAGE: Stage = {
  ...FRESH_STAGE,
  rev: 7,
  partners: ['noord', 'zuid'].map((id, index) => ({ id: PartnerId.parse(id), name: id, kind: 'school', index })),
  participants: PEOPLE,
};

const guide = builtInGuide('uitbreidingsstrategie', 'nl');
if (guide === null) throw new Error('the built-in guide is missing');
export const BLOCKS = groundBlocks(guide);

export const FRESH_ID = QuestionId.parse('fresh');

/** Everyone is here. */
export const judging = (actor: string, change: Partial<Judging> = {}): Judging => ({
  actor: ParticipantId.parse(actor),
  now: NOW,
  away: () => 0,
  ground: { blocks: BLOCKS, freshId: FRESH_ID },
  ...change,
});

/** What comes of a command as it arrives, by an id, on the stage above or another. */
export const judgedBy = (actor: string, command: object, stage = STAGE, change: Partial<Judging> = {}): Judged =>
  judgeCommand(stage, StageCommand.parse(command), judging(actor, change));

/** The stage after commands that all go through. */
export function stageAfter(
  stage: Stage,
  ...acts: readonly [actor: string, command: object, change?: Partial<Judging>][]
): Stage {
  return acts.reduce((present, [actor, command, change]) => {
    const judged = judgedBy(actor, command, present, change);
    if ('refused' in judged) throw new Error(`${JSON.stringify(command)} by ${actor}: ${judged.refused}`);
    return judged.stage;
  }, stage);
}
