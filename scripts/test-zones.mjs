// The whole suite in several time zones and under a locale with its own casing rules: the results are the same. The
// machine's own zone is left out: test:unit has run there.
import { spawnSync } from "node:child_process";
import { root } from "./entries.mjs";

const surroundings = [
  { TZ: "UTC" },
  { TZ: "Europe/Warsaw" },
  { TZ: "America/Sao_Paulo" },
  { TZ: "Pacific/Apia" },
  { TZ: "Europe/Istanbul", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
];
const vitest = `${root}node_modules/vitest/vitest.mjs`;

const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

for (const surrounding of surroundings) {
  if (surrounding.TZ === own && surrounding.LC_ALL === undefined) continue;
  const label = Object.entries(surrounding)
    .map(([key, value]) => `${key}=${value}`)
    .join(" ");
  console.log(`--- ${label}`);
  const { status } = spawnSync(process.execPath, [vitest, "run", "--reporter=dot"], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...surrounding },
  });
  if (status !== 0) {
    console.error(`--- failed under ${label}`);
    process.exit(1);
  }
}
