/** The money of some centres in Polish, line by line. */
import { activityGrant, explain, financing, operatingGrant } from "zatrudnienie-socjalne/centre";
import { decided } from "../decided.mjs";
import { day, heading, wrapped, zloty } from "../text.mjs";

export function report(facts) {
  return [...lubartow(facts), ...slupsk(facts), ...legionowo(facts), ...rates(facts)];
}

function lubartow({ lubartow: input }) {
  const grant = decided(activityGrant(input));
  return [
    ...heading("Lubartów: dotacja na pierwsze 3 miesiące (liczby osób zmyślone)"),
    ...grant.instalments.map(
      ({ month, heads, amount, payBy }) => `  ${month}: ${heads} osób, ${zloty(amount)}, do ${day(payBy)}`,
    ),
    `  razem: ${zloty(grant.total)}`,
    ...reasons(grant),
  ];
}

function slupsk({ slupsk: input }) {
  const grant = decided(operatingGrant(input));
  return [
    ...heading("Słupsk: dotacja dla centrum stowarzyszenia (kwoty zmyślone)"),
    `  ${grant.month}: ${zloty(grant.product)}, najwyżej ${zloty(grant.cap)}, czyli ${zloty(grant.amount)}`,
    ...reasons(grant),
  ];
}

function legionowo({ legionowo: input, legionowoDays }) {
  return [
    ...heading("Legionowo: czy art. 10 wymienia program resortowy"),
    ...legionowoDays.map((on) => {
      const { asked, open } = decided(financing({ on, ...input }));
      return `  ${day(on)}: ${asked.named ? "tak" : "nie"}, lista ${open ? "otwarta" : "zamknięta"}`;
    }),
  ];
}

/** Costs high enough that the cap does not matter. */
const uncapped = { foundingInstitution: "ngo", costs: "99999.99", ownRevenue: "0.00" };

function rates({ rates: published, klomnice }) {
  const last = decided(operatingGrant(klomnice));
  return [
    ...heading("Stawki z ogłoszonych uchwał"),
    ...published.map(({ place, ...input }) => {
      const { heads, product } = decided(operatingGrant({ ...uncapped, ...input }));
      return `  ${place}, ${input.month}: ${zloty(input.ratePerHead)} razy ${heads} to ${zloty(product)}`;
    }),
    `  Kłomnice, ${last.month}: ${zloty(klomnice.costPerParticipant)} razy ${last.heads} (liczba osób zmyślona) to ${zloty(last.product)}`,
  ];
}

function reasons(result) {
  return ["  Dlaczego:", ...explain(result, "pl").flatMap((sentence) => wrapped(sentence, "  - "))];
}
