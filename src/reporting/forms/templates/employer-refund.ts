import { answer, section } from "../build.js";
import { occasionalForm } from "../duties.js";
import type { FormTemplate } from "../template.js";

/** The content the law lists; labour offices have forms of their own. */
export const employerRefund = (): FormTemplate => ({
  ...occasionalForm("employer-refund", "staroście"),
  document: "employer-refund-application",
  title: "Wniosek pracodawcy o refundację części wynagrodzenia",
  filer: "pracodawca",
  sections: [
    section({
      id: "application",
      title: "Treść wniosku",
      unit: "text",
      evidence: "primary",
      columns: answer,
      rows: [
        { label: "dane pracodawcy", gloss: "data of the employer" },
        {
          label: "dane skierowanego uczestnika lub uczestniczącego w klubie integracji społecznej",
          gloss: "data of the person referred",
        },
        { label: "wysokość i składniki wynagrodzenia", gloss: "amount and components of the pay" },
        { label: "wysokość refundacji", gloss: "amount of the refund" },
      ],
    }),
  ],
});
