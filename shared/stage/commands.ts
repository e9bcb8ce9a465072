import { z } from 'zod';
import { AgendaCommand, judgeAgenda } from './agenda.ts';
import { FreezingCommand, judgeFreezing } from './freezing.ts';
import { type Judged, type Judging, mayOn, next, refuse } from './judging.ts';
import { judgePeople, PeopleCommand } from './people.ts';
import { SignalCommand } from './signalling.ts';
import type { Stage } from './stage.ts';
import { judgeSteering, SteeringCommand } from './steering.ts';
import { judgeVoter, VoterCommand } from './voters.ts';

/**
 * What can change the stage, as pure functions (stage, command, judging) -> the next stage or a refusal.
 * The server judges every command on the stage as it is now, whatever the sender was looking at.
 */
export const StageCommand = z.discriminatedUnion('type', [
  ...PeopleCommand.options,
  ...SteeringCommand.options,
  ...FreezingCommand.options,
  AgendaCommand,
  VoterCommand,
]);
export type StageCommand = z.infer<typeof StageCommand>;

export const Command = z.discriminatedUnion('type', [...StageCommand.options, ...SignalCommand.options]);
export type Command = z.infer<typeof Command>;

export function judgeCommand(stage: Stage, command: StageCommand, judging: Judging): Judged {
  switch (command.type) {
    case 'agenda':
      return judgeAgendaCommand(stage, command, judging);
    case 'participant.role':
    case 'participant.remove':
    case 'participant.merge':
    case 'me.name':
    case 'joining':
      return judgePeople(stage, command, judging);
    case 'freeze.announce':
    case 'freeze.cancel':
    case 'signoff.rule':
    case 'partner.signatory':
    case 'retention':
      return judgeFreezing(stage, command, judging);
    case 'partner.voter':
      return judgeVoter(stage, command, judging);
    default:
      return judgeSteering(stage, command, judging);
  }
}

function judgeAgendaCommand(stage: Stage, command: AgendaCommand, { actor, ground }: Judging): Judged {
  if (!mayOn(stage, actor, 'steer')) return refuse('not-allowed');
  // A question's words belong to what was frozen as much as its answer.
  if (stage.phase !== 'open') return refuse('frozen');
  const judged = judgeAgenda(stage.agenda, command, ground);
  return 'agenda' in judged ? next(stage, judged) : judged;
}
