import { act2011, act2015, act2022 } from "./amending.js";
import type { History } from "./wording.js";

/** art. 18b to 18ca: what is told about clubs, and the minister's programmes. */
export const article18b = (): History<"art-18b"> & History<"art-18c"> & History<"art-18ca"> => ({
  "art-18b": [act2011.as("art-1-pkt-5", "clubsInformation")],
  "art-18c": [
    act2011.as("art-1-pkt-5", "councilInformation"),
    act2015.as("art-1-pkt-16", "councilInformation"),
    act2022.as("art-1-pkt-17", "councilInformation"),
  ],
  "art-18ca": [
    act2022.words(
      "art-1-pkt-18",
      "Programy ministra na rzecz centrów i klubów.",
      "The minister's programmes for centres and clubs.",
    ),
  ],
  "art-18ca-ust-1": [
    act2022.words(
      "art-1-pkt-18",
      "Minister może opracowywać i finansowo wspierać programy rozwoju centrów i klubów.",
      "The minister may draw up programmes for the development of centres and clubs, and support them financially.",
    ),
  ],
  "art-18ca-ust-2": [
    act2022.words(
      "art-1-pkt-18",
      "Wykonawców programów wyłania się według ustawy o działalności pożytku publicznego, stosowanej odpowiednio.",
      "Those who carry them out are chosen by the act on public benefit activity, applied accordingly.",
    ),
  ],
});
