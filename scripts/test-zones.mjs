// What can see a time zone or a locale gives the same in each: the digest of all answers, compared, and the tests of
// src/calendar, the only room that touches dates (test/architecture/dates.test.ts). Needs a build. The whole suite in
// each of them: "npm run assure -- zones".
import { root } from "./entries.mjs";
import { run } from "./packed.mjs";
import { surroundings } from "./surroundings.mjs";

const inSurrounding = (env, ...args) =>
  run(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });

let expected;
for (const { name, env } of surroundings) {
  const digest = inSurrounding(env, "test/runtimes/smoke.mjs");
  expected ??= digest;
  if (digest !== expected)
    throw new Error(`${name}: the digest differs from that of ${surroundings[0].name}`);
  inSurrounding(env, "node_modules/vitest/vitest.mjs", "run", "test/calendar");
  console.log(`${name}: the same digest of ${digest.length} characters; the calendar's tests pass`);
}
