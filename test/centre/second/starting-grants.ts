import {
  type Answer,
  type Asked,
  type Assumed,
  checkedUntil,
  decided,
  type Fact,
  fact,
  firstDayOfTheAct,
  given,
  invalid,
  type Issue,
  knownFirst,
  lawDay,
  refused,
  undetermined,
} from "./answers.js";
import { afterDays, monthAfter, tenthAfter } from "./days.js";
import { amountOf, inZlote } from "./grosze.js";
import { amendedIn2022 } from "./institutions.js";
import { benefitOn, type GivenBenefit, lastKnownDay } from "./unemployment-benefit.js";

/** Art. 8: the grants of the marshal. */

export type HeadReading = "sum" | "product";

export interface ActivityCase extends Asked {
  readonly agreementOn: string;
  readonly firstMonth: string;
  readonly months: readonly { readonly participants: number; readonly staffEngagedForAtLeastAYear: number }[];
  readonly parameters?: { readonly unemploymentBenefit: readonly GivenBenefit[] };
  readonly interpretation?: { readonly grantHeadcount?: HeadReading };
}

export const headsOf = (participants: number, staff: number, reading: HeadReading): number =>
  reading === "sum" ? participants + staff : participants * staff;

export const headcount = {
  kind: "interpretation",
  id: "grantHeadcount",
  readings: ["sum", "product"],
} as const;

export const headcountAssumed = (reading: HeadReading | undefined): Assumed => ({
  id: "grantHeadcount",
  reading: reading ?? "sum",
  chosen: reading !== undefined,
});

function faults({ agreementOn, firstMonth, months }: ActivityCase): Issue[] {
  const issues: Issue[] = [];
  if (firstMonth < agreementOn.slice(0, 7))
    issues.push({ path: ["firstMonth"], code: "month-before-agreement" });
  if (months.length === 0) issues.push({ path: ["months"], code: "too-few" });
  // Before the Act nothing is limited to three; the day itself is then out of reach.
  if (months.length > 3 && agreementOn >= firstDayOfTheAct)
    issues.push({ path: ["months"], code: "too-many" });
  return issues;
}

export function activityGrantAgain(asked: ActivityCase): Answer {
  const { agreementOn, firstMonth, months, parameters, interpretation, strict = false } = asked;
  const issues = faults(asked);
  if (issues.length > 0) return invalid(issues);
  const byHand = parameters?.unemploymentBenefit;
  const benefit = benefitOn(agreementOn, byHand);
  const isTooLate = strict && agreementOn > checkedUntil;
  if (agreementOn < firstDayOfTheAct || isTooLate || benefit === undefined)
    return {
      outcome: "unsupported-date",
      supported: { from: firstDayOfTheAct, to: strict ? checkedUntil : lastKnownDay(byHand) },
    };
  const reading = interpretation?.grantHeadcount;
  if (strict && reading === undefined) return undetermined([headcount]);

  let month = firstMonth;
  let total = 0n;
  const instalments = months.map(({ participants, staffEngagedForAtLeastAYear }, index) => {
    const heads = headsOf(participants, staffEngagedForAtLeastAYear, reading ?? "sum");
    const doubled = benefit.grosze * BigInt(heads);
    const amount = (doubled + 1n) / 2n;
    total += amount;
    const instalment = {
      ...{ index, month, heads, amount: amountOf(amount) },
      ...{ exact: inZlote(doubled, 2n), payBy: tenthAfter(month) },
    };
    month = monthAfter(month);
    return instalment;
  });
  const assumed = [headcountAssumed(reading)];
  const isRounded = instalments.some(({ heads }) => (benefit.grosze * BigInt(heads)) % 2n === 1n);
  if (isRounded) assumed.push({ id: "grant-rounding" });
  if (benefit.isGiven) assumed.push({ id: "parameter-given" });
  if (benefit.isSecondary) assumed.push({ id: "parameter-confidence" });
  const base = amountOf(benefit.grosze);
  const complete = months.length === 3;
  return decided(
    agreementOn,
    { outcome: "due", base, instalments, total: amountOf(total), complete },
    assumed,
  );
}

export interface EquipmentCase extends Asked {
  readonly agreementOn: string;
  readonly recipient: "centre" | "club";
  readonly firstEquipment?: Fact;
  readonly filedOn?: string;
}

export function equipmentGrantAgain(asked: EquipmentCase): Answer {
  const { agreementOn, recipient, firstEquipment, filedOn } = asked;
  const late = filedOn !== undefined && filedOn > agreementOn;
  const bad = refused(agreementOn, asked, late ? [{ path: ["filedOn"], code: "filed-after-day" }] : []);
  if (bad) return bad;
  const firstOnly =
    lawDay(agreementOn, asked) < amendedIn2022 || (filedOn !== undefined && filedOn < amendedIn2022);
  const notPossible = (reason: string, firstDay: string | null): Answer =>
    decided(agreementOn, { outcome: "not-possible", reason, firstDay });
  if (firstOnly && recipient === "club")
    return notPossible("club-not-named", knownFirst(amendedIn2022, asked));
  if (firstOnly && given(firstEquipment) === "unknown")
    return undetermined([fact("firstEquipment", "first-equipment")]);
  if (firstOnly && firstEquipment === false) return notPossible("not-first-equipment", null);
  const payBy = recipient === "centre" ? afterDays(agreementOn, 30) : null;
  return decided(
    agreementOn,
    { outcome: "possible", payBy, purposes: ["premises", "workplaces", "materials"], firstOnly },
    payBy === null ? [] : [{ id: "term-not-moved" }],
  );
}
