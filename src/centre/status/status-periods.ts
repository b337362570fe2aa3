import { type CalendarDate, dayAfter, endOfYears } from "../../calendar/index.js";
import { coveredFrom, type Law, type RuleRecord, type RuleValues, theAct } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import type { ReadingOf, Step, Violation } from "../../reasoning/index.js";
import type { StatusPeriodFacts as Facts } from "./inputs.js";
import { step } from "./step.js";
import type { StatusViolationCode } from "./vocabulary.js";

/** One stretch of a status: as granted, or by an extension. */
export interface StatusStretch {
  kind: "grant" | "extension";
  from: string;
  to: string;
  /** For how many years it was given; null where the decision states its last day. */
  years: number | null;
}

/** A stretch with what it stands on. */
interface Stretch extends StatusStretch {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Where in the input its last day may stand. */
  readonly path: (string | number)[];
  readonly step: Step;
}

export interface Stretches {
  readonly stretches: readonly [Stretch, ...Stretch[]];
  readonly violations: Violation<StatusViolationCode>[];
}

type Length = RuleRecord<RuleValues["statusLength"]>;
type Given = Pick<Facts, "grantedOn" | "to" | "extensions">;

/** The wordings by which a status was granted and, if it still ran when a longer one came, that one. */
interface Lengths {
  readonly granted: Length;
  readonly longer: Length | undefined;
}

/** A day before the Act has the length of its first day. */
function lengthsOf(grantedOn: CalendarDate, law: Law): Lengths {
  const granted = law.of(rules.statusLength, grantedOn) ?? law.on(coveredFrom).of(rules.statusLength);
  const last = granted.until as CalendarDate | undefined;
  const next = last === undefined ? undefined : law.of(rules.statusLength, dayAfter(last));
  const isRunning = last !== undefined && endOfYears(grantedOn, granted.value.years) > last;
  return { granted, longer: isRunning && next?.transition !== undefined ? next : undefined };
}

/** Does it depend on a reading how long the status was granted for? */
export function isOldStatus({ grantedOn, to }: Given, law: Law): boolean {
  return to === undefined && lengthsOf(grantedOn, law).longer !== undefined;
}

/** The stretches of a status, one after the other, and what is wrong with its extensions. */
export function stretchesOf(
  { grantedOn, to, extensions = [] }: Given,
  law: Law,
  oldStatus: ReadingOf<"oldStatus"> | undefined,
): Stretches {
  const { granted, longer } = lengthsOf(grantedOn, law);
  const length = oldStatus === "five-years" && longer !== undefined ? longer : granted;
  const stretches: [Stretch, ...Stretch[]] = [
    stretch("grant", { from: grantedOn, to, path: ["to"] }, length),
  ];
  const violations: Violation<StatusViolationCode>[] = [];
  let last = stretches[0];
  extensions.forEach(({ decidedOn, to }, index) => {
    const path = ["extensions", index, "decidedOn"];
    const rule = law.of(rules.statusExtension, decidedOn);
    const years = law.of(rules.statusLength, decidedOn);
    if (rule?.value == null || years === undefined) {
      violations.push({ code: "extension-before-rule", citation: theAct("art-5a"), path });
      return;
    }
    if (decidedOn > last.to)
      violations.push({ code: "decided-after-end", citation: theAct("art-5a-zd-1"), path });
    last = stretch("extension", { from: dayAfter(last.to), to, path: ["extensions", index, "to"] }, years);
    stretches.push(last);
  });
  return { stretches, violations };
}

function stretch(
  kind: "grant" | "extension",
  { from, to: stated, path }: { from: CalendarDate; to: CalendarDate | undefined; path: (string | number)[] },
  length: Length,
): Stretch {
  const { years } = length.value;
  const to = stated ?? endOfYears(from, years);
  const isExtension = kind === "extension";
  const source = isExtension ? { citation: theAct("art-5a-zd-1"), record: length } : length;
  const why =
    stated === undefined
      ? step(source, isExtension ? "status-extended" : "status-granted", { from, to, years })
      : step(source, "status-stated", { from, to });
  return { kind, from, to, years: stated === undefined ? years : null, path, step: why };
}
