import { answer, section } from "../build.js";
import { dataSet } from "../duties.js";
import type { FormTemplate } from "../template.js";

const byGroupAndService = "Grupy uczestnikow zajęć CIS; Kategorie usług reintegracji zawodowej i społecznej";

/** What is passed to the statistical office of the reports of centres, as far as its list was read. */
export const gusCas02 = (): FormTemplate => ({
  ...dataSet("gus-cas-02"),
  title: "MRiPS CAS 02 – dane o centrach integracji społecznej",
  filer: "minister właściwy do spraw zabezpieczenia społecznego",
  sections: [
    section({
      id: "variables",
      title: "Zmienne",
      unit: "persons",
      evidence: "secondary",
      columns: answer,
      rows: [
        {
          label: "Zatrudnienie w centrach integracji społecznej",
          gloss: "employment; by: Rodzaj zatrudnienia",
        },
        {
          label: "Uczestnicy, biorący udział w zajęciach w centrach integracji społecznej",
          gloss: `took part; by: ${byGroupAndService}`,
        },
        {
          label: "Uczestnicy, którzy rozpoczęli zajęcia w centrach integracji społecznej",
          gloss: `began; by: ${byGroupAndService}`,
        },
        {
          label: "Uczestnicy, którzy ukończyli zajęcia w centrach integracji społecznej",
          gloss: `completed; by: ${byGroupAndService}`,
        },
        {
          label: "Uczestnicy zajęć w centrach integracji społecznej usamodzielnieni ekonomicznie",
          gloss: "economically independent; by: Rodzaje usamodzielnienia ekonomicznego",
        },
        {
          label: "Otrzymane dotacje w centrach integracji społecznej",
          gloss: "grants received; by: Kategorie otrzymanych dotacji w CIS",
          unit: "money",
        },
        {
          label: "Wykorzystane dotacje w centrach integracji społecznej",
          gloss: "grants used; by: Kategorie przeznaczenia dotacji w CIS",
          unit: "money",
        },
      ],
    }),
  ],
  notTranscribed: [
    { what: "zmienne od 8", reason: "nie zostały odczytane" },
    { what: "listy wartości przekrojów", reason: "nie zostały odczytane" },
  ],
});
