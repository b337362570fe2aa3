import { notDueReasonNames } from "../../../benefit/index.js";
import type { Language } from "../../../reasoning/index.js";
import { paymentForms, waitingOutcomes } from "../../lists/texts.js";
import type { PrintableList } from "../printable.js";
import type { Table } from "../table.js";
import { idColumn, type NamedColumn, namedTable, nameOf } from "./columns.js";

const amounts: readonly NamedColumn[] = [
  { id: "benefit", label: { pl: "Świadczenie", en: "Benefit" }, kind: "money" },
  { id: "premium", label: { pl: "Premia", en: "Premium" }, kind: "money" },
  { id: "total", label: { pl: "Razem", en: "Total" }, kind: "money" },
  { id: "taxAdvance", label: { pl: "Zaliczka na podatek", en: "Tax advance" }, kind: "money" },
  { id: "net", label: { pl: "Do wypłaty", en: "Paid out" }, kind: "money" },
];

/** The payments, their sums, and who is not paid and why. */
export function listTables({ rows, totals, notPaid, waiting }: PrintableList, language: Language): Table[] {
  return [
    ...namedTable(
      {
        id: "payments",
        title: { pl: "Wypłaty, w złotych", en: "Payments, PLN" },
        columns: [
          { id: "no", label: { pl: "Lp.", en: "No." }, kind: "count" },
          idColumn,
          { id: "name", label: { pl: "Imię i nazwisko", en: "Name" }, kind: "text" },
          { id: "forMonth", label: { pl: "Za miesiąc", en: "For the month" }, kind: "month" },
          ...amounts,
          { id: "form", label: { pl: "Forma wypłaty", en: "Form of payment" }, kind: "text" },
          { id: "reason", label: { pl: "Powód", en: "Reason" }, kind: "text" },
        ],
      },
      rows.map((row) => [
        row.no,
        row.id,
        row.name,
        row.forMonth,
        row.benefit,
        row.premium,
        row.total,
        row.taxAdvance,
        row.net,
        nameOf(paymentForms, row.form, language),
        row.reason,
      ]),
      language,
    ),
    ...namedTable(
      {
        id: "totals",
        title: { pl: "Razem, w złotych", en: "Totals, PLN" },
        columns: [{ id: "count", label: { pl: "Liczba wypłat", en: "Payments" }, kind: "count" }, ...amounts],
      },
      [[totals.count, totals.benefit, totals.premium, totals.total, totals.taxAdvances, totals.net]],
      language,
    ),
    ...namedTable(
      {
        id: "not-paid",
        title: { pl: "Świadczenia, które nie przysługują", en: "Benefits not due" },
        columns: [idColumn, { id: "reason", label: { pl: "Powód", en: "Reason" }, kind: "text" }],
      },
      notPaid.map(({ id, reason }) => [id, nameOf(notDueReasonNames, reason, language)]),
      language,
    ),
    ...namedTable(
      {
        id: "waiting",
        title: { pl: "Świadczenia do wyjaśnienia", en: "Benefits to be settled" },
        columns: [idColumn, { id: "outcome", label: { pl: "Przyczyna", en: "Why" }, kind: "text" }],
      },
      waiting.map(({ id, outcome }) => [id, nameOf(waitingOutcomes, outcome, language)]),
      language,
    ),
  ];
}
