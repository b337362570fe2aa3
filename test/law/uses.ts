import { vi } from "vitest";
import { Law } from "../../src/law/index.js";
import { argumentsOf, modules } from "../runtimes/digest.mjs";

/** Functions that show the law itself, or hand on what they are given: they use no provision more than any other. */
const showing = [
  ...[
    "amendments",
    "changesBetween",
    "compareLaw",
    "coverage",
    "interpretations",
    "lawOn",
    "otherLaws",
    "provisions",
  ],
  ...["withLaw", "citationUrl", "formatCitation", "explain", "explainChanges", "justification", "labels"],
  ...[
    "describeIssue",
    "describeViolation",
    "issuesOf",
    "jsonSchema",
    "asTables",
    "fromJson",
    "toCsv",
    "toHtml",
  ],
  ...["toICalendar", "toJson", "toMarkdown", "timelineSvg", "validator"],
  ...["conformanceCases", "differences", "spoilt", "arbitraries"],
];

/** What each exported function asks the law for, and which provisions of the Act its answers cite, on the inputs of the digest. */
export function observedUses(): Record<string, { rules: string[]; units: string[] }> {
  const exported = Object.assign({}, ...Object.values(modules)) as Record<
    string,
    (...given: unknown[]) => unknown
  >;
  const names = Object.keys(argumentsOf).filter((name) => !showing.includes(name));
  const found = names.sort().map((name) => {
    const units = new Set<string>();
    const rules = rulesAskedFor(() => {
      for (const given of argumentsOf[name]!) {
        const answer = exported[name]!(...given);
        for (const unit of unitsIn(isIterator(answer) ? [...answer] : answer)) units.add(unit);
      }
    });
    return [name, { rules: [...rules].sort(), units: [...units].sort() }] as const;
  });
  return Object.fromEntries(found.filter(([, { rules, units }]) => rules.length + units.length > 0));
}

/** Whoever asks, asks a `Law`: its three questions are watched. */
function rulesAskedFor(run: () => void): Set<string> {
  const questions = (["of", "within", "firstDayOf"] as const).map((name) => vi.spyOn(Law.prototype, name));
  try {
    run();
    return new Set(questions.flatMap(({ mock }) => mock.calls.map(([rule]) => rule.id)));
  } finally {
    for (const question of questions) question.mockRestore();
  }
}

const isIterator = (answer: unknown): answer is Iterable<unknown> =>
  typeof (answer as { next?: unknown } | undefined)?.next === "function";

/** The provisions of the Act that an answer cites, however deep. */
export function unitsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { act, unit } = value as { act?: unknown; unit?: unknown };
  if (act === "DU/2003/1143" && typeof unit === "string") return [unit];
  return Object.values(value).flatMap(unitsIn);
}
