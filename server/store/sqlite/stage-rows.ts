import { z } from 'zod';
import type { WorkshopId } from '../../../shared/ids.ts';
import { Stage } from '../../../shared/stage/stage.ts';
import type { Database } from './database.ts';
import { int, type Row, text } from './rows.ts';

/**
 * The stage on disk: partners and participants are rows, phase, epoch and lock_rev are columns of the sequencer row (so the fence
 * and the stage can't disagree), and the rest is one JSON column. Reading composes them.
 */
export type StageRows = {
  /** From the columns of a row of `workshops`; inside a transaction, so that rows and columns are of one instant. */
  compose(id: WorkshopId, workshop: Row): Stage;
  /**
   * Makes the rows of people and partners what the stage says; the caller has the transaction. Who is new was seen at
   * `arrivedAt`; null for people who never came in themselves.
   */
  save(id: WorkshopId, stage: Stage, arrivedAt: number | null): void;
};

/** The columns `compose` reads. */
export const STAGE_COLUMNS = 'stage_rev, phase, epoch, lock_rev, stage';

/** What the JSON column holds. */
export function restOf(stage: Stage): string {
  const { rev, phase, epoch, lockRev, partners, participants, ...rest } = stage;
  return JSON.stringify(rest);
}

const Rest = z.record(z.string(), z.unknown());

export function stageRows(db: Database): StageRows {
  const partners = db.prepare('SELECT id, name, kind, position FROM partners WHERE workshop = ? ORDER BY position');
  const people = db.prepare(
    'SELECT id, name, partner, role, merged_into FROM participants WHERE workshop = ? ORDER BY position',
  );
  // The WHERE leaves rows alone that are as they should be: of sixty people one changes.
  const putPartner = db.prepare(`INSERT INTO partners (workshop, id, position, name, kind) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (workshop, id) DO UPDATE SET position = excluded.position, name = excluded.name, kind = excluded.kind
    WHERE (position, name, kind) IS NOT (excluded.position, excluded.name, excluded.kind)`);
  const putPerson = db.prepare(`INSERT INTO participants
      (workshop, id, position, name, partner, role, merged_into, seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (workshop, id) DO UPDATE SET
      position = excluded.position, name = excluded.name, partner = excluded.partner, role = excluded.role,
      merged_into = excluded.merged_into
    WHERE (position, name, partner, role, merged_into)
      IS NOT (excluded.position, excluded.name, excluded.partner, excluded.role, excluded.merged_into)`);
  const dropPeople = db.prepare(
    'DELETE FROM participants WHERE workshop = ? AND id NOT IN (SELECT value FROM json_each(?))',
  );
  const dropPartners = db.prepare(
    'DELETE FROM partners WHERE workshop = ? AND id NOT IN (SELECT value FROM json_each(?))',
  );
  const idsOf = (rows: { id: string }[]) => JSON.stringify(rows.map((row) => row.id));

  return {
    compose: (id, workshop) =>
      Stage.parse({
        ...Rest.parse(JSON.parse(text(workshop, 'stage'))),
        rev: int(workshop, 'stage_rev'),
        phase: workshop.phase,
        epoch: int(workshop, 'epoch'),
        lockRev: int(workshop, 'lock_rev'),
        partners: partners.all(id).map((row) => ({ id: row.id, name: row.name, kind: row.kind, index: row.position })),
        participants: people.all(id).map((row) => ({
          id: row.id,
          name: row.name,
          partnerId: row.partner,
          role: row.role,
          ...(row.merged_into === null ? {} : { mergedInto: row.merged_into }),
        })),
      }),
    save(id, stage, arrivedAt) {
      for (const partner of stage.partners) putPartner.run(id, partner.id, partner.index, partner.name, partner.kind);
      for (const [position, person] of stage.participants.entries()) {
        const { name, partnerId, role, mergedInto = null } = person;
        putPerson.run(id, person.id, position, name, partnerId, role, mergedInto, arrivedAt);
      }
      dropPeople.run(id, idsOf(stage.participants));
      dropPartners.run(id, idsOf(stage.partners));
    },
  };
}
