import { answer, section } from "../build.js";
import { dataSet } from "../duties.js";
import type { FormTemplate } from "../template.js";

/** What is passed to the statistical office of the reports of clubs, as far as its list was read. */
export const gusCas01 = (): FormTemplate => ({
  ...dataSet("gus-cas-01"),
  title: "MRiPS CAS 01 – dane o klubach integracji społecznej",
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
          label: "Źródła finansowania klubów integracji społecznej",
          gloss: "sources of money; by: Rodzaje źródeł finansowania KIS",
          unit: "money",
        },
        { label: "Zatrudnienie w klubach integracji społecznej", gloss: "employment" },
        { label: "Wolontariusz", gloss: "volunteers; by: PŁEĆ" },
        {
          label: "Uczestnicy zajęć w klubie integracji społecznej, którzy rozpoczęli zajęcia",
          gloss: "began; by: PŁEĆ; Grupy uczestników zajęć KIS",
        },
        { label: "Uczestnicy zajęć w klubach integracji społecznej", gloss: "took part; by: PŁEĆ" },
        {
          label: "Uczestnicy klubu integracji społecznej, którzy ukończyli zajęcia",
          gloss: "completed; by: PŁEĆ; Formy podjętych działań po zakończeniu KIS",
        },
        {
          label: "Uczestnicy klubów integracji społecznej objęci reintegracją społeczną",
          gloss: "in social reintegration; by: PŁEĆ; Kategorie usług reintegracji społecznej",
        },
        {
          label: "Uczestnicy klubów integracji społecznej objęci reintegracją zawodową",
          gloss: "in vocational reintegration; by: PŁEĆ; Kategorie usług reintegracji zawodowej",
        },
      ],
    }),
  ],
  notTranscribed: [
    { what: "zmienne od 9", reason: "nie zostały odczytane" },
    { what: "listy wartości przekrojów", reason: "nie zostały odczytane" },
  ],
});
