import { AppError } from '../../shared/errors.ts';
import { newId, type ParticipantId, QuestionId, type Random, type WorkshopId } from '../../shared/ids.ts';
import type { AgendaGround } from '../../shared/stage/agenda.ts';
import { groundOf } from '../../shared/stage/agenda-blocks.ts';
import { judgeCommand, type StageCommand } from '../../shared/stage/commands.ts';
import type { StageWrite, Store } from '../store/store.ts';
import type { StageChange } from '../sync/rooms.ts';
import { commandDetails } from './command-details.ts';
import { tidyPersonName, tidyQuestion } from './names.ts';

type Parts = { store: Store; clock: () => number; random: Random };
type Commander = (id: WorkshopId, command: StageCommand, actor: ParticipantId) => Promise<StageChange>;

/** Makes of a person's command a change for the room to judge. AppError: no-such-workshop, invalid (with its field). */
export function createCommander({ store, clock, random }: Parts): Commander {
  /** A guide is fixed once its workshop is made, so what is read here still holds when the room comes to it. */
  const groundFor = async (id: WorkshopId, freshId: QuestionId): Promise<AgendaGround> => {
    const workshop = await store.workshops.find(id);
    if (workshop === null) throw new AppError('no-such-workshop');
    return groundOf(workshop.guide, freshId);
  };

  return async (id, sent, actor) => {
    const command = tidied(sent);
    const freshId = QuestionId.parse(newId(random));
    const log = {
      at: clock(),
      participantId: actor,
      event: command.type,
      details: commandDetails(command, freshId),
    };
    const ground = await groundFor(id, freshId);
    return {
      judge: (stage, moment) => judgeCommand(stage, command, { actor, ground, ...moment }),
      log,
      also: () => along(command),
      steering: command.type !== 'me.name',
    };
  };
}

/** What is stored with the stage a command makes. */
function along(command: StageCommand): readonly StageWrite[] {
  switch (command.type) {
    case 'participant.merge': {
      const { from, into } = command;
      return [
        { kind: 'seats.merge', from, into },
        { kind: 'drafts.merge', from, into },
      ];
    }
    // What a round that was called off left with its authors is kept until the next one.
    case 'silent.start':
      return [{ kind: 'drafts.drop' }];
    default:
      return [];
  }
}

function tidied(command: StageCommand): StageCommand {
  if ('text' in command) return { ...command, text: tidyQuestion(command.text, 'text') };
  if (command.type === 'me.name') return { ...command, name: tidyPersonName(command.name, 'name') };
  return command;
}
