import type { LogLine } from '../../shared/http/log.ts';

/** The events the log has a sentence for, each by its key: `e_` and the event, and what it did where that differs. */
const SENTENCES = [
  'e_other',
  'e_workshop.made',
  'e_facilitator-key.replaced',
  'e_answer.restored',
  'e_participant.arrived',
  'e_participant.raised',
  'e_participant.role',
  'e_participant.remove',
  'e_participant.merge',
  'e_me.name',
  'e_partner.voter',
  'e_joining_open',
  'e_joining_closed',
  'e_joining_newPartners',
  'e_joining_noNewPartners',
  'e_spotlight',
  'e_spotlight_nothing',
  'e_timer.start',
  'e_timer.extend',
  'e_timer.extend_less',
  'e_timer.stop',
  'e_lock',
  'e_unlock',
  'e_silent.start',
  'e_silent.start_anonymous',
  'e_silent.reveal',
  'e_silent.cancel',
  'e_silent.revealed',
  'e_silent.over',
  'e_hide',
  'e_show',
  'e_agenda_hide',
  'e_agenda_show',
  'e_agenda_move',
  'e_agenda_minutes',
  'e_agenda_minutesNone',
  'e_agenda_add-question',
  'e_agenda_edit-question',
  'e_agenda_remove-question',
  'e_freeze.announce',
  'e_freeze.cancel',
  'e_freeze.begun',
  'e_freeze.done',
  'e_freeze.called-off',
  'e_version.reopened',
  'e_signoff.given',
  'e_signoff.withdrawn',
  'e_signoff.rule',
  'e_partner.signatory',
  'e_partner.signatory_anyone',
  'e_retention',
] as const;

type Sentence = (typeof SENTENCES)[number];

const isSentence = (key: string): key is Sentence => SENTENCES.some((one) => one === key);

/** The key of a line's sentence; some events have more than one. Null for what this release doesn't know. Pure. */
export function sentenceOf(event: string, details: LogLine['details']): Sentence | null {
  const name = `e_${event}`;
  const more = [variantOf(event, details), null].map((variant) => (variant === null ? name : `${name}_${variant}`));
  return more.find(isSentence) ?? null;
}

function variantOf(
  event: string,
  { act, target, open, newPartners, attribution, seconds, minutes, participantId }: LogLine['details'],
): string | null {
  switch (event) {
    case 'agenda':
      if (act === 'minutes' && minutes === null) return 'minutesNone';
      return typeof act === 'string' ? act : null;
    case 'spotlight':
      return target === null ? 'nothing' : null;
    case 'joining':
      // The switch for new organisations says how the door stands too; that isn't what she did.
      if (typeof newPartners === 'boolean') return newPartners ? 'newPartners' : 'noNewPartners';
      return open === true ? 'open' : 'closed';
    case 'silent.start':
      return attribution === 'anonymous' ? 'anonymous' : null;
    case 'partner.signatory':
      return participantId === null ? 'anyone' : null;
    case 'timer.extend':
      return typeof seconds === 'number' && seconds < 0 ? 'less' : null;
    default:
      return null;
  }
}
