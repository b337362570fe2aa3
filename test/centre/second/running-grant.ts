import {
  type Answer,
  type Asked,
  decided,
  fact,
  type Issue,
  knownFirst,
  lawDay,
  type Missing,
  refused,
  undetermined,
} from "./answers.js";
import { lastDayOf, tenthAfter } from "./days.js";
import { amountOf, grosze, inZlote, less } from "./grosze.js";
import {
  amendedIn2007,
  amendedIn2015,
  amendedIn2022,
  type Institution,
  isEntity,
  isLocal,
  localGovernmentFrom,
} from "./institutions.js";
import { headcount, headcountAssumed, type HeadReading, headsOf } from "./starting-grants.js";

/** Art. 10 ust. 1a, 4 and 5. */

export interface RunningCase extends Asked {
  readonly foundingInstitution: Institution;
  readonly form?: string;
  readonly month: string;
  readonly participants: number;
  readonly staff: number;
  readonly ratePerHead?: string;
  readonly costPerParticipant?: string;
  readonly totalCosts?: string;
  readonly costs?: string;
  readonly ownRevenue?: string;
  readonly grantedBefore?: string;
  readonly interpretation?: { readonly grantHeadcount?: HeadReading };
}

type Amount = "ratePerHead" | "costPerParticipant" | "totalCosts" | "costs" | "ownRevenue";

const questions: Readonly<Record<Amount, string>> = {
  ratePerHead: "rate-per-head",
  costPerParticipant: "cost-per-participant",
  totalCosts: "total-costs",
  costs: "centre-costs",
  ownRevenue: "own-revenue",
};

function notNamedUntil(institution: Institution, day: string): string | null | undefined {
  if (institution === "other") return null;
  if (isLocal(institution) && institution !== "commune" && day < localGovernmentFrom)
    return localGovernmentFrom;
  return isEntity(institution) && day < amendedIn2022 ? amendedIn2022 : undefined;
}

function missingOf(asked: RunningCase, day: string): Missing[] {
  const isNew = day >= amendedIn2007;
  const local = isLocal(asked.foundingInstitution);
  const amounts: Amount[] = local
    ? ["costPerParticipant", isNew ? "ownRevenue" : "totalCosts"]
    : isNew
      ? ["ratePerHead", "costs", "ownRevenue"]
      : ["ratePerHead"];
  const missing = amounts
    .filter((name) => asked[name] === undefined)
    .map((name) => fact(name, questions[name]));
  const asksForm = local && day >= localGovernmentFrom && asked.form === undefined;
  return asksForm ? [fact("form", "centre-form"), ...missing] : missing;
}

/** The product, what limits it in hundredths of a grosz, and what comes off it. */
function limits(asked: RunningCase, day: string) {
  const of = (name: Amount | "grantedBefore"): bigint => grosze(asked[name] ?? "0.00");
  const isNew = day >= amendedIn2007;
  if (isLocal(asked.foundingInstitution))
    return isNew
      ? { rate: of("costPerParticipant"), cap: null, off: of("ownRevenue"), zero: "revenue-covers-all" }
      : { rate: of("costPerParticipant"), cap: of("totalCosts") * 90n, off: 0n, zero: "capped-to-zero" };
  const left = of("costs") - of("ownRevenue") - of("grantedBefore");
  const cap = isNew ? (left > 0n ? left : 0n) * 100n : null;
  return { rate: of("ratePerHead"), cap, off: 0n, zero: "capped-to-zero" };
}

export function operatingGrantAgain(asked: RunningCase): Answer {
  const { foundingInstitution: institution, month, participants, staff, strict } = asked;
  const on = lastDayOf(month);
  const issues: Issue[] = (["ratePerHead", "costPerParticipant"] as const)
    .filter((name) => asked[name] === "0.00")
    .map((name) => ({ path: [name], code: "amount-not-positive" }));
  const bad = refused(on, asked, issues);
  if (bad) return bad;
  const day = lawDay(on, asked);
  const firstDay = notNamedUntil(institution, day);
  if (firstDay !== undefined)
    return decided(on, {
      outcome: "no-rule",
      reason: "institution-not-named",
      firstDay: knownFirst(firstDay, asked),
    });
  const local = isLocal(institution);
  const notDue = (reason: string) => ({ outcome: "not-due", reason, month, amount: "0.00" });
  if (local && day >= localGovernmentFrom && asked.form === "budgetary-unit")
    return decided(on, notDue("budgetary-unit"));
  const reading = asked.interpretation?.grantHeadcount;
  const isDoubtful = day < amendedIn2015;
  const missing = missingOf(asked, day);
  if (isDoubtful && strict && reading === undefined) missing.push(headcount);
  if (missing.length > 0) return undetermined(missing);

  const heads = headsOf(participants, staff, isDoubtful ? (reading ?? "sum") : "sum");
  const { rate, cap, off, zero } = limits(asked, day);
  const product = rate * BigInt(heads);
  const hasOpenPeriod = !local && day >= amendedIn2007;
  const assumed = [
    ...(isDoubtful ? [headcountAssumed(reading)] : []),
    ...(hasOpenPeriod ? [{ id: "cap-period-given" }] : []),
  ];
  const known = {
    ...{ heads, product: amountOf(product), cap: cap === null ? null : amountOf(cap / 100n) },
    setBy: local && day >= localGovernmentFrom ? "local-government-organ" : "commune-council",
    payBy: local ? null : tenthAfter(month),
  };
  if (heads === 0) return decided(on, { ...notDue("no-heads"), heads, product: "0.00" }, assumed);
  const most = cap === null ? product * 100n : less(product * 100n, cap);
  const exact = most - off * 100n;
  const amount = exact / 100n;
  if (amount <= 0n) return decided(on, { ...notDue(zero), ...known }, assumed);
  const capped = cap !== null && product * 100n > cap;
  return decided(
    on,
    { outcome: "due", month, ...known, capped, amount: amountOf(amount), exact: inZlote(exact, 100n) },
    assumed,
  );
}
