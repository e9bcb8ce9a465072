import { AppError } from '../../shared/errors.ts';
import type { DeviceId, ParticipantId, WorkshopId } from '../../shared/ids.ts';
import type { Me } from '../../shared/protocol/me.ts';
import { can } from '../../shared/roles.ts';
import { personNow } from '../../shared/stage/people.ts';
import type { Participant, Stage } from '../../shared/stage/stage.ts';
import type { Seat, Store } from '../store/store.ts';
import { hashSecret } from './devices.ts';

/** Who a device is in a workshop, and whether that is enough. Identity comes from the device cookie, nothing else. */

const meOf = ({ id, name, partnerId, role }: Participant): Me => ({
  seat: 'person',
  participantId: id,
  name,
  partnerId,
  role,
});

const VIEW: Me = { seat: 'view', role: 'view' };

export async function deviceOf(store: Store, secret: string | null): Promise<DeviceId | null> {
  return secret === null ? null : store.seats.findDevice(hashSecret(secret));
}

export async function stageOf(store: Store, id: WorkshopId): Promise<Stage> {
  const stage = await store.workshops.stage(id);
  if (stage === null) throw new AppError('no-such-workshop');
  return stage;
}

const seatOf = async (store: Store, id: WorkshopId, device: DeviceId | null, kind: Seat['kind']) =>
  device === null ? null : store.seats.find(device, id, kind);

/** The person a device is here, removed people included; null when it is nobody. */
export async function seatedPerson(
  store: Store,
  stage: Stage,
  id: WorkshopId,
  device: DeviceId | null,
): Promise<Participant | null> {
  const seat = await seatOf(store, id, device, 'person');
  return seat?.kind === 'person' ? (personNow(stage, seat.participantId) ?? null) : null;
}

/** Who this device is at that kind of seat, if anyone. */
export async function meAt(
  store: Store,
  stage: Stage,
  id: WorkshopId,
  device: DeviceId | null,
  kind: Seat['kind'],
): Promise<Me | null> {
  if (kind === 'view') return (await seatOf(store, id, device, 'view')) === null ? null : VIEW;
  const person = await seatedPerson(store, stage, id, device);
  return person === null ? null : meOf(person);
}

/** The person who asks for something. AppError: no-such-workshop, not-joined, removed. */
export async function requirePerson(
  store: Store,
  id: WorkshopId,
  device: DeviceId | null,
): Promise<{ stage: Stage; participant: Participant; participantId: ParticipantId }> {
  const stage = await stageOf(store, id);
  const participant = await seatedPerson(store, stage, id, device);
  if (participant === null) throw new AppError('not-joined');
  if (!can(participant.role, 'read')) throw new AppError('removed');
  return { stage, participant, participantId: participant.id };
}

/**
 * Whoever may read: a person, or a view. The view needs its own link, or a person on this device who may project.
 * AppError: no-such-workshop, not-joined, removed, not-allowed.
 */
export async function requireReader(
  store: Store,
  id: WorkshopId,
  device: DeviceId | null,
  kind: Seat['kind'],
): Promise<{ stage: Stage; me: Me }> {
  if (kind === 'view') {
    const stage = await stageOf(store, id);
    if ((await meAt(store, stage, id, device, 'view')) !== null) return { stage, me: VIEW };
  }
  const { stage, participant } = await requirePerson(store, id, device);
  if (kind === 'person') return { stage, me: meOf(participant) };
  if (!can(participant.role, 'project')) throw new AppError('not-allowed');
  return { stage, me: VIEW };
}
