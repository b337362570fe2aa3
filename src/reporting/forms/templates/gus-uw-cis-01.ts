import { answer, section } from "../build.js";
import { dataSet } from "../duties.js";
import type { FormTemplate } from "../template.js";

const address =
  "(Województwo, Powiat, Gmina, Miejscowość, Ulica, Numer budynku, Numer lokalu, Kod pocztowy, Miejscowość poczty)";

/** What the offices of the voivodes pass to the statistical office from the register of centres. */
export const gusUwCis01 = (): FormTemplate => ({
  ...dataSet("gus-uw-cis-01"),
  title:
    "UW CIS 01 – dane dotyczące jednostek organizacyjnych, którym nadano status centrum integracji społecznej",
  filer: "urząd wojewódzki",
  sections: [
    section({
      id: "variables",
      title: "Zmienne",
      unit: "text",
      evidence: "secondary",
      columns: answer,
      rows: [
        { label: `Adres siedziby ${address}`, gloss: "address, on 31 December" },
        {
          label: "Dane teleadresowe (Numer telefonu, Numer fax, Adres e-mail)",
          gloss: "contact data, on 31 December",
        },
        { label: "Stan aktywności prawnej i ekonomicznej", gloss: "state of activity, on 31 December" },
        { label: "Data rozpoczęcia działalności", gloss: "first day of activity", unit: "date" },
        { label: "Data zakończenia działalności", gloss: "last day of activity", unit: "date" },
        {
          label: "Adres siedziby instytucji tworzącej",
          gloss: "address of the founder without Gmina, on 31 December",
        },
        { label: "Dane teleadresowe instytucji tworzącej", gloss: "contact data of the founder" },
        { label: "REGON instytucji tworzącej", gloss: "statistical number of the founder" },
        { label: "Nazwa pełna jednostki", gloss: "full name of the centre" },
        { label: "Nazwa instytucji tworzącej", gloss: "name of the founder" },
        { label: "NIP instytucji tworzącej", gloss: "tax number of the founder" },
        { label: "REGON", gloss: "statistical number of the centre" },
        { label: "Rodzaj instytucji tworzącej", gloss: "kind of the founder, on 31 December" },
        { label: "Numer KRS instytucji tworzącej", gloss: "number of the founder in the court register" },
      ],
    }),
  ],
  notTranscribed: [{ what: "listy wartości zmiennych jakościowych", reason: "nie zostały odczytane" }],
});
