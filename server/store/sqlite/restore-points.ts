import { AnswerTree, treeLength } from '../../../shared/board/answer-tree.ts';
import { RestorePoint } from '../../../shared/http/restore-points.ts';
import type { WorkshopId } from '../../../shared/ids.ts';
import { MAX_POINT_BYTES, MAX_POINTS, type NewRestorePoint, type RestorePointStore } from '../store.ts';
import type { Handlers } from './calls.ts';
import type { Database } from './database.ts';
import { type Row, text } from './rows.ts';

export type AddPoint = (id: WorkshopId, point: NewRestorePoint) => void;

/** Keeps a point and drops what is too much with it; the caller has the transaction. */
export function pointAdder(db: Database): AddPoint {
  const newest = db.prepare(
    'SELECT content FROM restore_points WHERE workshop = ? AND question = ? ORDER BY id DESC LIMIT 1',
  );
  const insert = db.prepare(`INSERT INTO restore_points (workshop, question, at, reason, characters, content)
    SELECT id, ?, ?, ?, ?, ? FROM workshops WHERE id = ?`);
  const thin = db.prepare(`DELETE FROM restore_points WHERE id IN (
    SELECT id FROM (
      SELECT id, row_number() OVER kept AS place, sum(octet_length(content)) OVER kept AS bytes
      FROM restore_points WHERE workshop = ?1 AND question = ?2
      WINDOW kept AS (
        ORDER BY id < (SELECT max(id) FROM restore_points WHERE workshop = ?1 AND question = ?2),
          reason IN ('time', 'steering'), id DESC
        ROWS UNBOUNDED PRECEDING
      )
    ) WHERE place > ${MAX_POINTS} OR (place > 1 AND bytes > ${MAX_POINT_BYTES}))`);

  return (id, { questionId, at, reason, content }) => {
    const json = JSON.stringify(content);
    if (newest.get(id, questionId)?.content === json) return;
    insert.run(questionId, at, reason, treeLength(content), json, id);
    thin.run(id, questionId);
  };
}

type PointHandlers = Pick<Handlers, `restorePoints.${keyof RestorePointStore & string}`>;

const pointOf = ({ id, at, reason, characters }: Row): RestorePoint =>
  RestorePoint.parse({ id, at, reason, characters });

/** Answers as they were. */
export function restorePointHandlers(db: Database, addPoint: AddPoint): PointHandlers {
  const list = db.prepare(`SELECT id, at, reason, characters FROM restore_points
    WHERE workshop = ? AND question = ? ORDER BY at DESC, id DESC`);
  const find = db.prepare(`SELECT id, at, reason, characters, content FROM restore_points
    WHERE workshop = ? AND question = ? AND id = ?`);

  return {
    'restorePoints.add': (id, points) =>
      db.write(() => {
        for (const point of points) addPoint(id, point);
      }),
    'restorePoints.list': (id, questionId) => list.all(id, questionId).map(pointOf),
    'restorePoints.find': (id, questionId, pointId) => {
      const row = find.get(id, questionId, pointId);
      if (row === undefined) return null;
      return { point: pointOf(row), content: AnswerTree.parse(JSON.parse(text(row, 'content'))) };
    },
  };
}
