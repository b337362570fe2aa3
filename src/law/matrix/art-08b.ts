import { data2019 } from "./amending.js";
import type { Change, History } from "./wording.js";

const brought = (pl: string, en: string): [Change] => [data2019.words("art-67-pkt-1", pl, en)];

/** art. 8b: personal data in a centre. */
export const article8b = (): History<"art-8b"> => ({
  "art-8b": brought("Dane osobowe w centrum.", "Personal data in a centre."),
  "art-8b-ust-1": [data2019.as("art-67-pkt-1", "centrePersonalData")],
  "art-8b-ust-1-pkt-1": brought(
    "O uczestniku: imię, nazwisko, PESEL, data urodzenia, adres, stan cywilny, wykształcenie, doświadczenie i kwalifikacje, pochodzenie etniczne, zdrowie, nałogi, skazania i inne orzeczenia.",
    "Of a participant: name, PESEL number, day of birth, address, civil status, education, experience and qualifications, ethnic origin, health, addictions, convictions and other rulings.",
  ),
  "art-8b-ust-1-pkt-2": brought(
    "O rodzinie i przedstawicielu ustawowym: imię, nazwisko, PESEL, data urodzenia, adres.",
    "Of the family and the legal representative: name, PESEL number, day of birth, address.",
  ),
  "art-8b-ust-2": brought(
    "Informację o przetwarzaniu danych (art. 13 RODO) umieszcza się w widocznym miejscu w budynku.",
    "The notice on data (art. 13 GDPR) is given in a visible place of the building.",
  ),
  "art-8b-ust-3": brought(
    "O takim sposobie informowania uprzedza się osobę najpóźniej przy pierwszej czynności wobec niej.",
    "The person is told of this way of informing at the first dealing with them at the latest.",
  ),
  "art-8b-ust-4": brought("Jak co najmniej zabezpiecza się dane.", "The least safeguards of the data."),
  "art-8b-ust-4-pkt-1": brought(
    "Do danych dopuszcza się tylko osoby z pisemnym upoważnieniem.",
    "Only persons with a written authorisation have access.",
  ),
  "art-8b-ust-4-pkt-2": brought(
    "Osoby upoważnione pisemnie zobowiązują się do tajemnicy.",
    "Those authorised bind themselves in writing to secrecy.",
  ),
  "art-8b-ust-5": [data2019.as("art-67-pkt-1", "retention")],
  "art-8b-ust-6": brought(
    "Centrum i osoby świadczące jego usługi zachowują w tajemnicy to, czego się dowiedziały.",
    "The centre and those who offer its services keep secret what they came to know.",
  ),
});
