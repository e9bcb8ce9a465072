/**
 * The tables, as numbered steps: step n brings a database from version n - 1 to n, and `user_version` tells where it is.
 * A step that was released is never changed; the next one is added below it.
 *
 * `workshops` holds what the sequencer touches at each commit and stays small; the guide (tens of kilobytes) has a table
 * of its own, else every keystroke would rewrite it.
 */
const FIRST = `
CREATE TABLE workshops (
  id TEXT PRIMARY KEY,
  seq INTEGER NOT NULL DEFAULT 0,
  epoch INTEGER NOT NULL,
  phase TEXT NOT NULL CHECK (phase IN ('open', 'sealing', 'frozen')),
  lock_rev INTEGER NOT NULL DEFAULT 0,
  stage_rev INTEGER NOT NULL,
  stage TEXT NOT NULL,
  title TEXT NOT NULL,
  locale TEXT NOT NULL,
  join_code TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE guides (
  workshop TEXT PRIMARY KEY REFERENCES workshops (id) ON DELETE CASCADE,
  guide TEXT NOT NULL
) STRICT;

CREATE TABLE keys (
  hash TEXT PRIMARY KEY,
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('facilitator', 'join', 'view')),
  UNIQUE (workshop, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE partners (
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (workshop, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE participants (
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  partner TEXT,
  role TEXT NOT NULL,
  PRIMARY KEY (workshop, id),
  FOREIGN KEY (workshop, partner) REFERENCES partners (workshop, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX participants_by_partner ON participants (workshop, partner);

CREATE TABLE devices (
  id TEXT PRIMARY KEY,
  secret_hash TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE seats (
  device TEXT NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'view')),
  participant TEXT CHECK ((kind = 'person') = (participant IS NOT NULL)),
  PRIMARY KEY (device, workshop, kind),
  FOREIGN KEY (workshop, participant) REFERENCES participants (workshop, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX seats_by_participant ON seats (workshop, participant);

CREATE TABLE updates (
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  checksum INTEGER NOT NULL,
  set_aside INTEGER NOT NULL DEFAULT 0,
  bytes BLOB NOT NULL,
  PRIMARY KEY (workshop, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshots (
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  checksum INTEGER NOT NULL,
  set_aside INTEGER NOT NULL DEFAULT 0,
  bytes BLOB NOT NULL,
  PRIMARY KEY (workshop, seq)
) STRICT;

CREATE TABLE client_ids (
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  client_id INTEGER NOT NULL,
  participant TEXT,
  PRIMARY KEY (workshop, client_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contributions (
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  participant TEXT NOT NULL,
  characters INTEGER NOT NULL,
  first_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  PRIMARY KEY (workshop, question, participant)
) STRICT, WITHOUT ROWID;

CREATE TABLE log (
  number INTEGER PRIMARY KEY,
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  participant TEXT,
  event TEXT NOT NULL,
  details TEXT NOT NULL
) STRICT;
CREATE INDEX log_by_workshop ON log (workshop, number);

CREATE TABLE probe (bytes BLOB NOT NULL) STRICT;
`;

/** Answers as they were, to be got back; and workshops that are examples. An id is never given twice: someone may still hold it. */
const RESTORE_POINTS_AND_EXAMPLES = `
CREATE TABLE restore_points (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  characters INTEGER NOT NULL,
  content TEXT NOT NULL
) STRICT;
CREATE INDEX restore_points_by_answer ON restore_points (workshop, question, id);

ALTER TABLE workshops ADD COLUMN example INTEGER NOT NULL DEFAULT 0;
`;

/** When someone was last here (null: not since this was kept), and who they are by now. */
const SEEN_AND_MERGED = `
ALTER TABLE participants ADD COLUMN seen_at INTEGER;
ALTER TABLE participants ADD COLUMN merged_into TEXT;
`;

/** What people write for themselves in a silent round. Without times: they would tell who was first. */
const DRAFTS = `
CREATE TABLE drafts (
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  participant TEXT NOT NULL,
  silent TEXT NOT NULL,
  rev INTEGER NOT NULL,
  points TEXT NOT NULL,
  PRIMARY KEY (workshop, participant)
) STRICT, WITHOUT ROWID;
`;

/**
 * Voting. `roll` says who may vote and whether they did: no time. `ballots` say what: random ids, no order, and names only
 * where the round isn't secret. No foreign key on `ballots`: with one SQLite deletes row by row where it could wipe whole pages.
 */
const ROUNDS = `
CREATE TABLE rounds (
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'closed', 'withdrawn')),
  kind TEXT NOT NULL CHECK (kind IN ('pulse', 'named', 'secret')),
  closes_at INTEGER,
  hands TEXT,
  tally TEXT,
  PRIMARY KEY (workshop, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX rounds_open ON rounds (closes_at) WHERE status = 'open';

CREATE TABLE roll (
  workshop TEXT NOT NULL,
  round TEXT NOT NULL,
  voter TEXT NOT NULL,
  partner TEXT NOT NULL,
  may_cast TEXT NOT NULL,
  "cast" INTEGER NOT NULL DEFAULT 0,
  keys TEXT NOT NULL,
  PRIMARY KEY (workshop, round, voter),
  FOREIGN KEY (workshop, round) REFERENCES rounds (workshop, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE ballots (
  id TEXT PRIMARY KEY,
  workshop TEXT NOT NULL,
  round TEXT NOT NULL,
  voter TEXT,
  partner TEXT CHECK ((partner IS NULL) = (voter IS NULL)),
  caster TEXT CHECK ((caster IS NULL) = (voter IS NULL)),
  on_behalf INTEGER NOT NULL DEFAULT 0 CHECK (on_behalf = 0 OR voter IS NOT NULL),
  choice TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX ballots_by_vote ON ballots (workshop, round, voter);

CREATE TRIGGER ballots_go_with_their_round AFTER DELETE ON rounds BEGIN
  DELETE FROM ballots WHERE workshop = old.workshop AND round = old.id;
END;
`;

/**
 * Versions and sign-offs: what is there is never changed, and goes only as its workshop goes; its row is gone by the time the
 * foreign key reaches these. The engine refuses the rest, whoever has the file open. OR REPLACE would delete without asking the
 * triggers on DELETE, so an insert in the place of a row is refused before it comes to that.
 */
const VERSIONS = `
CREATE TABLE sealings (
  workshop TEXT PRIMARY KEY REFERENCES workshops (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  seal_order TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE versions (
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  epoch INTEGER NOT NULL,
  frozen_at INTEGER NOT NULL,
  frozen_by TEXT NOT NULL,
  seal TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (workshop, number)
) STRICT;

CREATE TABLE signoffs (
  workshop TEXT NOT NULL,
  version INTEGER NOT NULL,
  position INTEGER NOT NULL,
  previous TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL UNIQUE,
  signoff TEXT NOT NULL,
  PRIMARY KEY (workshop, version, position),
  FOREIGN KEY (workshop, version) REFERENCES versions (workshop, number) ON DELETE CASCADE
) STRICT;

CREATE TRIGGER versions_never_change BEFORE UPDATE ON versions BEGIN
  SELECT RAISE(ABORT, 'a version is never changed');
END;
CREATE TRIGGER versions_are_not_replaced BEFORE INSERT ON versions
WHEN EXISTS (SELECT 1 FROM versions WHERE (workshop = new.workshop AND number = new.number) OR hash = new.hash) BEGIN
  SELECT RAISE(ABORT, 'there is such a version');
END;
CREATE TRIGGER versions_go_with_their_workshop BEFORE DELETE ON versions
WHEN EXISTS (SELECT 1 FROM workshops WHERE id = old.workshop) BEGIN
  SELECT RAISE(ABORT, 'a version goes only with its workshop');
END;

CREATE TRIGGER signoffs_never_change BEFORE UPDATE ON signoffs BEGIN
  SELECT RAISE(ABORT, 'a sign-off is never changed');
END;
CREATE TRIGGER signoffs_are_not_replaced BEFORE INSERT ON signoffs
WHEN EXISTS (SELECT 1 FROM signoffs WHERE (workshop = new.workshop AND version = new.version AND position = new.position)
  OR previous = new.previous OR hash = new.hash) BEGIN
  SELECT RAISE(ABORT, 'there is such a sign-off');
END;
CREATE TRIGGER signoffs_go_with_their_workshop BEFORE DELETE ON signoffs
WHEN EXISTS (SELECT 1 FROM workshops WHERE id = old.workshop) BEGIN
  SELECT RAISE(ABORT, 'a sign-off goes only with its workshop');
END;
`;

/** Files that were drawn of versions. They go with them. */
const RENDERINGS = `
CREATE TABLE renderings (
  workshop TEXT NOT NULL,
  version INTEGER NOT NULL,
  format TEXT NOT NULL,
  variant TEXT NOT NULL,
  signoffs INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (workshop, version, format, variant),
  FOREIGN KEY (workshop, version) REFERENCES versions (workshop, number) ON DELETE CASCADE
) STRICT;
`;

export const MIGRATIONS: readonly string[] = [
  FIRST,
  RESTORE_POINTS_AND_EXAMPLES,
  SEEN_AND_MERGED,
  DRAFTS,
  ROUNDS,
  VERSIONS,
  RENDERINGS,
];
