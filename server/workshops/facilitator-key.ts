import { newKey, normaliseJoinCode, type Random, WorkshopId } from '../../shared/ids.ts';
import type { Store, WorkshopRecord } from '../store/store.ts';
import { hashSecret } from './devices.ts';

async function findWorkshop(store: Store, wanted: string): Promise<WorkshopRecord | null> {
  const asId = WorkshopId.safeParse(wanted.trim());
  const byId = asId.success ? await store.workshops.find(asId.data) : null;
  if (byId !== null) return byId;
  const id = await store.workshops.findByCode(normaliseJoinCode(wanted));
  return id === null ? null : store.workshops.find(id);
}

/**
 * A new facilitator key for the workshop with this id or join code; the old one opens nothing from then on, and who
 * steers already keeps steering. Null when there is no such workshop.
 */
export async function replaceFacilitatorKey(
  store: Store,
  wanted: string,
  { random, now }: { random: Random; now: number },
): Promise<{ title: string; key: string } | null> {
  const workshop = await findWorkshop(store, wanted);
  if (workshop === null) return null;
  const key = newKey(random);
  const replaced = await store.workshops.replaceKey(workshop.id, 'facilitator', hashSecret(key), {
    at: now,
    participantId: null,
    event: 'facilitator-key.replaced',
    details: {},
  });
  return replaced ? { title: workshop.title, key } : null;
}
