/** What stands in the way, in the library's words: what is missing with a link to the field where it is answered. */
import { describeIssue, explain } from "zatrudnienie-socjalne";
import { dayStatus } from "zatrudnienie-socjalne/participation";

/** @returns {{ text: string, href: string }[]} */
export function questionsOf(result, { id, person } = {}) {
  const sentences = explain(result, "pl");
  if (result.missing === undefined)
    return sentences.map((text) => ({ text, href: `/uczestnicy/${String(person)}` }));
  return result.missing.map((missing, index) => ({
    text: sentences[index],
    href:
      missing.kind === "interpretation"
        ? `/ustawienia#${missing.id}`
        : `/uczestnicy/${String(person)}#p${String(id)}-${String(missing.path.at(-1))}`,
  }));
}

/** An issue as a sentence, without the path: a page says otherwise what it is about. */
export const sentenceOf = (issue) => describeIssue({ ...issue, path: [] }, "pl");

/** Issues by the field of a form they belong to. */
export function problemsOf(issues = []) {
  const problems = new Map();
  for (const issue of issues) {
    const field = String(issue.path.findLast((key) => typeof key === "string") ?? "");
    problems.set(field, [...(problems.get(field) ?? []), sentenceOf(issue)]);
  }
  return problems;
}

/** What is wrong with a text that must not be left empty. */
export const textIssues = (name, text = "") =>
  text.trim() === "" ? [{ path: [name], code: "required" }] : [];

/** What is wrong with a day that no calculation of the library takes, such as the one on which a note came in. */
export function dayIssues(name, day) {
  const { issues = [] } = dayStatus({ periods: {}, on: day });
  return issues.map((issue) => ({ ...issue, path: [name] }));
}
