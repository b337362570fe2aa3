import { answer, section } from "../build.js";
import { centreForm } from "../duties.js";
import type { FormTemplate } from "../template.js";

/** The form in force: only the beginning of its first part could be read, so it is never filled. */
export const a2017 = (): FormTemplate => ({
  ...centreForm("A-2017"),
  title: "SPRAWOZDANIE CENTRUM INTEGRACJI SPOŁECZNEJ ZA ROK ................",
  moneyUnit: null,
  sections: [
    section({
      id: "I",
      title: "CZĘŚĆ I. DANE OGÓLNE",
      unit: "text",
      evidence: "secondary",
      columns: answer,
      rows: [
        { label: "NAZWA", gloss: "name" },
        { label: "REGON", gloss: "statistical number" },
        {
          label: "ADRES (ulica, kod pocztowy, miejscowość, dane kontaktowe służbowe – telefon, faks, e-mail)",
          gloss: "address and official contact data",
        },
        {
          label:
            "NAZWA INSTYTUCJI TWORZĄCEJ CENTRUM: 1) Jednostka samorządu terytorialnego 2) Organizacja pozarządowa 3) Kościelna osoba prawna 4) Spółdzielnia socjalna założona przez osoby prawne",
          gloss: "name of the founding institution and its kind, 1 to 4",
        },
        { label: "DATA PRZYZNANIA STATUSU", gloss: "day on which the status was given", unit: "date" },
      ],
    }),
  ],
  notTranscribed: [
    {
      what: "wszystko po pozycji 5 części I",
      reason: "załącznik jest tylko w pliku Dziennika Ustaw i nie został przepisany",
    },
  ],
});
