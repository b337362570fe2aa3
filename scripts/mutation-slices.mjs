// What is mutated together, and the tests that have to notice: those of the folder itself and, where they are quick,
// those that see its answers from outside. Data (wordings, gists, amounts) is held by tables, not by mutation.
export const slices = {
  money: { mutate: ["src/money/**/*.ts"], tests: ["test/money/**/*.test.ts"] },
  calendar: { mutate: ["src/calendar/**/*.ts"], tests: ["test/calendar/**/*.test.ts"] },
  participation: { mutate: ["src/participation/**/*.ts"], tests: ["test/participation/**/*.test.ts"] },
  month: {
    mutate: ["src/benefit/month/**/*.ts"],
    tests: [
      "test/benefit/{boundaries,assumptions,premium}/**/*.test.ts",
      "test/benefit/*.test.ts",
      "test/input/values.test.ts",
    ],
  },
  law: { mutate: ["src/law/*.ts"], tests: ["test/law/**/*.test.ts"] },
};

/** The slice named by the environment variable MUTATION_SLICE; without it, all of them together. */
export const slice = () => {
  const name = process.env.MUTATION_SLICE ?? "all";
  if (Object.hasOwn(slices, name)) return { name, ...slices[name] };
  if (name !== "all") throw new Error(`MUTATION_SLICE=${name}: one of ${Object.keys(slices).join(", ")}`);
  const each = Object.values(slices);
  return { name, mutate: each.flatMap(({ mutate }) => mutate), tests: each.flatMap(({ tests }) => tests) };
};
