import { clubForm } from "../duties.js";
import type { FormTemplate } from "../template.js";
import { contentSections } from "./content.js";

/** What the report of a club must hold since its points were listed. */
export const clubContent2022 = (): FormTemplate => ({
  ...clubForm("club-content-2022"),
  title: "Treść rocznego sprawozdania klubu integracji społecznej",
  moneyUnit: "PLN",
  sections: contentSections("club-content-2022"),
  notTranscribed: [],
});
