import { answer, section } from "../build.js";
import { inLaw } from "../duties.js";
import type { FormTemplate } from "../template.js";

/** The register held everything that stands in the application for the status. */
export const centreRegister2015 = (): FormTemplate => ({
  ...inLaw("centre-register-2015"),
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
        {
          id: "application",
          label: "dane wymienione w art. 4 ust. 2",
          gloss: "all data of the application for the status",
        },
      ],
    }),
  ],
  notTranscribed: [],
});
