// Time zones and a locale with its own casing rules, in which all results are the same: UTC, the law's own zone, zones
// with midnights that were no hour or a day that was none, and the dotless i.
export const surroundings = [
  { TZ: "UTC" },
  { TZ: "Europe/Warsaw" },
  { TZ: "America/Sao_Paulo" },
  { TZ: "Pacific/Apia" },
  { TZ: "Europe/Istanbul", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
].map((env) => ({
  env,
  name: Object.entries(env)
    .map(([key, value]) => `${key}=${value}`)
    .join(" "),
}));
