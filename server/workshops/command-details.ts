import type { QuestionId } from '../../shared/ids.ts';
import type { AgendaCommand } from '../../shared/stage/agenda.ts';
import type { StageCommand } from '../../shared/stage/commands.ts';
import type { LogEntry } from '../store/store.ts';

/** What of a command stands in the workshop's log: ids and switches, never text that people wrote. `freshId` is what a question got that it adds. */
export function commandDetails(command: StageCommand, freshId: QuestionId): LogEntry['details'] {
  switch (command.type) {
    case 'participant.role':
      return { participantId: command.participantId, role: command.role };
    case 'participant.remove':
      return { participantId: command.participantId };
    case 'me.name':
      return {};
    case 'joining':
      return { open: command.open, newPartners: command.newPartners ?? null };
    case 'agenda':
      return { act: command.act, ...agendaDetails(command, freshId) };
  }
}

function agendaDetails(command: AgendaCommand, freshId: QuestionId): LogEntry['details'] {
  switch (command.act) {
    case 'move':
      return { blockId: command.blockId, before: command.before };
    case 'minutes':
      return { blockId: command.blockId, minutes: command.minutes };
    case 'add-question':
      return { id: freshId, blockId: command.blockId };
    case 'hide':
    case 'show':
    case 'edit-question':
    case 'remove-question':
      return { id: command.id };
  }
}
