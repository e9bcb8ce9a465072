import { DeviceId, newId, newKey, type Random } from '../../shared/ids.ts';
import type { Store } from '../store/store.ts';
import { hashSecret } from './devices.ts';
import { deviceOf } from './seats.ts';

export type RememberedDevice = { id: DeviceId; secret: string };

/** The device of a cookie, or a new one. Asked for only once nothing else stands in the way, so that strangers fill no table. */
export async function rememberDevice(
  store: Store,
  secret: string | null,
  { random, clock }: { random: Random; clock: () => number },
): Promise<RememberedDevice> {
  const known = await deviceOf(store, secret);
  if (known !== null && secret !== null) return { id: known, secret };
  const device = { id: DeviceId.parse(newId(random)), secret: newKey(random) };
  await store.seats.addDevice(device.id, hashSecret(device.secret), clock());
  return device;
}
