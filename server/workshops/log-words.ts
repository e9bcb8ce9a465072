import { answerableQuestions, type Guide, type Locale } from '../../shared/guide/guide.ts';
import { Role } from '../../shared/roles.ts';
import { type EventWords, eventSentence, eventWords } from '../../shared/sentences/events.ts';
import { personNow } from '../../shared/stage/people.ts';
import { Attribution } from '../../shared/stage/silent.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { Decision } from '../../shared/version/decision.ts';
import type { LogEntry } from '../store/store.ts';

/** The log as a person reads it: names for ids, places by their titles, in the workshop's language. */
type Ground = { guide: Guide; stage: Named; words: EventWords };
/** What of a stage gives names: a version has it too. */
type Named = Pick<Stage, 'partners' | 'participants' | 'rounds' | 'agenda'>;
type Detail = LogEntry['details'][string];

/** The columns' names, then one row an entry: when (ISO 8601, UTC), who, what, about what, and the reason that was given. */
export function logTable(
  entries: readonly LogEntry[],
  { guide, stage, locale }: { guide: Guide; stage: Named; locale: Locale },
): string[][] {
  const words = eventWords(locale);
  const { at, who, what, about, reason } = words.columns;
  return [[at, who, what, about, reason], ...entries.map((entry) => rowOf(entry, { guide, stage, words }))];
}

function rowOf({ at, participantId, event, details }: LogEntry, ground: Ground): string[] {
  const { words } = ground;
  const about = Object.entries(details).flatMap(([key, value]) => aboutOf(key, value, ground) ?? []);
  return [
    new Date(at).toISOString(),
    participantId === null ? words.server : (personNow(ground.stage, participantId)?.name ?? participantId),
    eventSentence(words, event, details.act) ?? event,
    [...new Set(about)].join(', '),
    typeof details.reason === 'string' ? details.reason : '',
  ];
}

function aboutOf(key: string, value: Detail, ground: Ground): string | null {
  const { words } = ground;
  switch (key) {
    case 'participantId':
    case 'alternateId':
    case 'from':
    case 'into':
      return typeof value === 'string' ? nameOf(value, ground) : null;
    case 'partnerId':
      return ground.stage.partners.find(({ id }) => id === value)?.name ?? null;
    case 'roundId':
      return ground.stage.rounds.find(({ id }) => id === value)?.title ?? words.places.round;
    case 'role': {
      const role = Role.safeParse(value);
      return role.success ? words.roles[role.data] : null;
    }
    case 'attribution': {
      const attribution = Attribution.safeParse(value);
      return attribution.success ? words.attributions[attribution.data] : null;
    }
    case 'open':
      return value === true ? words.door.open : words.door.closed;
    case 'newPartners':
      return typeof value === 'boolean' ? (value ? words.door.newPartners : words.door.noNewPartners) : null;
    case 'seconds':
      return typeof value === 'number' ? lengthOf(value, words) : null;
    case 'minutes':
      return typeof value === 'number' ? words.minutes(value) : null;
    case 'number':
      return typeof value === 'number' ? words.version(value) : null;
    case 'decision': {
      const decision = Decision.safeParse(value);
      return decision.success ? words.decisions[decision.data] : null;
    }
    case 'needed':
      return typeof value === 'number' || value === 'all' ? words.needed(value) : null;
    case 'keepUntil':
      return typeof value === 'number' ? new Date(value).toISOString().slice(0, 10) : null;
    case 'until':
      return typeof value === 'string' ? value : null;
    case 'points':
    case 'people':
      return typeof value === 'number' ? words[key](value) : null;
    case 'target':
      return typeof value === 'string' ? placeOf(value, ground) : words.places.nothing;
    case 'root':
      return typeof value === 'string' ? placeOfRoot(value, ground) : null;
    case 'blockId':
    case 'questionId':
    case 'id':
      return typeof value === 'string' ? titleOf(value, ground) : null;
    default:
      return null;
  }
}

const lengthOf = (seconds: number, words: EventWords): string =>
  seconds % 60 === 0 ? words.minutes(seconds / 60) : words.seconds(seconds);

/** One of the people a line tells of, under the id it was then: of a merge both are named. */
function nameOf(id: string, { stage }: Ground): string {
  return stage.participants.find((person) => person.id === id)?.name ?? id;
}

/** A target as the log keeps it (`targetKey`). */
function placeOf(key: string, ground: Ground): string {
  const { words, guide } = ground;
  const [kind = '', one = '', other = ''] = key.split(' ');
  const variant = guide.matrix.variants.find(({ id }) => id === one)?.title ?? words.places.ownVariant;
  const aspect = (id: string): string => guide.matrix.aspects.find((each) => each.id === id)?.title ?? id;
  switch (kind) {
    case 'row':
      return variant;
    case 'column':
      return aspect(one);
    case 'cell':
      return `${variant}: ${aspect(other)}`;
    case 'matrix':
    case 'scenarios':
    case 'scenario':
    case 'join':
    case 'all':
    case 'round':
    case 'version':
      return words.places[kind];
    default:
      return titleOf(one, ground);
  }
}

const placeOfRoot = (root: string, ground: Ground): string => {
  const name = root.slice(root.indexOf(':') + 1);
  return name === 'matrix' || name === 'scenarios' ? ground.words.places[name] : titleOf(name, ground);
};

/** A block or a question, in the guide or among one's own; its id when it is nowhere. */
function titleOf(id: string, { guide, stage }: Ground): string {
  const block = guide.blocks.find((each) => each.id === id);
  if (block !== undefined) return block.title;
  const question = guide.blocks.flatMap(answerableQuestions).find((each) => each.id === id);
  return (question ?? stage.agenda.own.find((each) => each.id === id))?.text ?? id;
}
