import type { RenderingStore } from '../renderings.ts';
import type { Handlers } from './calls.ts';
import type { Database } from './database.ts';
import { bytes as bytesIn } from './rows.ts';

type RenderingHandlers = Pick<Handlers, `renderings.${keyof RenderingStore & string}`>;

export function renderingHandlers(db: Database): RenderingHandlers {
  const find = db.prepare(`SELECT bytes FROM renderings
    WHERE workshop = ? AND version = ? AND format = ? AND variant = ? AND signoffs = ?`);
  const put = db.prepare(`INSERT INTO renderings (workshop, version, format, variant, signoffs, bytes)
    SELECT workshop, number, ?3, ?4, ?5, ?6 FROM versions WHERE workshop = ?1 AND number = ?2
    ON CONFLICT (workshop, version, format, variant) DO UPDATE SET signoffs = excluded.signoffs, bytes = excluded.bytes
    WHERE excluded.signoffs > signoffs`);
  const known = db.prepare('SELECT 1 FROM versions WHERE workshop = ? AND number = ?');

  return {
    'renderings.find': (id, { number, format, variant, signoffs }) => {
      const row = find.get(id, number, format, variant, signoffs);
      return row === undefined ? null : bytesIn(row, 'bytes');
    },
    'renderings.keep': (id, { number, format, variant, signoffs }, bytes) =>
      db.write(() => {
        if (known.get(id, number) === undefined) return null;
        put.run(id, number, format, variant, signoffs, bytes);
        const row = find.get(id, number, format, variant, signoffs);
        // Meanwhile one that tells of more was kept.
        return row === undefined ? bytes : bytesIn(row, 'bytes');
      }),
  };
}
