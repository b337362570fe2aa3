// An independent derivation of `premiumCeiling` for differential testing: from the law (art. 2 pkt 9, 15 ust. 3, 4 and
// 6, 15a) and question Q14, with tables typed by hand, whole grosze and no import. It expects a valid input without
// amounts given by hand.

/** The unemployment benefit by its first month, in grosze. The last one is announced to 2027-05. */
const benefits: readonly (readonly [from: string, grosze: number])[] = [
  ["2003-08", 49820],
  ["2003-09", 50320],
  ["2004-03", 50420],
  ["2005-06", 52190],
  ["2006-06", 53290],
  ["2007-06", 53830],
  ["2008-06", 55180],
  ["2009-06", 57500],
  ["2010-01", 71700],
  ["2010-06", 74210],
  ["2011-06", 76140],
  ["2012-06", 79420],
  ["2013-06", 82360],
  ["2014-06", 83110],
  ["2018-06", 84780],
  ["2019-06", 86140],
  ["2020-06", 88130],
  ["2020-09", 120000],
  ["2021-06", 124080],
  ["2022-06", 130410],
  ["2023-06", 149190],
  ["2024-06", 166200],
  ["2025-06", 172190],
  ["2026-06", 178390],
];

/** Per cent of the benefit, with the first day they apply to and the day they came into force. */
const percentages: readonly (readonly [from: string, inForce: string, percent: number])[] = [
  ["2003-08-14", "2003-08-14", 80],
  ["2007-07-01", "2007-07-01", 100],
  ["2022-01-01", "2022-02-15", 120],
];

const caps: readonly (readonly [from: string, percent: number])[] = [
  ["2007-07-14", 20],
  ["2015-10-24", 50],
  ["2022-02-15", 100],
];

export interface PremiumCase {
  month: string;
  periods: {
    trial?: { from: string; to: string };
    participation?: { from: string; to: string };
    extensions?: { from: string; to: string }[];
  };
  interpretation?: { premiumCap?: "full-rate" | "prorated" };
  asOf?: string;
  strict?: boolean;
}

export type PremiumAnswer =
  | { outcome: "ceiling"; amount: string; exact: [bigint, bigint]; percent: string; asked: boolean }
  | { outcome: "not-due"; reason: string }
  | { outcome: "undetermined"; missing: string[] }
  | { outcome: "unsupported-date" };

export function premiumOracle({ month, periods, interpretation, asOf, strict }: PremiumCase): PremiumAnswer {
  if (month < "2003-08" || month > "2027-05") return { outcome: "unsupported-date" };
  if (asOf !== undefined && asOf < "2003-08-14") return { outcome: "unsupported-date" };

  const { participation, extensions = [], trial } = periods;
  const inOne = (day: string, spans: ({ from: string; to: string } | undefined)[]): boolean =>
    day >= "2003-08-14" && spans.some((span) => span !== undefined && span.from <= day && day <= span.to);
  const days = daysOf(month);
  const payable = days.filter((day) => inOne(day, [participation, ...extensions]));
  const covered = days.filter((day) => inOne(day, [trial, participation, ...extensions]));
  if (strict === true && (covered.at(-1) ?? "") > "2026-10-08") return { outcome: "unsupported-date" };

  const last = payable.at(-1);
  if (last === undefined) return { outcome: "not-due", reason: "no-participation-day" };
  const cap = caps.filter(([from]) => from <= last && from <= (asOf ?? last)).at(-1)?.[1];
  if (cap === undefined) return { outcome: "not-due", reason: "no-rule-yet" };

  const isWhole = payable.length === days.length;
  if (!isWhole && strict === true && interpretation?.premiumCap === undefined) {
    return { outcome: "undetermined", missing: ["premiumCap"] };
  }
  const isProrated = !isWhole && interpretation?.premiumCap === "prorated";
  const thirtieths = isProrated ? Math.min(payable.length, 30) : 30;
  const benefit = benefits.filter(([from]) => from <= month).at(-1)![1];
  const percent = percentages
    .filter(([from, inForce]) => from <= last && inForce <= (asOf ?? inForce))
    .at(-1)![2];

  // Grosze: benefit × percent/100 × thirtieths/30 × cap/100.
  const numerator = BigInt(benefit) * BigInt(percent) * BigInt(thirtieths) * BigInt(cap);
  const denominator = 300_000n;
  return {
    outcome: "ceiling",
    amount: written(numerator / denominator),
    exact: [numerator, denominator * 100n],
    percent: String(cap),
    asked: !isWhole,
  };
}

function daysOf(month: string): string[] {
  const [year, number] = month.split("-").map(Number) as [number, number];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number - 1]!;
  return Array.from({ length }, (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`);
}

function written(grosze: bigint): string {
  const digits = String(grosze).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
