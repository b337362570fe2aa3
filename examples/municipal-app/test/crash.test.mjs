// A process killed in the middle of a payroll loses nothing and leaves nothing half done.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync } from "node:fs";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, URLSearchParams } from "node:url";
import { seed } from "../demo/seed.mjs";
import { decidePayroll } from "../src/payrolls.mjs";
import { openStore } from "../src/store.mjs";
import { newFile } from "./support.mjs";

const start = fileURLToPath(new URL("../start.mjs", import.meta.url));
const killed = fileURLToPath(new URL("killed.mjs", import.meta.url));
const original = newFile();
const filled = openStore(original);
seed(filled);
filled.close();

const fresh = () => {
  const file = newFile();
  copyFileSync(original, file);
  return file;
};
const counts = (store) =>
  ["payroll", "decision", "payment"].map((name) => store.get(`SELECT count(*) AS rows FROM ${name}`).rows);
const decided = (() => {
  const store = openStore(fresh());
  decidePayroll(store, "2025-03", "2025-04-10", "2025-04-09T10:00:00.000Z");
  const all = counts(store);
  store.close();
  return all;
})();

test("killed after any number of rows, what was begun is rolled back and can be decided again", () => {
  for (const rows of [1, 2, decided[1], decided[1] + decided[2]]) {
    const file = fresh();
    const { signal } = spawnSync(process.execPath, [killed, file, String(rows)]);
    assert.equal(signal, "SIGKILL");
    const store = openStore(file);
    assert.deepEqual(counts(store), [0, 0, 0]);
    assert.equal(store.get("PRAGMA integrity_check").integrity_check, "ok");
    decidePayroll(store, "2025-03", "2025-04-10", "2025-04-09T10:00:00.000Z");
    assert.deepEqual(counts(store), decided);
    store.close();
  }
});

test("a server killed at any moment of a decision has decided all of it or nothing", async () => {
  const seen = new Set();
  for (const moment of [0, 300, 500, 700, 900, 1200, 3000]) {
    const file = fresh();
    const server = spawn(process.execPath, [start], { env: { ...process.env, PORT: "0", DATA_FILE: file } });
    const [line] = await once(server.stdout, "data");
    const address = /Adres: (\S+)/.exec(String(line))[1];
    const answered = globalThis.fetch(`${address}/listy/2025-03`, {
      ...{ method: "POST", redirect: "manual", headers: { cookie: "csrf=00" } },
      body: new URLSearchParams({ _csrf: "00", paidOn: "2025-04-10" }),
    });
    // A request to a server that is gone may never be answered: what counts is that the process has ended.
    answered.catch(() => undefined);
    const ended = once(server, "exit");
    await wait(moment);
    server.kill("SIGKILL");
    await ended;
    const store = openStore(file);
    const found = counts(store);
    store.close();
    assert.ok([String(decided), "0,0,0"].includes(String(found)), `after ${moment} ms: ${found}`);
    seen.add(found[0]);
  }
  assert.ok(seen.has(0));
});

test("two processes do not share a file", () => {
  const file = fresh();
  const store = openStore(file);
  const { status, stderr } = spawnSync(process.execPath, [start], {
    ...{ env: { ...process.env, PORT: "0", DATA_FILE: file }, encoding: "utf8" },
  });
  assert.equal(status, 1);
  assert.match(stderr, /is in use by another process/);
  store.close();
});
