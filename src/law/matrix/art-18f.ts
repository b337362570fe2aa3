import { data2019 } from "./amending.js";
import type { Change, History } from "./wording.js";

const brought = (pl: string, en: string): [Change] => [data2019.words("art-67-pkt-2", pl, en)];

/** art. 18f: personal data in a club. */
export const article18f = (): History<"art-18f"> => ({
  "art-18f": brought("Dane osobowe w klubie.", "Personal data in a club."),
  "art-18f-ust-1": [data2019.as("art-67-pkt-2", "clubPersonalData")],
  "art-18f-ust-2": brought(
    "Informację o przetwarzaniu danych (art. 13 RODO) umieszcza się w widocznym miejscu w budynku.",
    "The notice on data (art. 13 GDPR) is given in a visible place of the building.",
  ),
  "art-18f-ust-3": brought(
    "O takim sposobie informowania informuje się osobę najpóźniej przy pierwszej czynności wobec niej.",
    "The person is told of this way of informing at the first dealing with them at the latest.",
  ),
  "art-18f-ust-4": brought("Jak co najmniej zabezpiecza się dane.", "The least safeguards of the data."),
  "art-18f-ust-4-pkt-1": brought(
    "Do danych dopuszcza się tylko osoby z pisemnym upoważnieniem.",
    "Only persons with a written authorisation have access.",
  ),
  "art-18f-ust-4-pkt-2": brought(
    "Osoby upoważnione pisemnie zobowiązują się do tajemnicy.",
    "Those authorised bind themselves in writing to secrecy.",
  ),
  "art-18f-ust-5": brought(
    "Prowadzący klub zachowuje w tajemnicy informacje, które uzyskał.",
    "Who runs a club keeps secret what they came to know.",
  ),
});
