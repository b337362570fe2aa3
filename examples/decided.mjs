import { explain } from "zatrudnienie-socjalne";

const undecided = ["invalid", "undetermined", "unsupported-date"];

/** The result, if there is one. An example stops where a program would ask for what is missing. */
export function decided(result) {
  if (undecided.includes(result.outcome)) throw new Error(explain(result, "pl").join("\n"));
  return result;
}
