import { ParticipantId, PartnerId } from '../../shared/ids.ts';
import type { Participant, Partner, PartnerKind } from '../../shared/stage/stage.ts';

/**
 * Who sits at the example's table: six partners and fourteen people, all invented. Their ids are the same in both
 * languages and in every copy; ids only have to differ within one workshop.
 */
const PARTNERS = [
  { key: 'vlierdam', kind: 'institute' },
  { key: 'lagemeer', kind: 'institute' },
  { key: 'vlierstreek', kind: 'board' },
  { key: 'steenbeke', kind: 'board' },
  { key: 'ravenhorst', kind: 'school' },
  { key: 'regioloket', kind: 'other' },
] as const satisfies readonly { key: string; kind: PartnerKind }[];
export type PartnerKey = (typeof PARTNERS)[number]['key'];

type Person = { key: string; name: string; partner: PartnerKey | null; role: Participant['role'] };

const PEOPLE = [
  { key: 'hanneke', name: 'Hanneke Dijkstra', partner: null, role: 'facilitator' },
  { key: 'mehmet', name: 'Mehmet Aydın', partner: 'vlierdam', role: 'participant' },
  { key: 'joris', name: 'Joris Peeters', partner: 'vlierdam', role: 'participant' },
  { key: 'saar', name: 'Saar Kuipers', partner: 'lagemeer', role: 'participant' },
  { key: 'daan', name: 'Daan Okkerse', partner: 'lagemeer', role: 'participant' },
  { key: 'fatima', name: 'Fatima El Idrissi', partner: 'vlierstreek', role: 'cofacilitator' },
  { key: 'willem', name: 'Willem Hoekstra', partner: 'vlierstreek', role: 'participant' },
  { key: 'ingrid', name: 'Ingrid van Loon', partner: 'vlierstreek', role: 'participant' },
  { key: 'ruud', name: 'Ruud Timmermans', partner: 'steenbeke', role: 'participant' },
  { key: 'chaima', name: 'Chaima Bensaid', partner: 'steenbeke', role: 'participant' },
  { key: 'petra', name: 'Petra Wiersma', partner: 'steenbeke', role: 'participant' },
  { key: 'marieke', name: 'Marieke de Graaf', partner: 'ravenhorst', role: 'participant' },
  { key: 'tobias', name: 'Tobias Verhage', partner: 'ravenhorst', role: 'participant' },
  { key: 'yvonne', name: 'Yvonne Baptiste', partner: 'regioloket', role: 'participant' },
] as const satisfies readonly Person[];
export type PersonKey = (typeof PEOPLE)[number]['key'];

const partnerId = (key: PartnerKey): PartnerId => PartnerId.parse(key);

/** Whoever looks round sits down here: at a partner that has not spoken on everything yet. */
export const GUEST_PARTNER = partnerId('ravenhorst');

export const partnersNamed = (names: Record<PartnerKey, string>): Partner[] =>
  PARTNERS.map(({ key, kind }, index) => ({ id: partnerId(key), name: names[key], kind, index }));

/** The people in order, each with the Yjs client id they write under. The server itself writes under the first. */
export const SERVER_CLIENT_ID = 1;
export type CastMember = { key: PersonKey; clientId: number; participant: Participant };
export const cast: readonly CastMember[] = PEOPLE.map(({ key, name, partner, role }, index) => ({
  key,
  clientId: SERVER_CLIENT_ID + 1 + index,
  participant: { id: ParticipantId.parse(key), name, partnerId: partner === null ? null : partnerId(partner), role },
}));
