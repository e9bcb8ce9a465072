import { ParticipantId, QuestionId, type WorkshopId } from '../../../shared/ids.ts';
import type { Batch, ClientIdOwner, Committed, DocumentStore, Wrote } from '../store.ts';
import type { Handlers } from './calls.ts';
import type { Database } from './database.ts';
import type { DraftWrites } from './drafts.ts';
import type { AddEntry } from './entries.ts';
import { checksumOf, type LogRows } from './log-rows.ts';
import type { AddPoint } from './restore-points.ts';
import { int, type Row } from './rows.ts';
import { STAGE_COLUMNS, type StageRows } from './stage-rows.ts';

type DocumentHandlers = Pick<Handlers, `documents.${keyof DocumentStore & string}`>;

/** What a commit writes beside the document's own tables. */
type Along = { log: LogRows; addEntry: AddEntry; addPoint: AddPoint; drafts: DraftWrites };

/** Commits behind the sequencer row, and what a room needs to open again. */
export function documentHandlers(
  db: Database,
  stages: StageRows,
  { log, addEntry, addPoint, drafts }: Along,
): DocumentHandlers {
  // The line everything rests on: no row, no write.
  const next = db.prepare(`UPDATE workshops SET seq = seq + 1
    WHERE id = ? AND epoch = ? AND phase = 'open' AND lock_rev = ? RETURNING seq`);
  const sequencer = db.prepare(`SELECT seq, lock_rev, ${STAGE_COLUMNS} FROM workshops WHERE id = ?`);
  const insertUpdate = db.prepare('INSERT INTO updates (workshop, seq, checksum, bytes) VALUES (?, ?, ?, ?)');
  const insertClientId = db.prepare(
    'INSERT INTO client_ids (workshop, client_id, participant) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const clientIds = db.prepare('SELECT client_id, participant FROM client_ids WHERE workshop = ? ORDER BY client_id');
  const addContribution = db.prepare(`INSERT INTO contributions
      (workshop, question, participant, characters, first_at, last_at) VALUES (?1, ?2, ?3, ?4, ?5, ?5)
    ON CONFLICT (workshop, question, participant) DO UPDATE SET
      characters = characters + excluded.characters,
      first_at = min(first_at, excluded.first_at),
      last_at = max(last_at, excluded.last_at)`);
  const contributions = db.prepare(`SELECT question, participant, characters, first_at, last_at
    FROM contributions WHERE workshop = ? ORDER BY question, participant`);
  const lastPoints = db.prepare(`SELECT question, max(at) AS at
    FROM restore_points WHERE workshop = ? GROUP BY question ORDER BY question`);

  const seen = db.prepare(
    'SELECT id, seen_at FROM participants WHERE workshop = ? AND seen_at IS NOT NULL ORDER BY position',
  );

  const ownerOf = (row: Row): ClientIdOwner => ({
    clientId: int(row, 'client_id'),
    participantId: ParticipantId.nullable().parse(row.participant),
  });

  const wroteOf = (row: Row): Wrote => ({
    questionId: QuestionId.parse(row.question),
    participantId: ParticipantId.parse(row.participant),
    characters: int(row, 'characters'),
    firstAt: int(row, 'first_at'),
    at: int(row, 'last_at'),
  });

  function refusal(batch: Batch): Committed {
    const { workshopId, epoch } = batch;
    const row = sequencer.get(workshopId);
    if (row === undefined) return { workshopId, refused: 'no-such-workshop' };
    if (int(row, 'epoch') !== epoch) return { workshopId, refused: 'epoch-moved' };
    return { workshopId, refused: row.phase === 'open' ? 'locked' : 'frozen' };
  }

  function commitOne(batch: Batch): Committed {
    const { workshopId } = batch;
    const row = next.get(workshopId, batch.epoch, batch.lockRev);
    if (row === undefined) return refusal(batch);
    const seq = int(row, 'seq');
    insertUpdate.run(workshopId, seq, checksumOf(batch.update), batch.update);
    for (const { clientId, participantId } of batch.clientIds) insertClientId.run(workshopId, clientId, participantId);
    for (const { questionId, participantId, characters, at } of batch.contributions) {
      addContribution.run(workshopId, questionId, participantId, characters, at);
    }
    for (const point of batch.restorePoints) addPoint(workshopId, point);
    for (const entry of batch.log) addEntry(workshopId, entry);
    for (const silentId of batch.revealed) drafts.dropRound(workshopId, silentId);
    if (batch.snapshot !== null) log.addSnapshot(workshopId, seq, batch.snapshot);
    return { workshopId, seq };
  }

  function read(id: WorkshopId) {
    const row = sequencer.get(id);
    if (row === undefined) return null;
    const stage = stages.compose(id, row);
    return {
      document: {
        epoch: stage.epoch,
        phase: stage.phase,
        lockRev: int(row, 'lock_rev'),
        seq: int(row, 'seq'),
        stage,
        clientIds: clientIds.all(id).map(ownerOf),
        writers: contributions.all(id).map(wroteOf),
        lastPoints: lastPoints
          .all(id)
          .map((row) => ({ questionId: QuestionId.parse(row.question), at: int(row, 'at') })),
        draftWriters: stage.silent === null ? [] : drafts.writers(id, stage.silent.id),
        seen: seen.all(id).map((row) => ({ participantId: ParticipantId.parse(row.id), at: int(row, 'seen_at') })),
      },
      rows: log.read(id),
    };
  }

  return {
    'documents.load': (id) => {
      const found = db.read(() => read(id));
      if (found === null) return null;
      const { snapshot, updates, damaged, newlyDamaged } = found.rows;
      if (newlyDamaged.length > 0) log.setAside(id, newlyDamaged);
      return { ...found.document, snapshot, updates, damaged };
    },
    'documents.commit': (batches) => db.write(() => batches.map(commitOne)),
    'documents.contributions': (id) => contributions.all(id).map(wroteOf),
  };
}
