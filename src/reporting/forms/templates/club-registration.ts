import { answer, section } from "../build.js";
import { occasionalForm } from "../duties.js";
import type { FormTemplate } from "../template.js";

/** Its fields are known from the service card of a voivode's office, which cites the annex. */
export const clubRegistration = (): FormTemplate => ({
  ...occasionalForm(
    "club-registration",
    "wojewodzie właściwemu ze względu na miejsce funkcjonowania klubu integracji społecznej",
  ),
  document: "club-registration",
  title: "Zgłoszenie do rejestru klubów integracji społecznej",
  filer: "podmiot prowadzący klub integracji społecznej",
  sections: [
    section({
      id: "operator",
      title: "Dane podmiotu prowadzącego klub integracji społecznej",
      unit: "text",
      evidence: "secondary",
      columns: answer,
      rows: [
        { label: "pełną nazwę", gloss: "full name" },
        { label: "dane kontaktowe (telefon, faks, e-mail)", gloss: "contact data" },
        {
          label: "w przypadku organizacji pozarządowej – numer w Krajowym Rejestrze Sądowym",
          gloss: "number in the court register, of non-governmental organisations only",
        },
      ],
    }),
    section({
      id: "club",
      title: "Dane Klubu Integracji Społecznej",
      unit: "text",
      evidence: "secondary",
      columns: answer,
      rows: [
        { label: "pełną nazwę", gloss: "full name" },
        { label: "miejscowość i adres", gloss: "place and address" },
        { label: "datę utworzenia", gloss: "day of creation", unit: "date" },
        { label: "datę rozpoczęcia działalności", gloss: "first day of activity", unit: "date" },
        {
          label: "imię i nazwisko osoby kierującej klubem integracji społecznej",
          gloss: "name of the head of the club",
        },
        { label: "dane kontaktowe klubu integracji społecznej", gloss: "contact data of the club" },
      ],
    }),
  ],
  notTranscribed: [
    {
      what: "załącznik: układ, numeracja i ewentualny adres podmiotu",
      reason: "pola są znane z karty usługi urzędu wojewódzkiego, nie z samego załącznika",
    },
  ],
});
