import type { StageCommand } from '../../shared/stage/commands.ts';
import type { LogEntry } from '../store/store.ts';

/** What of a command stands in the workshop's log: ids and switches, never text that people wrote. */
export function commandDetails(command: StageCommand): LogEntry['details'] {
  switch (command.type) {
    case 'participant.role':
      return { participantId: command.participantId, role: command.role };
    case 'participant.remove':
      return { participantId: command.participantId };
    case 'joining':
      return { open: command.open, newPartners: command.newPartners ?? null };
  }
}
