import { firstDay, isYearMonth } from "../../calendar/index.js";
import * as rules from "../../law/rules/index.js";
import { type Amount, fromAmount, minus, toSignedAmount } from "../../money/index.js";
import { fixed, legalBasis, type PaperRule, paragraphsOf, reversed } from "./paper-rule.js";
import type { Paragraph } from "./result.js";
import { amount, closed, day, head, line, month } from "./wording.js";

const ofRefund = paragraphsOf<"refund-application">();

export const refundPaper: PaperRule<"refund-application"> = {
  day: ({ filedOn }) => filedOn,
  dayFrom: "filedOn",
  basis: (law) => law.of(rules.refund),
  title: () => "Wniosek o refundację świadczeń integracyjnych",
  paragraphs: (fields, law) => {
    const { claim } = fields;
    const { count, benefits, contributions, total } = claim.totals;
    const { citation } = law.of(rules.refund);
    return [
      head(fields),
      ofRefund(`Adresat: ${closed(fields.office.name)}`, ["office"]),
      ofRefund(`Data wniosku: ${day(fields.filedOn)}`, ["filedOn"]),
      ofRefund(
        `Wnoszę o refundację ze środków Funduszu Pracy świadczeń integracyjnych${claim.withContributions ? " wraz ze składkami na ubezpieczenia społeczne" : ""}. Miesiąc wypłaty świadczeń: ${month(claim.paidInMonth)}`,
        ["claim"],
        citation,
      ),
      ofRefund(
        [
          `Liczba wypłaconych świadczeń: ${count}.`,
          `Kwota świadczeń: ${amount(benefits)}.`,
          ...(claim.withContributions
            ? [`Składki na ubezpieczenia społeczne: ${amount(contributions)}.`]
            : []),
          `Kwota refundacji: ${amount(total)}.`,
        ].join(" "),
        ["claim"],
      ),
      ...(fields.advance === undefined ? [] : [settlement(total, fields.advance)]),
      fixed(legalBasis(citation), citation),
      fixed("Załącznik: kopia listy wypłaconych świadczeń integracyjnych.", citation),
      fixed(`Podpis kierownika centrum: ${line}`, citation),
    ];
  },
  issues: ({ claim, filedOn }) => {
    const paidInMonth = claim?.paidInMonth;
    const first =
      typeof paidInMonth === "string" && isYearMonth(paidInMonth) ? firstDay(paidInMonth) : undefined;
    return reversed(first, filedOn, ["filedOn"]);
  },
};

/** An advance above the claim leaves a negative balance. */
function settlement(total: string, advance: string): Paragraph {
  const balance = toSignedAmount(minus(fromAmount(total as Amount), fromAmount(advance as Amount)));
  const isAbove = balance.startsWith("-");
  return ofRefund(
    [
      `Otrzymana zaliczka: ${amount(advance)}.`,
      `Kwota refundacji po odjęciu zaliczki: ${amount(balance)}.`,
      ...(isAbove ? [`Zaliczka przewyższa kwotę refundacji o ${amount(balance.slice(1))}.`] : []),
    ].join(" "),
    ["claim", "advance"],
  );
}
