import { act2015, act2022 } from "./amending.js";
import type { Change, History } from "./wording.js";

const brought = (pl: string, en: string): [Change] => [act2015.words("art-1-pkt-17", pl, en)];

/** art. 18d and 18e: the Council for Social Employment. */
export const article18d = (): History<"art-18d"> & History<"art-18e"> => ({
  "art-18d": brought(
    "Rada Zatrudnienia Socjalnego i jej zadania.",
    "The Council for Social Employment and its tasks.",
  ),
  "art-18d-ust-1": brought(
    "Przy ministrze działa Rada Zatrudnienia Socjalnego, która doradza i opiniuje.",
    "A Council for Social Employment advises the minister and gives opinions.",
  ),
  "art-18d-ust-2": brought("Czym zajmuje się Rada.", "What the Council deals with."),
  "art-18d-ust-2-pkt-1": brought(
    "Rada opiniuje projekty przepisów i proponuje zmiany.",
    "The Council gives opinions on drafts and proposes changes of the law.",
  ),
  "art-18d-ust-2-pkt-2": brought("Rada przygotowuje ekspertyzy.", "The Council prepares expert opinions."),
  "art-18d-ust-2-pkt-3": brought(
    "Rada okresowo informuje ministra o swojej działalności.",
    "The Council reports to the minister on its work from time to time.",
  ),
  "art-18d-ust-2-pkt-4": brought(
    "Rada przyjmuje i opiniuje wnioski o nagrody za wybitne osiągnięcia.",
    "The Council takes and gives opinions on proposals of awards for outstanding achievements.",
  ),
  "art-18e": brought("Skład i działanie Rady.", "Who sits in the Council and how it works."),
  "art-18e-ust-1": [
    act2015.words(
      "art-1-pkt-17",
      "Rada liczy najwyżej 15 osób, które reprezentują podmioty zatrudnienia socjalnego, wojewodów i organizacje.",
      "The Council has at most 15 members, from social employment, voivodes and organisations.",
    ),
    act2022.words(
      "art-1-pkt-19-lit-a",
      "Rada liczy co najmniej 15 osób.",
      "The Council has at least 15 members.",
    ),
  ],
  "art-18e-ust-2": brought(
    "Członków powołuje minister na 3 lata.",
    "The minister appoints the members for three years.",
  ),
  "art-18e-ust-3": brought("Członkowie działają społecznie.", "The members serve without pay."),
  "art-18e-ust-4": [
    act2015.words(
      "art-1-pkt-17",
      "Członkom przysługuje zwolnienie od pracy na czas posiedzeń i zwrot kosztów podróży z budżetu ministra.",
      "Members are released from work for meetings and have their travel paid from the minister's budget.",
    ),
    act2022.words(
      "art-1-pkt-19-lit-b",
      "Pracodawca zwalnia pracownika na posiedzenie Rady, z zachowaniem wynagrodzenia.",
      "An employer releases an employee for a meeting of the Council, with pay.",
    ),
  ],
  "art-18e-ust-4-zd-1": [
    act2015.words(
      "art-1-pkt-17",
      "Członkom przysługuje zwolnienie od pracy na czas posiedzeń i zwrot kosztów podróży.",
      "Members are released from work for meetings and have their travel paid.",
    ),
    act2022.words(
      "art-1-pkt-19-lit-b",
      "Pracodawca musi zwolnić pracownika na posiedzenie Rady.",
      "An employer must release an employee for a meeting of the Council.",
    ),
  ],
  "art-18e-ust-4-zd-2": [
    act2022.words(
      "art-1-pkt-19-lit-b",
      "Za czas zwolnienia przysługuje wynagrodzenie liczone jak za urlop wypoczynkowy.",
      "For that time pay is due, counted as for annual leave.",
    ),
  ],
  "art-18e-ust-4a": [
    act2022.words(
      "art-1-pkt-19-lit-c",
      "Członkom przysługuje zwrot kosztów podróży z budżetu ministra, według przepisów o podróżach służbowych.",
      "Members have their travel paid from the minister's budget, by the provisions on business travel.",
    ),
  ],
  "art-18e-ust-5": brought(
    "Koszty obsługi Rady pokrywa budżet ministra.",
    "The minister's budget pays for the Council's services.",
  ),
  "art-18e-ust-6": brought(
    "Rada może zapraszać ekspertów i inne osoby.",
    "The Council may invite experts and others.",
  ),
  "art-18e-ust-6-zd-1": brought(
    "Za zgodą ministra Rada może zapraszać do współpracy osoby spoza swego składu.",
    "With the minister's consent the Council may invite persons who are no members.",
  ),
  "art-18e-ust-6-zd-2": [
    act2015.words(
      "art-1-pkt-17",
      "Osobom zaproszonym przysługują odpowiednio te same zwolnienia i zwroty co członkom.",
      "Those invited have the same release and refunds as members, accordingly.",
    ),
    act2022.words(
      "art-1-pkt-19-lit-d",
      "Osobom zaproszonym przysługuje odpowiednio zwrot kosztów podróży.",
      "Those invited have their travel paid, accordingly.",
    ),
  ],
  "art-18e-ust-7": brought(
    "Zgłaszanie kandydatów, organizację i tryb pracy Rady określa rozporządzenie ministra.",
    "A regulation of the minister sets how candidates are proposed and how the Council works.",
  ),
});
