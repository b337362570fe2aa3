/** The file with the data: opened by one process at a time, brought up to date, and changed in transactions. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import sqlite from "node-sqlite3-wasm";

const migrations = new URL("../migrations/", import.meta.url);

/**
 * This build of SQLite takes its own lock for somebody else's and so never rolls back the journal of a process that died.
 * With a write-ahead log there is nothing to roll back: what was not committed is not read. That log can do without shared
 * memory, which this build has not, where one connection has the file for itself. Each commit is on the disk before it counts.
 */
const settings = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
`;

/** @param {string} file its path */
export function openStore(file) {
  const release = ownedBy(file);
  const database = new sqlite.Database(file);
  database.exec(settings);
  const store = {
    all: (sql, values = []) => database.all(sql, values),
    get: (sql, values = []) => database.get(sql, values),
    run: (sql, values = []) => database.run(sql, values),
    /** All of it or nothing, whatever happens to the process in between. */
    transaction(change) {
      database.exec("BEGIN IMMEDIATE");
      try {
        const made = change();
        database.exec("COMMIT");
        return made;
      } catch (error) {
        if (database.inTransaction) database.exec("ROLLBACK");
        throw error;
      }
    },
    close() {
      database.close();
      release();
    },
  };
  migrate(database, store);
  return store;
}

/** Each numbered file once, in order, in a transaction of its own. */
function migrate(database, store) {
  const known = Number(store.get("PRAGMA user_version").user_version);
  const files = readdirSync(migrations)
    .filter((name) => name.endsWith(".sql"))
    .sort();
  for (const [index, name] of files.entries()) {
    if (index < known) continue;
    store.transaction(() => {
      database.exec(readFileSync(new URL(name, migrations), "utf8"));
      database.exec(`PRAGMA user_version = ${String(index + 1)}`);
    });
  }
}

/**
 * Who holds the file is written beside it. A process that was killed leaves its lock behind, and SQLite would wait for it
 * for ever instead of rolling back what was not finished: so the lock of a dead process is taken away.
 */
function ownedBy(file) {
  const note = `${file}.owner`;
  try {
    writeFileSync(note, String(process.pid), { flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (isAlive(Number(readFileSync(note, "utf8"))))
      throw new Error(`${file} is in use by another process; if it is not, remove ${note}`, { cause: error });
    rmSync(`${file}.lock`, { recursive: true, force: true });
    writeFileSync(note, String(process.pid));
  }
  return () => rmSync(note, { force: true });
}

function isAlive(pid) {
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
