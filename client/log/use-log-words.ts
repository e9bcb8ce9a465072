import { useTranslation } from 'react-i18next';
import type { LogLine } from '../../shared/http/log.ts';
import { BlockId, ParticipantId, QuestionId } from '../../shared/ids.ts';
import { Role } from '../../shared/roles.ts';
import { eventSentence, eventWords } from '../../shared/sentences/events.ts';
import { personNow } from '../../shared/stage/people.ts';
import { targetFrom } from '../../shared/stage/target.ts';
import { Decision } from '../../shared/version/decision.ts';
import { shownLocale } from '../i18n/i18n.ts';
import { keepDate } from '../leaving/leaving.ts';
import { useTargetTitle } from '../workshop/target-words.ts';
import { useStage } from '../workshop/use-workshop.ts';
import { sentenceOf } from './sentences.ts';

type Detail = LogLine['details'][string];

/** A line of the log as a sentence: its own, else the words every event has; for what this release doesn't know, that something was steered. */
export function useLogWords(): (line: LogLine) => string {
  const { t } = useTranslation('log');
  const workshop = useTranslation('workshop').t;
  const stage = useStage();
  const title = useTargetTitle();

  /** As they are called by now; of a merge each under the name it had. */
  const nameOf = (id: Detail, then = false): string => {
    const parsed = ParticipantId.safeParse(id);
    if (!parsed.success) return t('someone');
    const person = then ? stage.participants.find((one) => one.id === parsed.data) : personNow(stage, parsed.data);
    return person?.name ?? t('someone');
  };
  const placeOf = (id: Detail): string => {
    const blockId = BlockId.safeParse(id);
    if (!blockId.success) return '';
    const block = { kind: 'block', id: blockId.data } as const;
    // Blocks and questions share their ids' alphabet: what is no block has a question's title.
    return title(block) === workshop('target_aBlock')
      ? title({ kind: 'question', id: QuestionId.parse(blockId.data) })
      : title(block);
  };
  const roleOf = (role: Detail): string => {
    const parsed = Role.safeParse(role);
    if (!parsed.success || parsed.data === 'view' || parsed.data === 'removed') return '';
    return workshop(`role_${parsed.data}`);
  };
  const timeOf = (seconds: Detail): string => {
    if (typeof seconds !== 'number') return '';
    return seconds % 60 === 0 ? t('minutes', { count: seconds / 60 }) : t('seconds', { count: seconds });
  };

  const words = eventWords(shownLocale());
  const decisionOf = (value: Detail): string => {
    const decision = Decision.safeParse(value);
    return decision.success ? words.decisions[decision.data] : '';
  };
  const neededOf = (value: Detail): string => (typeof value === 'number' || value === 'all' ? words.needed(value) : '');

  return ({ participantId, event, details }) => {
    const target = typeof details.target === 'string' ? targetFrom(details.target) : null;
    const name = sentenceOf(event, details);
    const who = participantId === null ? t('server') : nameOf(participantId);
    const said = eventSentence(words, event, details.act);
    if (name === null && said !== null) return t('e_said', { who, said });
    return t(name ?? 'e_other', {
      who,
      person: nameOf(details.participantId ?? details.from ?? null, event === 'participant.merge'),
      into: nameOf(details.into ?? null, true),
      role: roleOf(details.role ?? null),
      what: target === null ? placeOf(details.blockId ?? details.questionId ?? details.id ?? null) : title(target),
      time: timeOf(details.seconds ?? null),
      points: typeof details.points === 'number' ? details.points : 0,
      people: typeof details.people === 'number' ? details.people : 0,
      count: typeof details.minutes === 'number' ? details.minutes : 0,
      number: typeof details.number === 'number' ? details.number : 0,
      partner: stage.partners.find(({ id }) => id === details.partnerId)?.name ?? t('someone'),
      decision: decisionOf(details.decision ?? null),
      needed: neededOf(details.needed ?? null),
      day: typeof details.keepUntil === 'number' ? keepDate(details.keepUntil, shownLocale()) : '',
      reason: typeof details.reason === 'string' ? details.reason : '',
    });
  };
}
