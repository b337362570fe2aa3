import {
  allOf,
  type Answer,
  type Asked,
  decided,
  type Fact,
  type Issue,
  lawDay,
  type Missing,
  refused,
} from "./answers.js";
import { fraction } from "./grosze.js";
import { amendedIn2015, amendedIn2022, localGovernmentFrom } from "./institutions.js";

/** Art. 9 and art. 11 ust. 3. */

export interface StaffCase extends Asked {
  readonly on: string;
  readonly classStaff: number;
  readonly participants: number;
  readonly supportedEmployees?: number;
}

export function staffingAgain(asked: StaffCase): Answer {
  const { on, classStaff, participants } = asked;
  const bad = refused(on, asked);
  if (bad) return bad;
  const day = lawDay(on, asked);
  const most = day >= amendedIn2015 ? 10 : 5;
  const kept = participants <= most * classStaff;
  const consequences = [...(day >= amendedIn2022 ? ["art-5b-ust-2-pkt-2"] : []), "art-6-ust-1"];
  return decided(on, {
    outcome: "checked",
    most,
    staffNeeded: Math.ceil(participants / most),
    perStaff: classStaff === 0 ? null : fraction(BigInt(participants), BigInt(classStaff)),
    kept,
    warnings: kept ? [] : ["too-many-per-staff"],
    consequences: kept ? [] : consequences,
  });
}

export interface OwnActivityCase extends Asked {
  readonly on: string;
  readonly activities: readonly {
    readonly id?: string;
    readonly kind: "production" | "trade" | "services" | "farming";
    readonly goods?: string;
    readonly alcoholPercent?: string;
  }[];
}

const excluded = ["fuel", "tobacco", "spirits", "wine", "beer", "precious-metals"];

/** In ten thousandths of one per cent. */
function percentage(text: string): number | undefined {
  const found = /^(0|[1-9]\d*)(?:\.(\d{1,4}))?$/.exec(text);
  if (!found) return undefined;
  const value = Number(found[1]) * 10_000 + Number((found[2] ?? "").padEnd(4, "0"));
  return value <= 1_000_000 ? value : undefined;
}

interface Verdict {
  readonly allowed: Fact;
  readonly reason: string | null;
  readonly asks?: readonly [name: string, question: string];
}

function verdictOn({ kind, goods, alcoholPercent }: OwnActivityCase["activities"][number]): Verdict {
  if (kind === "services") return { allowed: true, reason: null };
  if (goods === undefined) return { allowed: "unknown", reason: null, asks: ["goods", "goods"] };
  if (excluded.includes(goods)) return { allowed: false, reason: "excluded-goods" };
  if (goods !== "other-alcoholic") return { allowed: true, reason: null };
  if (alcoholPercent === undefined)
    return { allowed: "unknown", reason: null, asks: ["alcoholPercent", "alcohol-percent"] };
  return percentage(alcoholPercent)! > 5_000
    ? { allowed: false, reason: "alcohol-above-limit" }
    : { allowed: true, reason: null };
}

export function ownActivityAgain(asked: OwnActivityCase): Answer {
  const { on, activities } = asked;
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [index, { id, alcoholPercent }] of activities.entries()) {
    if (alcoholPercent !== undefined && percentage(alcoholPercent) === undefined)
      issues.push({ path: ["activities", index, "alcoholPercent"], code: "not-a-percentage" });
    if (id === undefined) continue;
    if (seen.has(id)) issues.push({ path: ["activities", index, "id"], code: "repeated-id" });
    seen.add(id);
  }
  const bad = refused(on, asked, issues);
  if (bad) return bad;
  const verdicts = activities.map(verdictOn);
  const missing: Missing[] = verdicts.flatMap(({ asks }, index) =>
    asks ? [{ kind: "fact", path: ["activities", index, asks[0]], question: asks[1] }] : [],
  );
  return decided(on, {
    outcome: "checked",
    activities: verdicts.map(({ allowed, reason }, index) => {
      const id = activities[index]!.id;
      return { index, ...(id === undefined ? {} : { id }), allowed, reason };
    }),
    allowed: allOf(verdicts.map(({ allowed }) => allowed)),
    business: false,
    paidPublicBenefit: lawDay(on, asked) >= localGovernmentFrom,
    missing,
  });
}
