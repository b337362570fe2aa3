/** How many random cases a property is tried on: few in every run, `FUZZ_TIMES` as many in `npm run assure`. */
export const runs = (few: number): number => few * Number(process.env["FUZZ_TIMES"] ?? 1);
