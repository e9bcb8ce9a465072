import { z } from 'zod';
import { Guide, Locale } from '../../../shared/guide/guide.ts';
import { ParticipantId, WorkshopId } from '../../../shared/ids.ts';
import type { KeyKind, LogEntry, WorkshopRecord, WorkshopStore } from '../store.ts';
import type { Handlers } from './calls.ts';
import type { Database } from './database.ts';
import type { AddEntry } from './entries.ts';
import { int, type Row, text } from './rows.ts';
import { restOf, STAGE_COLUMNS, type StageRows } from './stage-rows.ts';
import type { StageWriter } from './stage-writes.ts';

const KeyKindColumn = z.enum(['facilitator', 'join', 'view']) satisfies z.ZodType<KeyKind>;
const Details = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

const workshopOf = (row: Row): WorkshopRecord => ({
  id: WorkshopId.parse(row.id),
  title: text(row, 'title'),
  locale: Locale.parse(row.locale),
  joinCode: text(row, 'join_code'),
  createdAt: int(row, 'created_at'),
  guide: Guide.parse(JSON.parse(text(row, 'guide'))),
  example: int(row, 'example') === 1,
});

const logEntryOf = (row: Row): LogEntry => ({
  at: int(row, 'at'),
  participantId: ParticipantId.nullable().parse(row.participant),
  event: text(row, 'event'),
  details: Details.parse(JSON.parse(text(row, 'details'))),
});

type WorkshopHandlers = Pick<Handlers, `workshops.${keyof WorkshopStore & string}`>;

/** What goes with a workshop in one transaction: what changes with a stage, and lines in the log. */
type Along = { writeAlong: StageWriter; addEntry: AddEntry };

/** Workshops, their keys, their stage and their log. */
export function workshopHandlers(db: Database, stages: StageRows, { writeAlong, addEntry }: Along): WorkshopHandlers {
  const insert =
    db.prepare(`INSERT INTO workshops (id, epoch, phase, stage_rev, stage, title, locale, join_code, created_at, example)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const insertGuide = db.prepare('INSERT INTO guides (workshop, guide) VALUES (?, ?)');
  const insertKey = db.prepare('INSERT INTO keys (hash, workshop, kind) VALUES (?, ?, ?)');
  const find = db.prepare(`SELECT id, title, locale, join_code, created_at, example, guide
    FROM workshops JOIN guides ON guides.workshop = workshops.id WHERE id = ?`);
  const findKey = db.prepare('SELECT workshop, kind FROM keys WHERE hash = ?');
  const findCode = db.prepare('SELECT id FROM workshops WHERE join_code = ?');
  const replaceKey = db.prepare('UPDATE keys SET hash = ? WHERE workshop = ? AND kind = ?');
  const stageColumns = db.prepare(`SELECT ${STAGE_COLUMNS} FROM workshops WHERE id = ?`);
  const moveStage = db.prepare(`UPDATE workshops SET stage_rev = ?, stage = ?, phase = ?, epoch = ?, lock_rev = ?
    WHERE id = ? AND stage_rev = ?`);
  const see = db.prepare(`UPDATE participants SET seen_at = max(coalesce(seen_at, ?1), ?1)
    WHERE workshop = ?2 AND id IN (SELECT value FROM json_each(?3))`);
  const readLog = db.prepare('SELECT at, participant, event, details FROM log WHERE workshop = ? ORDER BY number');
  const remove = db.prepare('DELETE FROM workshops WHERE id = ?');
  const past = db.prepare(`SELECT id FROM workshops WHERE json_extract(stage, '$.keepUntil') < ?
    ORDER BY json_extract(stage, '$.keepUntil'), id`);
  const examples = db.prepare('SELECT id FROM workshops WHERE example = 1 AND created_at < ? ORDER BY created_at, id');

  return {
    'workshops.create': (workshop, keyHashes, stage, log) =>
      db.write(() => {
        const { id, title, locale, joinCode, createdAt } = workshop;
        const example = workshop.example ? 1 : 0;
        insert.run(id, stage.epoch, stage.phase, stage.rev, restOf(stage), title, locale, joinCode, createdAt, example);
        insertGuide.run(id, JSON.stringify(workshop.guide));
        for (const kind of KeyKindColumn.options) insertKey.run(keyHashes[kind], id, kind);
        stages.save(id, stage, null);
        addEntry(id, log);
      }),
    'workshops.find': (id) => {
      const row = find.get(id);
      return row === undefined ? null : workshopOf(row);
    },
    'workshops.findByKeyHash': (hash) => {
      const row = findKey.get(hash);
      if (row === undefined) return null;
      return { workshopId: WorkshopId.parse(row.workshop), kind: KeyKindColumn.parse(row.kind) };
    },
    'workshops.findByCode': (joinCode) => {
      const row = findCode.get(joinCode);
      return row === undefined ? null : WorkshopId.parse(row.id);
    },
    'workshops.replaceKey': (id, kind, hash, log) =>
      db.write(() => {
        if (replaceKey.run(hash, id, kind).changes === 0) return false;
        addEntry(id, log);
        return true;
      }),
    'workshops.stage': (id) =>
      db.read(() => {
        const row = stageColumns.get(id);
        return row === undefined ? null : stages.compose(id, row);
      }),
    'workshops.saveStage': (id, { stage, log, also }) =>
      db.write(() => {
        const moved = moveStage.run(
          stage.rev,
          restOf(stage),
          stage.phase,
          stage.epoch,
          stage.lockRev,
          id,
          stage.rev - 1,
        );
        if (moved.changes === 0) return 'stale';
        stages.save(id, stage, log.at);
        addEntry(id, log);
        for (const write of also) writeAlong(id, write);
        return 'saved';
      }),
    'workshops.seen': (id, participantIds, at) =>
      db.write(() => {
        see.run(at, id, JSON.stringify(participantIds));
      }),
    'workshops.log': (id) => readLog.all(id).map(logEntryOf),
    'workshops.remove': (id) =>
      db.write(() => {
        if (remove.run(id).changes === 0) return false;
        db.noteHoles();
        return true;
      }),
    'workshops.examplesBefore': (at) => examples.all(at).map((row) => WorkshopId.parse(row.id)),
    'workshops.keptUntilBefore': (at) => past.all(at).map((row) => WorkshopId.parse(row.id)),
  };
}
