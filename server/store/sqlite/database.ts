import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { AppError } from '../../../shared/errors.ts';
import { BUSY } from './failure.ts';
import { MIGRATIONS } from './migrations.ts';
import { int } from './rows.ts';

/** How the worker opens its file. */
export type DatabaseSettings = {
  file: string;
  /** How long opening waits for someone else's lock. Nobody is served before that, so waiting blocks no one. */
  busyPatienceMs: number;
  /** A ceiling for the file, in pages of 4096 bytes; past it writes fail as on a full disk. */
  maxPages: number | null;
};

/** In the header's field for who made the file, of which SQLite itself makes no use. */
const WITH_HOLES = 1;

/** The open file: prepared statements and transactions. Synchronous, so it lives in the worker only. */
export class Database {
  readonly #db: DatabaseSync;
  readonly #begin: StatementSync;
  readonly #beginRead: StatementSync;
  readonly #commit: StatementSync;
  readonly #rollback: StatementSync;

  constructor(settings: DatabaseSettings) {
    // What people wrote is for this account only.
    mkdirSync(dirname(settings.file), { recursive: true, mode: 0o700 });
    this.#db = new DatabaseSync(settings.file, {
      enableForeignKeyConstraints: true,
      timeout: settings.busyPatienceMs,
    });
    this.#begin = this.#db.prepare('BEGIN IMMEDIATE');
    this.#beginRead = this.#db.prepare('BEGIN');
    this.#commit = this.#db.prepare('COMMIT');
    this.#rollback = this.#db.prepare('ROLLBACK');
    try {
      this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
      if (settings.maxPages !== null) this.#db.exec(`PRAGMA max_page_count = ${settings.maxPages}`);
      this.#migrate();
      // From here on a lock held by someone else is told at once: while this thread waited, reads would wait with it.
      this.#db.exec('PRAGMA busy_timeout = 0');
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  prepare(sql: string): StatementSync {
    return this.#db.prepare(sql);
  }

  /** All of the work is on disk when this returns, or none of it when it throws. */
  write<T>(work: () => T): T {
    return this.#transaction(this.#begin, work);
  }

  /** All reads in the work see one instant. */
  read<T>(work: () => T): T {
    return this.#transaction(this.#beginRead, work);
  }

  /** Moves everything written ahead into the file itself, where what was deleted is overwritten (`secure_delete`). Throws SQLITE_BUSY while someone else reads. */
  emptyLog(): void {
    const row = this.#db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
    if (row === undefined || int(row, 'busy') === 0) return;
    throw Object.assign(new Error('the write-ahead log is in use'), { errcode: BUSY });
  }

  /** Within a transaction: rows went from between those of others. It is kept in the file's header, so that a crash forgets nothing. */
  noteHoles(): void {
    this.#db.exec(`PRAGMA application_id = ${WITH_HOLES}`);
  }

  /**
   * Lays every row in the file anew where there are holes. `secure_delete` overwrites a row where it stands, but when a
   * page was split SQLite may have left a copy of what moved in the part of the old page that no row uses.
   * Whether there were any.
   */
  compact(): boolean {
    const row = this.#db.prepare('PRAGMA application_id').get();
    if (row === undefined || int(row, 'application_id') !== WITH_HOLES) return false;
    this.#db.exec('VACUUM');
    this.#db.exec('PRAGMA application_id = 0');
    return true;
  }

  close(): void {
    this.#db.close();
  }

  #transaction<T>(begin: StatementSync, work: () => T): T {
    begin.run();
    try {
      const result = work();
      this.#commit.run();
      return result;
    } catch (error) {
      // A full disk makes SQLite roll back by itself; a second rollback would hide the error that matters.
      if (this.#db.isTransaction) this.#rollback.run();
      throw error;
    }
  }

  #migrate(): void {
    this.write(() => {
      const row = this.#db.prepare('PRAGMA user_version').get();
      const version = row === undefined ? 0 : int(row, 'user_version');
      if (version > MIGRATIONS.length) {
        const message = `the database is of a newer release (its tables are version ${version}, this release knows ${MIGRATIONS.length})`;
        throw new AppError('store-unavailable', { message });
      }
      for (const step of MIGRATIONS.slice(version)) this.#db.exec(step);
      this.#db.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    });
  }
}
