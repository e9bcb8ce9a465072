import { AppError } from '../../shared/errors.ts';
import type { Locale } from '../../shared/guide/guide.ts';
import { newId, ParticipantId, type Random, type WorkshopId } from '../../shared/ids.ts';
import { FRESH_STAGE, type Participant, type Stage } from '../../shared/stage/stage.ts';
import { createBuckets } from '../limits.ts';
import type { Store } from '../store/store.ts';
import { rememberDevice } from '../workshops/remember-device.ts';
import { type FindGuide, keepWorkshop } from '../workshops/workshops.ts';
import { type BuiltExample, buildExample } from './builder.ts';
import { GUEST_PARTNER } from './cast.ts';
import type { ExampleContent } from './content/content.ts';
import { en } from './content/en/en.ts';
import { nl } from './content/nl/nl.ts';

/**
 * The example: a workshop halfway, with invented people in it, for who wants to see what this is. `content/` says what
 * they say, `acts.ts` and `scribe.ts` write it down as people would. Each visitor gets
 * a copy of their own; it is a workshop like any other.
 */
export const EXAMPLES: Readonly<Record<Locale, ExampleContent>> = { nl, en };

const EXAMPLE_GUIDE = 'uitbreidingsstrategie';

/** `secret` is what the browser is to keep as its cookie: the one it sent, or a new one. */
type MakeExample = (
  locale: Locale,
  from: { address: string; secret: string | null },
) => Promise<{ workshopId: WorkshopId; secret: string }>;

/** Forty people behind one address can look at once, each of them twice; after that one a minute. */
const COPIES = { capacity: 80, refillPerSecond: 1 / 60, maxKeys: 10_000 };

/** Its days are counted back from when it was written; it takes too long to write for every visitor anew. */
const WRITTEN_ANEW_MS = 60 * 60_000;

type Parts = { store: Store; findGuide: FindGuide; random: Random; clock: () => number };

/** Makes copies. The returned function rejects with AppError: too-fast (with a field), store-unavailable. */
export function createExamples({ store, findGuide, random, clock }: Parts): MakeExample {
  const copies = createBuckets(COPIES);
  const written = new Map<Locale, { at: number; built: BuiltExample }>();

  const builtFor = (locale: Locale) => {
    const guide = findGuide(EXAMPLE_GUIDE, locale);
    if (guide === null) throw new AppError('internal', { message: 'the example has no guide' });
    const now = clock();
    const known = written.get(locale);
    if (known !== undefined && Math.abs(now - known.at) < WRITTEN_ANEW_MS) return { guide, built: known.built };
    const built = buildExample(EXAMPLES[locale], guide, now);
    written.set(locale, { at: now, built });
    return { guide, built };
  };

  return async (locale, { address, secret }) => {
    if (!copies.take(address, clock(), 1)) throw new AppError('too-fast', { field: 'locale' });
    const { guide, built } = builtFor(locale);
    const { title, guest: name } = EXAMPLES[locale];
    // Who looks round may try everything, and speaks for a partner.
    const guest: Participant = {
      id: ParticipantId.parse(newId(random)),
      name,
      partnerId: GUEST_PARTNER,
      role: 'facilitator',
    };
    const stage = stageWith(built, guest);
    const { workshop } = await keepWorkshop(store, { title, locale, guide, example: true }, stage, {
      random,
      now: clock(),
    });
    await fill(store, workshop.id, stage, built);
    const device = await rememberDevice(store, secret, { random, clock });
    await store.seats.put({
      kind: 'person',
      deviceId: device.id,
      workshopId: workshop.id,
      participantId: guest.id,
    });
    return { workshopId: workshop.id, secret: device.secret };
  };
}

const stageWith = ({ partners, participants, agenda }: BuiltExample, guest: Participant): Stage => ({
  ...FRESH_STAGE,
  agenda,
  partners,
  participants: [...participants, guest],
});

async function fill(store: Store, workshopId: WorkshopId, { epoch }: Stage, built: BuiltExample): Promise<void> {
  const { update, clientIds, contributions } = built;
  const [committed] = await store.documents.commit([
    {
      workshopId,
      epoch,
      lockRev: 0,
      update,
      clientIds,
      contributions,
      restorePoints: [],
      log: [],
      revealed: [],
      snapshot: null,
    },
  ]);
  if (committed === undefined || 'refused' in committed) {
    throw new AppError('internal', { message: 'a new example could not be filled' });
  }
}
