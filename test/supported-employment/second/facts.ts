/** Three-valued logic, and what is asked for. */

export type Answer = boolean | "unknown";

export const and = (answers: readonly Answer[]): Answer =>
  answers.includes(false) ? false : answers.includes("unknown") ? "unknown" : true;

export const or = (answers: readonly Answer[]): Answer =>
  answers.includes(true) ? true : answers.includes("unknown") ? "unknown" : false;

export const asked = (question: string, ...path: (string | number)[]): object => ({
  kind: "fact",
  path,
  question,
});
