import { act2007, act2010, act2015, act2022, labour2004, tasks2005 } from "./amending.js";
import { reportOfCentre } from "./art-05-report.js";
import { enacted, enactedAs, type History } from "./wording.js";

/** art. 5: giving the status, reports and the register. */
export const article5 = (): History<"art-5"> => ({
  "art-5": [
    enacted(
      "Nadanie statusu centrum, sprawozdania i rejestr centrów.",
      "Giving the status of a centre, reports and the register of centres.",
    ),
  ],
  "art-5-ust-1": [
    enacted(
      "Status centrum przyznaje decyzją wojewoda po opinii marszałka województwa.",
      "The voivode gives the status of a centre by a decision, after an opinion of the marshal of the voivodeship.",
    ),
    labour2004.words(
      "art-137-pkt-4",
      "Status przyznaje wojewoda po opinii marszałka; wniosek składa się „w terminie 30 kwietnia i 30 września”.",
      "The voivode gives the status after an opinion of the marshal; applications are filed “at the term of 30 April and 30 September”.",
    ),
    tasks2005.words(
      "art-26-pkt-3",
      "Status przyznaje marszałek województwa; opinii nikt nie wydaje, terminy wniosków są te same.",
      "The marshal of the voivodeship gives the status; nobody gives an opinion, the terms of applications are the same.",
    ),
    act2007.words(
      "art-1-pkt-4-lit-a",
      "Status nadaje wojewoda; wniosek składa się od 1 do 30 kwietnia albo od 1 do 30 września.",
      "The voivode gives the status; applications are filed from 1 to 30 April or from 1 to 30 September.",
    ),
    act2015.words(
      "art-1-pkt-3-lit-a",
      "Status nadaje wojewoda właściwy dla miejsca funkcjonowania centrum; wniosek można złożyć w każdym czasie.",
      "The voivode of the place where the centre works gives the status; applications may be filed at any time.",
    ),
  ],
  "art-5-ust-2": [enactedAs("statusLength"), act2007.as("art-1-pkt-4-lit-a", "statusLength")],
  "art-5-ust-3": [
    enacted(
      "Od decyzji o nadaniu lub utracie statusu odwołanie rozpatruje minister właściwy do spraw zabezpieczenia społecznego.",
      "Appeals from decisions on giving or losing the status go to the minister for social security.",
    ),
    act2007.ends("art-1-pkt-4-lit-b"),
  ],
  "art-5-ust-4": [
    enacted(
      "Obowiązki centrum: zawiadamianie o zmianach i sprawozdanie.",
      "Duties of a centre: notice of changes, and the report.",
    ),
    tasks2005.words(
      "art-26-pkt-2",
      "Zawiadomienia i sprawozdania centrum otrzymuje marszałek województwa zamiast wojewody.",
      "Notices and reports of a centre go to the marshal of the voivodeship instead of the voivode.",
    ),
    act2007.words(
      "art-1-pkt-4-lit-c",
      "Zawiadomienia i sprawozdania centrum ponownie otrzymuje wojewoda.",
      "Notices and reports of a centre again go to the voivode.",
    ),
  ],
  "art-5-ust-4-pkt-1": [
    enactedAs("dataChangeNotice"),
    tasks2005.words(
      "art-26-pkt-2",
      "O zmianie danych z wniosku centrum zawiadamia w ciągu 30 dni marszałka województwa.",
      "A centre tells the marshal of the voivodeship within 30 days of a change of the data of its application.",
    ),
    act2007.words(
      "art-1-pkt-4-lit-c",
      "O zmianie danych z wniosku centrum zawiadamia w ciągu 30 dni wojewodę.",
      "A centre tells the voivode within 30 days of a change of the data of its application.",
    ),
    act2015.ends("art-1-pkt-3-lit-b-tir-1"),
  ],
  "art-5-ust-4-pkt-2": [
    enactedAs("centreReport"),
    tasks2005.as("art-26-pkt-2", "centreReport"),
    act2007.as("art-1-pkt-4-lit-c", "centreReport"),
    act2010.as("art-1-pkt-2", "centreReport"),
    act2015.as("art-1-pkt-3-lit-b-tir-2", "centreReport"),
  ],
  "art-5-ust-5": [
    enacted("Wojewoda prowadzi rejestr centrów.", "The voivode keeps the register of centres."),
    act2007.words(
      "art-1-pkt-4-lit-c",
      "Rejestr centrów ponownie prowadzi wojewoda.",
      "The voivode again keeps the register of centres.",
    ),
  ],
  "art-5-ust-5-zd-1": [
    enacted(
      "Wojewoda prowadzi rejestr jednostek, którym nadał status centrum.",
      "The voivode keeps a register of the units that were given the status of a centre.",
    ),
    tasks2005.words(
      "art-26-pkt-2",
      "Rejestr prowadzi marszałek województwa.",
      "The marshal of the voivodeship keeps the register.",
    ),
    act2007.words("art-1-pkt-4-lit-c", "Rejestr prowadzi wojewoda.", "The voivode keeps the register."),
  ],
  "art-5-ust-5-zd-2": [
    enacted(
      "Nadanie statusu oznacza zarazem wpis do rejestru.",
      "To be given the status is to be entered in the register.",
    ),
    act2007.words(
      "art-1-pkt-4-lit-c",
      "Nadanie statusu centrum oznacza zarazem wpis do rejestru.",
      "To be given the status of a centre is to be entered in the register.",
    ),
  ],
  "art-5-ust-5a": [
    act2015.words(
      "art-1-pkt-3-lit-c",
      "Rejestr zawiera wszystkie dane z wniosku o status.",
      "The register holds all data of the application for the status.",
    ),
    act2022.words(
      "art-1-pkt-4-lit-a",
      "Rejestr zawiera dane o instytucji tworzącej, miejscach, kontakcie i rodzaju działalności oraz dzień nadania lub przedłużenia statusu.",
      "The register holds the data on the founding institution, the places, contact and kind of activity, and the day on which the status was given or extended.",
    ),
  ],
  "art-5-ust-5b": [
    act2022.words(
      "art-1-pkt-4-lit-b",
      "Rejestr jest dostępny na stronie internetowej urzędu wojewody.",
      "The register is open on the website of the voivode's office.",
    ),
  ],
  ...reportOfCentre(),
});
