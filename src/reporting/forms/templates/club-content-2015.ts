import { clubForm } from "../duties.js";
import type { FormTemplate } from "../template.js";
import { contentSections } from "./content.js";

/** What the report of a club must hold by the first list, without points. */
export const clubContent2015 = (): FormTemplate => ({
  ...clubForm("club-content-2015"),
  title: "Treść rocznego sprawozdania klubu integracji społecznej",
  moneyUnit: "PLN",
  sections: contentSections("club-content-2015"),
  notTranscribed: [],
});
