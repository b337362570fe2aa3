import { coveredFrom } from "../../../law/index.js";
import { centreForm } from "../duties.js";
import type { FormTemplate } from "../template.js";
import { contentSections } from "./content.js";

/** What the report of a centre must hold, whatever its form. */
export const centreContent = (): FormTemplate => ({
  ...centreForm("centre-content", coveredFrom),
  title: "Treść rocznego sprawozdania centrum integracji społecznej",
  moneyUnit: "PLN",
  sections: contentSections("centre-content"),
  notTranscribed: [],
});
