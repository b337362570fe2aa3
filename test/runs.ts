const times = Number(process.env["FUZZ_TIMES"] ?? 1);

/** In `npm run assure` everything is tried; in every run a sample of it. */
export const isThorough = times > 1;

/** How many random cases a property is tried on: few in every run, `FUZZ_TIMES` as many in `npm run assure`. */
export const runs = (few: number): number => few * times;

/** At most `few` of a list, spread over the whole of it; all of it in `npm run assure`. */
export function sample<T>(all: readonly T[], few: number): T[] {
  if (isThorough || all.length <= few) return [...all];
  return Array.from({ length: few }, (_, index) => all[Math.floor((index * all.length) / few)]!);
}
