import type { QuestionId } from '../../shared/ids.ts';
import type { AgendaCommand } from '../../shared/stage/agenda.ts';
import type { StageCommand } from '../../shared/stage/commands.ts';
import { targetKey } from '../../shared/stage/target.ts';
import type { LogEntry } from '../store/store.ts';

/** What of a command stands in the workshop's log: ids, switches and the reasons she gave, never what people wrote on the table. `freshId` is what a question got that it adds. */
export function commandDetails(command: StageCommand, freshId: QuestionId): LogEntry['details'] {
  switch (command.type) {
    case 'participant.role':
      return { participantId: command.participantId, role: command.role };
    case 'participant.remove':
      return { participantId: command.participantId };
    case 'participant.merge':
      return { from: command.from, into: command.into };
    case 'partner.voter':
    case 'partner.signatory':
      return {
        partnerId: command.partnerId,
        participantId: command.participantId,
        alternateId: command.alternateId ?? null,
      };
    case 'me.name':
    case 'timer.stop':
    case 'silent.reveal':
    case 'silent.cancel':
    case 'freeze.cancel':
      return {};
    case 'spotlight':
      return { target: command.target === null ? null : targetKey(command.target) };
    case 'timer.start':
    case 'timer.extend':
    case 'freeze.announce':
      return { seconds: command.seconds };
    case 'lock':
      return { target: targetKey(command.target) };
    case 'unlock':
      return { target: targetKey(command.target), reason: command.reason };
    case 'silent.start':
      return { target: targetKey(command.target), attribution: command.attribution };
    case 'hide':
      return { ...command.what, reason: command.reason };
    case 'show':
      return { ...command.what };
    case 'joining':
      return { open: command.open, newPartners: command.newPartners ?? null };
    case 'signoff.rule':
      return { needed: command.rule.kind === 'all' ? 'all' : command.rule.partners };
    case 'retention':
      return { keepUntil: command.keepUntil };
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
