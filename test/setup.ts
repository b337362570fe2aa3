import fc from "fast-check";

/** The same random cases on every machine and in every run; other ones with `FUZZ_SEED=1 npx vitest run`. */
fc.configureGlobal({ seed: Number(process.env["FUZZ_SEED"] ?? 20_261_122) });
