import { answer, section } from "../build.js";
import { inLaw } from "../duties.js";
import type { FormTemplate } from "../template.js";
import { applicationPoints } from "./status-application.js";

/** Of the points of the application the register holds four, and the days of the status. */
const ofRegister = ["1", "2", "2a", "4"];

/** The public register of centres. */
export const centreRegister2022 = (): FormTemplate => ({
  ...inLaw("centre-register-2022"),
  document: "centre-register",
  title: "Rejestr jednostek organizacyjnych, którym nadano status centrum integracji społecznej",
  moneyUnit: null,
  filer: "wojewoda",
  addressees: [],
  deadline: null,
  sections: [
    section({
      id: "register",
      title: "Dane objęte rejestrem",
      unit: "text",
      evidence: "primary",
      columns: answer,
      rows: [
        ...applicationPoints.filter(({ id }) => ofRegister.includes(id)),
        {
          id: "status-date",
          label: "data nadania lub przedłużenia statusu Centrum",
          gloss: "day on which the status was given or extended",
          unit: "date",
        },
      ],
    }),
  ],
  notTranscribed: [],
});
