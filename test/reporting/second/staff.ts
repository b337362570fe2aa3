import { daysIn, shifted, type Span } from "./days.js";
import { type Case, hasDayIn, isIn, type Unknown } from "./people.js";
import type { KeptTables } from "./sound-records.js";

/** The staff: contracts with a day in the year; persons are counted. */

type Contract = KeptTables["staff"][number];

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

function partOfFullTime(time: string): Fraction {
  const [over = "1", under = "1"] = time.split("/");
  return { over: BigInt(over), under: BigInt(under) };
}

/** Employments of one person: contracts joined where they overlap or one starts the day after another ends. */
function employmentsOf(contracts: readonly Contract[]): Span[] {
  let spans: Span[] = contracts.map(({ from, to }) => ({ from, to }));
  const touch = (one: Span, other: Span): boolean =>
    one.from <= other.from && (one.to === undefined || other.from <= shifted(one.to, 1));
  for (;;) {
    const pair = spans
      .flatMap((one) => spans.map((other) => [one, other] as const))
      .find(([one, other]) => one !== other && touch(one, other));
    if (pair === undefined) return spans;
    const [one, other] = pair;
    const to =
      one.to === undefined || other.to === undefined ? undefined : one.to > other.to ? one.to : other.to;
    spans = [...spans.filter((span) => span !== one && span !== other), { from: one.from, to }];
  }
}

/** Two decimals, half up, of a number that is not negative. */
function twoDecimals({ over, under }: Fraction): string {
  const hundredths = (over * 200n + under) / (under * 2n);
  return `${String(hundredths / 100n)}.${String(hundredths % 100n).padStart(2, "0")}`;
}

export function staffOf({ days, tables: { staff } }: Case): {
  readonly rows: Record<string, Record<string, number | string>>;
  readonly unknowns: Unknown[];
} {
  const ofYear = staff.filter((contract) => hasDayIn(days, contract));
  const employed = ofYear.filter(({ basis }) => basis === "employment");
  const sexOf = (person: string) =>
    staff.find((contract) => contract.person === person && (contract.sex ?? "unknown") !== "unknown")?.sex;
  const personsOf = (contracts: readonly Contract[]) => [...new Set(contracts.map(({ person }) => person))];
  const totalAndWomen = (persons: readonly string[]) => ({
    total: persons.length,
    women: persons.filter((person) => sexOf(person) === "female").length,
  });
  const withEmployment = (counts: (span: Span) => boolean) =>
    totalAndWomen(
      personsOf(staff).filter((person) =>
        employmentsOf(
          staff.filter((contract) => contract.person === person && contract.basis === "employment"),
        ).some(counts),
      ),
    );
  const withTime = (counts: (time: Fraction) => boolean) =>
    totalAndWomen(
      personsOf(employed.filter(({ time }) => time !== undefined && counts(partOfFullTime(time)))),
    );
  const average = (contracts: readonly Contract[]) => {
    let sum: Fraction = { over: 0n, under: 1n };
    for (const contract of contracts) {
      if (contract.time === undefined) continue;
      const { over, under } = partOfFullTime(contract.time);
      const part = { over: over * BigInt(daysIn(contract, days)), under: under * BigInt(days.length) };
      sum = { over: sum.over * part.under + part.over * sum.under, under: sum.under * part.under };
    }
    return twoDecimals(sum);
  };
  const rows = {
    persons: totalAndWomen(personsOf(ofYear)),
    employment: totalAndWomen(personsOf(employed)),
    hired: withEmployment(({ from }) => isIn(days, from)),
    left: withEmployment(({ to }) => isIn(days, to)),
    average: {
      total: average(employed),
      women: average(employed.filter(({ person }) => sexOf(person) === "female")),
    },
    "full-time": withTime(({ over, under }) => over === under),
    "part-time": withTime(({ over, under }) => over < under),
    "civil-law": totalAndWomen(personsOf(ofYear.filter(({ basis }) => basis === "civil-law"))),
  };
  const unknowns = [
    ...personsOf(ofYear)
      .filter((person) => sexOf(person) === undefined)
      .map((person) => ({
        table: "staff",
        id: ofYear.find((contract) => contract.person === person)!.id,
        fact: "sex",
      })),
    ...employed
      .filter(({ time }) => time === undefined)
      .map(({ id }) => ({ table: "staff", id, fact: "working-time" })),
  ];
  return { rows, unknowns };
}
