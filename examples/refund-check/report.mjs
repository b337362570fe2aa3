/** The claim and its checks in Polish, line by line. */
import { describeIssue, explain } from "zatrudnienie-socjalne";
import { day, decimal, heading, row, wrapped, zloty } from "../text.mjs";
import { claims } from "./claims.mjs";

const widths = [2, 12, 7, 9, -9, -8, -9];
const findings = ["line-differs", "line-undecided", "sum-differs", "count-differs"];

export function report(facts) {
  const { right, refused, checks } = claims(facts);
  return [
    ...heading(
      `Wniosek o refundację za ${facts.paidInMonth}${facts.about.synthetic ? " (dane zmyślone)" : ""}`,
    ),
    ...claimLines(right),
    ...heading("Urząd pracy: wniosek z błędną kwotą w jednym wierszu"),
    ...checkLines(checks.wrongLine),
    ...heading("Urząd pracy: wniosek z błędną sumą"),
    ...checkLines(checks.wrongSum),
    ...heading("Centrum: ten sam wniosek z błędną sumą, sprawdzony przed wysłaniem"),
    ...refused.issues.flatMap((issue) => wrapped(describeIssue(issue, "pl"), "  - ")),
    ...heading("Urząd pracy: wniosek poprawny"),
    ...checkLines(checks.right),
  ];
}

function claimLines({ lines, totals, premiumsLeftOut }) {
  return [
    row(widths, ["nr", "osoba", "miesiąc", "wypłata", "świadcz.", "składki", "razem"]),
    ...lines.map(({ id, forMonth, paidOn, amount, contributions, total }, index) =>
      row(widths, [
        String(index + 1),
        id,
        forMonth,
        day(paidOn),
        decimal(amount),
        decimal(contributions?.total ?? "0.00"),
        decimal(total),
      ]),
    ),
    row(widths, ["", "razem", "", "", ...[totals.benefits, totals.contributions, totals.total].map(decimal)]),
    `   premie poza refundacją: ${zloty(premiumsLeftOut)}`,
  ];
}

function checkLines(check) {
  const { claimed, expected, difference } = check.totals;
  const sentences = explain(check, "pl").filter((_, index) =>
    findings.includes(check.steps[index].operation),
  );
  return [
    check.agrees ? "  wniosek jest prawidłowy" : "  we wniosku są błędy",
    ...sentences.flatMap((sentence) => wrapped(sentence, "  - ")),
    `  wiersze razem: ${zloty(claimed.total)}; wyliczono: ${zloty(expected.total)}; różnica: ${zloty(difference)}`,
  ];
}
