import {
  grantReturned,
  investmentLines,
  payLines,
  revenueLines,
  runningLines,
} from "../../../src/reporting/vocabulary.js";
import { amountOf, grosze, sumOf } from "./grosze.js";
import { type Case, isIn } from "./people.js";

/** Revenue, expenditure and grants, in whole grosze. */

type Sums = Record<string, bigint>;
type Amounts = Record<string, string>;

const asAmounts = (sums: Sums): Amounts =>
  Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, amountOf(sum)]));

const isRevenue = (line: string): boolean => line.startsWith("revenue.");

function executed({ days, tables: { money, payments } }: Case, line: string): bigint {
  const booked = money
    .filter((record) => record.line === line && isIn(days, record.on))
    .map(({ amount }) => grosze(amount));
  const paid = payments
    .filter(({ paidOn }) => isIn(days, paidOn))
    .map(({ benefit, premium }) =>
      line === "pay.benefit" ? grosze(benefit) : line === "pay.premium" ? grosze(premium) : 0n,
    );
  return sumOf([...booked, ...paid]);
}

function planned({ tables: { plan } }: Case, line: string, year: number): bigint {
  return sumOf(
    plan.filter((each) => each.line === line && each.year === year).map(({ amount }) => grosze(amount)),
  );
}

const row = (asked: Case, lines: readonly string[]): Amounts =>
  asAmounts({
    plan: sumOf(lines.map((line) => planned(asked, line, asked.year))),
    executed: sumOf(lines.map((line) => executed(asked, line))),
    "next-plan": sumOf(lines.map((line) => planned(asked, line, asked.year + 1))),
  });

export function revenueOf(asked: Case): Record<string, Amounts> {
  const rows = revenueLines.map((line) => [line, row(asked, [`revenue.${line}`])] as const);
  return {
    total: row(
      asked,
      revenueLines.map((line) => `revenue.${line}`),
    ),
    ...Object.fromEntries(rows),
  };
}

export function expenditureOf(asked: Case): Record<string, Amounts> {
  const pay = payLines.map((line) => `pay.${line}`);
  const running = runningLines.map((line) => `running.${line}`);
  const investment = investmentLines.map((line) => `investment.${line}`);
  const withParts = (name: string, lines: readonly string[]) => ({
    [name]: row(asked, lines),
    ...Object.fromEntries(lines.map((line) => [line, row(asked, [line])])),
  });
  return {
    total: row(asked, [...pay, ...running, ...investment, "other.expenditure"]),
    ...withParts("pay", pay),
    ...withParts("running", running),
    ...withParts("investment", investment),
    other: row(asked, ["other.expenditure"]),
  };
}

/** What came in, was used and went back of some grants on some days. */
function movements(
  { tables: { money, payments } }: Case,
  ids: readonly string[],
  counts: (on: string) => boolean,
) {
  const ofThese = (grant: string | undefined) => grant !== undefined && ids.includes(grant);
  let received = 0n;
  let used = 0n;
  let returned = 0n;
  for (const { on, line, amount, grant } of money) {
    if (!ofThese(grant) || !counts(on)) continue;
    if (line === grantReturned) returned += grosze(amount);
    else if (isRevenue(line)) received += grosze(amount);
    else used += grosze(amount);
  }
  for (const { paidOn, benefit, premium, grant } of payments) {
    if (ofThese(grant) && counts(paidOn)) used += grosze(benefit) + grosze(premium);
  }
  return { received, used, returned };
}

function sumsOfGrants(asked: Case, ids: readonly string[]): Amounts {
  const before = movements(asked, ids, (on) => on < asked.days[0]!);
  const carried = before.received - before.used - before.returned;
  const ofYear = movements(asked, ids, (on) => isIn(asked.days, on));
  const left = carried + ofYear.received - ofYear.used - ofYear.returned;
  return asAmounts({ carried, ...ofYear, left });
}

export function grantsSectionOf(asked: Case): Record<string, Amounts> {
  const idsFor = (...purposes: readonly string[]) =>
    asked.tables.grants.filter(({ purpose }) => purposes.includes(purpose)).map(({ id }) => id);
  return {
    total: sumsOfGrants(asked, idsFor("equipment", "operation", "training", "other")),
    equipment: sumsOfGrants(asked, idsFor("equipment")),
    operation: sumsOfGrants(asked, idsFor("operation", "training")),
    training: sumsOfGrants(asked, idsFor("training")),
    other: sumsOfGrants(asked, idsFor("other")),
  };
}

export function grantsOf(asked: Case) {
  return asked.tables.grants.map(({ id, granter = null, purpose, granted = null }) => ({
    id,
    granter,
    purpose,
    granted,
    ...sumsOfGrants(asked, [id]),
  }));
}

export function grantersOf(asked: Case) {
  const { grants } = asked.tables;
  const granters = [...new Set(grants.map(({ granter = null }) => granter))];
  return granters.map((granter) => ({
    granter,
    ...sumsOfGrants(
      asked,
      grants.filter((grant) => (grant.granter ?? null) === granter).map(({ id }) => id),
    ),
  }));
}
