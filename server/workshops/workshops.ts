import { AppError } from '../../shared/errors.ts';
import type { Guide, Locale } from '../../shared/guide/guide.ts';
import type { NewWorkshop, WorkshopSummary } from '../../shared/http/workshop.ts';
import { newId, newJoinCode, newKey, PartnerId, type Random, WorkshopId } from '../../shared/ids.ts';
import { isKeepable } from '../../shared/stage/freezing.ts';
import { DEFAULT_KEEP_MONTHS, monthsAfter } from '../../shared/stage/keeping.ts';
import { FRESH_STAGE, type Partner, type Stage } from '../../shared/stage/stage.ts';
import type { KeyKind, Store, WorkshopRecord } from '../store/store.ts';
import { hashSecret } from './devices.ts';
import { sameName, tidyPartnerName, tidyTitle } from './names.ts';

/**
 * Making workshops, joining them, and the seats people take in them. Knows the store and the rooms, never a request or
 * a socket: what comes from outside arrives here as values, and refusals leave as AppError.
 */

/** The built-in guides; null for an id it doesn't have. */
export type FindGuide = (id: string, locale: Locale) => Guide | null;

export type MadeWorkshop = { workshop: WorkshopRecord; stage: Stage; keys: Record<KeyKind, string> };

/** 24^6 codes: that two of them meet is rare, that it happens this often in a row means the store is lying. */
const CODE_ATTEMPTS = 8;

function guideOf(choice: NewWorkshop['guide'], locale: Locale, findGuide: FindGuide): Guide {
  if ('guide' in choice) return choice.guide;
  // A guide that isn't there in this language is still of use in the one it was written in.
  const guide = findGuide(choice.id, locale) ?? findGuide(choice.id, 'nl');
  if (guide === null) throw new AppError('invalid', { field: 'guide.id' });
  return guide;
}

function partnersOf(wanted: NewWorkshop['partners'], random: Random): Partner[] {
  const partners: Partner[] = [];
  for (const [index, { name, kind }] of wanted.entries()) {
    const field = `partners.${index}.name`;
    const tidy = tidyPartnerName(name, field);
    // Two partners of one name could never be told apart by who types that name at the door.
    if (partners.some((other) => sameName(other.name, tidy))) throw new AppError('invalid', { field });
    partners.push({ id: PartnerId.parse(newId(random)), name: tidy, kind, index });
  }
  return partners;
}

function keepUntilOf(wanted: number | undefined, now: number): number {
  const keepUntil = wanted ?? monthsAfter(now, DEFAULT_KEEP_MONTHS);
  if (!isKeepable(keepUntil, now)) throw new AppError('invalid', { field: 'keepUntil' });
  return keepUntil;
}

/** Makes a workshop of what someone wishes for. AppError: invalid (with its field), store-unavailable. */
export async function makeWorkshop(
  store: Store,
  wish: NewWorkshop,
  { findGuide, random, now }: { findGuide: FindGuide; random: Random; now: number },
): Promise<MadeWorkshop> {
  const { locale } = wish;
  const title = tidyTitle(wish.title, 'title');
  const guide = guideOf(wish.guide, locale, findGuide);
  const stage: Stage = {
    ...FRESH_STAGE,
    keepUntil: keepUntilOf(wish.keepUntil, now),
    partners: partnersOf(wish.partners, random),
  };
  return keepWorkshop(store, { title, locale, guide, example: false }, stage, { random, now });
}

/** Keeps a new workshop under new keys and a code of its own. AppError: store-unavailable. */
export async function keepWorkshop(
  store: Store,
  plan: Pick<WorkshopRecord, 'title' | 'locale' | 'guide' | 'example'>,
  stage: Stage,
  { random, now }: { random: Random; now: number },
): Promise<MadeWorkshop> {
  const keys = { facilitator: newKey(random), join: newKey(random), view: newKey(random) };
  const hashes = {
    facilitator: hashSecret(keys.facilitator),
    join: hashSecret(keys.join),
    view: hashSecret(keys.view),
  };
  for (let attempt = 1; ; attempt += 1) {
    const id = WorkshopId.parse(newId(random));
    const workshop = { ...plan, id, joinCode: newJoinCode(random), createdAt: now };
    try {
      await store.workshops.create(workshop, hashes, stage, {
        at: now,
        participantId: null,
        event: 'workshop.made',
        details: { guide: plan.guide.id, partners: stage.partners.length },
      });
      return { workshop, stage, keys };
    } catch (error) {
      const taken = error instanceof AppError && error.kind === 'conflict';
      if (!taken || attempt === CODE_ATTEMPTS) throw error;
    }
  }
}

export const summaryOf = ({ id, title, locale, joinCode, createdAt, example }: WorkshopRecord): WorkshopSummary => ({
  id,
  title,
  locale,
  joinCode,
  createdAt,
  example,
});
