import { AppError } from '../../shared/errors.ts';
import type { Joined, JoinRequest } from '../../shared/http/workshop.ts';
import { newId, ParticipantId, PartnerId, type Random, type WorkshopId } from '../../shared/ids.ts';
import { can } from '../../shared/roles.ts';
import { participantOf } from '../../shared/stage/judging.ts';
import type { Participant, Stage } from '../../shared/stage/stage.ts';
import { createBuckets } from '../limits.ts';
import type { KeyKind, Store } from '../store/store.ts';
import type { Rooms, StageChange } from '../sync/rooms.ts';
import { judgeNewcomer, judgeRaise, partnerChoice, ROLE_BY_KEY } from './arrival.ts';
import { hashSecret } from './devices.ts';
import type { OpenWith } from './keys.ts';
import { tidyPartnerName, tidyPersonName } from './names.ts';
import { rememberDevice } from './remember-device.ts';
import { deviceOf, seatedPerson, stageOf } from './seats.ts';
import { createTurns } from './turns.ts';

/** `secret` is what the browser is to keep as its cookie: the one it sent, or a new one. */
type JoinResult = { joined: Joined; secret: string };
export type Join = (request: JoinRequest, from: { address: string; secret: string | null }) => Promise<JoinResult>;

/** People who may come into one workshop: 600 at once, then one a second. Far above any hall, far below a flood. */
const JOINS = { capacity: 600, refillPerSecond: 1, maxKeys: 10_000 };

type Personal = { workshopId: WorkshopId; kind: Exclude<KeyKind, 'view'> };

export function createJoin(options: {
  store: Store;
  rooms: Rooms;
  openWith: OpenWith;
  random: Random;
  clock: () => number;
}): Join {
  const { store, rooms, openWith, random, clock } = options;
  const joins = createBuckets(JOINS);
  const inTurn = createTurns();

  const change = async (opened: Personal, stageChange: StageChange): Promise<Stage> => {
    const judged = await rooms.changeStage(opened.workshopId, stageChange);
    if ('stage' in judged) return judged.stage;
    throw new AppError(judged.refused, judged.field === undefined ? {} : { field: judged.field });
  };

  const personIn = (stage: Stage, id: ParticipantId): Participant => {
    const participant = participantOf(stage, id);
    if (participant === undefined) throw new AppError('internal', { message: 'an arrival left nobody on the stage' });
    return participant;
  };

  const joinAgain = async (opened: Personal, person: Participant): Promise<Participant> => {
    if (!can(person.role, 'read')) throw new AppError('removed');
    if (opened.kind !== 'facilitator' || can(person.role, 'hand-over')) return person;
    const stage = await change(opened, {
      judge: (present) => judgeRaise(present, person.id),
      log: {
        at: clock(),
        participantId: person.id,
        event: 'participant.raised',
        details: { role: ROLE_BY_KEY.facilitator },
      },
      steering: false,
    });
    return personIn(stage, person.id);
  };

  const joinAsNew = async (request: JoinRequest, opened: Personal, secret: string | null): Promise<JoinResult> => {
    if (request.name === undefined) throw new AppError('invalid', { field: 'name' });
    const role = ROLE_BY_KEY[opened.kind];
    const partnerName = request.partnerName === undefined ? null : tidyPartnerName(request.partnerName, 'partnerName');
    const newcomer = {
      id: ParticipantId.parse(newId(random)),
      name: tidyPersonName(request.name, 'name'),
      role,
      partner: partnerChoice(request, partnerName),
      freshPartnerId: PartnerId.parse(newId(random)),
    } as const;
    // Judged once before a device is remembered: who is refused leaves nothing behind.
    const early = judgeNewcomer(await stageOf(store, opened.workshopId), newcomer);
    if ('refused' in early) {
      throw new AppError(early.refused, early.field === undefined ? {} : { field: early.field });
    }
    const { workshopId } = opened;
    const device = await rememberDevice(store, secret, { random, clock });
    const stage = await change(opened, {
      judge: (present) => judgeNewcomer(present, newcomer),
      log: { at: clock(), participantId: newcomer.id, event: 'participant.arrived', details: { role } },
      also: () => [
        { kind: 'seat', seat: { kind: 'person', deviceId: device.id, workshopId, participantId: newcomer.id } },
      ],
      steering: false,
    });
    return { joined: { workshopId, participant: personIn(stage, newcomer.id) }, secret: device.secret };
  };

  const joinAsView = async (workshopId: WorkshopId, secret: string | null): Promise<JoinResult> => {
    const device = await rememberDevice(store, secret, { random, clock });
    await store.seats.put({ kind: 'view', deviceId: device.id, workshopId });
    return { joined: { workshopId, participant: null }, secret: device.secret };
  };

  const joinAsPerson = async (request: JoinRequest, opened: Personal, secret: string | null): Promise<JoinResult> => {
    const { workshopId } = opened;
    const person = await seatedPerson(
      store,
      await stageOf(store, workshopId),
      workshopId,
      await deviceOf(store, secret),
    );
    if (person === null || secret === null) return joinAsNew(request, opened, secret);
    return { joined: { workshopId, participant: await joinAgain(opened, person) }, secret };
  };

  return async (request, { address, secret }) => {
    const opened = await openWith(doorRequestOf(request), address, clock());
    if (!joins.take(opened.workshopId, clock(), 1)) throw new AppError('too-fast');
    const { workshopId, kind } = opened;
    if (kind === 'view') return joinAsView(workshopId, secret);
    const personal = { workshopId, kind };
    if (secret === null) return joinAsNew(request, personal, null);
    // A double click must not make two people of one device.
    return inTurn(`${workshopId}/${hashSecret(secret)}`, () => joinAsPerson(request, personal, secret));
  };
}

function doorRequestOf({ key, code }: JoinRequest) {
  if (key !== undefined && code === undefined) return { key };
  if (code !== undefined && key === undefined) return { code };
  throw new AppError('invalid', { field: 'key' });
}
