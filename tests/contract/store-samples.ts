import type { Batch, KeyKind, LogEntry, Store, WorkshopRecord } from '../../server/store/store.ts';
import { Guide } from '../../shared/guide/guide.ts';
import { DeviceId, ParticipantId, PartnerId, QuestionId, WorkshopId } from '../../shared/ids.ts';
import { FRESH_STAGE, type Participant, type Stage } from '../../shared/stage/stage.ts';

/** Small true-to-life things to put into a store. */
export const workshopId = WorkshopId.parse('w1');
export const otherId = WorkshopId.parse('w2');
export const school = PartnerId.parse('school');
export const anna = ParticipantId.parse('anna');
export const bram = ParticipantId.parse('bram');
export const laptop = DeviceId.parse('laptop');
export const phone = DeviceId.parse('phone');
export const question = QuestionId.parse('b1.q1');

const guide: Guide = Guide.parse({
  id: 'small',
  locale: 'nl',
  title: 'Kleine leidraad',
  subtitle: '',
  introduction: '',
  audience: '',
  definitions: [],
  checklist: [],
  themes: [{ id: 't1', title: 'Regio' }],
  blocks: [{ id: 'b1', themeId: 't1', title: 'Blok', coreQuestion: null, questions: [] }],
  scenarioAspects: [],
  matrix: { aspects: [], variants: [] },
});

export const workshop = (id: WorkshopId = workshopId): WorkshopRecord => ({
  id,
  title: 'Groei in de regio',
  locale: 'nl',
  joinCode: `CODE-${id}`,
  createdAt: 1_700_000_000_000,
  guide,
  example: false,
});

export const keysOf = (id: WorkshopId): Record<KeyKind, string> => ({
  facilitator: `${id}-facilitator`,
  join: `${id}-join`,
  view: `${id}-view`,
});

export const person = (id: ParticipantId, role: Participant['role'] = 'participant'): Participant => ({
  id,
  name: `Naam ${id}`,
  partnerId: school,
  role,
});

export const firstStage: Stage = {
  ...FRESH_STAGE,
  joining: { open: true, newPartners: false },
  partners: [{ id: school, name: 'De School', kind: 'school', index: 0 }],
};

export const withPeople = (stage: Stage, ...participants: Participant[]): Stage => ({
  ...stage,
  rev: stage.rev + 1,
  participants,
});

export const entry = (event: string): LogEntry => ({
  at: 1_700_000_000_001,
  participantId: null,
  event,
  details: { count: 1, told: true, to: null },
});

export const create = (store: Store, id: WorkshopId = workshopId): Promise<void> =>
  store.workshops.create(workshop(id), keysOf(id), firstStage, entry('made'));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export const batch = (update: string, rest: Partial<Batch> = {}): Batch => ({
  workshopId,
  epoch: 1,
  lockRev: 0,
  update: bytesOf(update),
  clientIds: [],
  contributions: [],
  restorePoints: [],
  log: [],
  revealed: [],
  snapshot: null,
  ...rest,
});

/** What a load gives, with the bytes as text. */
export async function loaded(store: Store, id: WorkshopId = workshopId) {
  const document = await store.documents.load(id);
  if (document === null) return null;
  const { snapshot, updates, damaged, seq } = document;
  return {
    seq,
    damaged,
    snapshot: snapshot === null ? null : { seq: snapshot.seq, text: textOf(snapshot.bytes) },
    updates: updates.map((row) => `${row.seq} ${textOf(row.bytes)}`),
  };
}
