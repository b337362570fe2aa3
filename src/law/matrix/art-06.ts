import { act2007, act2015, act2022, labour2004, tasks2005 } from "./amending.js";
import { enacted, enactedAs, type History } from "./wording.js";

/** art. 5a: extending the status. */
export const article5a = (): History<"art-5a"> => ({
  "art-5a": [act2007.as("art-1-pkt-5", "statusExtension")],
  "art-5a-zd-1": [act2007.as("art-1-pkt-5", "statusExtension")],
  "art-5a-zd-2": [act2015.as("art-1-pkt-4", "extensionData")],
});

/** art. 5b: supervision. */
export const article5b = (): History<"art-5b"> => ({
  "art-5b": [act2022.as("art-1-pkt-5", "supervision")],
  "art-5b-ust-1": [
    act2022.words(
      "art-1-pkt-5",
      "Wojewoda nadzoruje, czy centrum prawidłowo prowadzi reintegrację, spełnia warunki statusu i składa sprawozdania.",
      "The voivode supervises whether a centre reintegrates properly, keeps the terms of its status and reports.",
    ),
  ],
  "art-5b-ust-2": [
    act2022.words(
      "art-1-pkt-5",
      "Co może wojewoda w ramach nadzoru.",
      "What the voivode may do in supervision.",
    ),
  ],
  "art-5b-ust-2-pkt-1": [
    act2022.words(
      "art-1-pkt-5",
      "Wojewoda może żądać wyjaśnień; centrum ma na nie co najmniej 14 dni od otrzymania wezwania.",
      "The voivode may ask for explanations; the centre has at least 14 days from receipt of the call.",
    ),
  ],
  "art-5b-ust-2-pkt-2": [
    act2022.words(
      "art-1-pkt-5",
      "Wojewoda może wezwać do zaniechania lub usunięcia nieprawidłowości; centrum ma na to co najmniej 30 dni od otrzymania wezwania.",
      "The voivode may call on the centre to stop or put right irregularities; it has at least 30 days from receipt of the call.",
    ),
  ],
});

/** art. 6: losing the status. */
export const article6 = (): History<"art-6"> => ({
  "art-6": [
    enacted("Utrata statusu centrum i jej skutki.", "Losing the status of a centre, and what follows."),
  ],
  "art-6-ust-1": [
    enacted(
      "O utracie statusu decyduje wojewoda, gdy centrum nie realizuje założeń z wniosku tak dalece, że nie może świadczyć usług, albo gdy błędy w rozliczeniach wpływają na wynik finansowy. Działa z urzędu albo na wniosek wójta, burmistrza lub prezydenta miasta udzielającego dotacji lub instytucji tworzącej.",
      "The voivode decides that the status is lost where the centre fails its plans so far that it cannot offer its services, or where irregular settlements affect the result: ex officio, or at the request of a mayor who gives grants or of the founding institution.",
    ),
    tasks2005.words(
      "art-26-pkt-2",
      "O utracie statusu z tych samych przyczyn decyduje marszałek województwa.",
      "On the same grounds the marshal of the voivodeship decides that the status is lost.",
    ),
    act2007.words(
      "art-1-pkt-6",
      "O utracie statusu ponownie decyduje wojewoda; wniosek może złożyć także marszałek województwa, który udziela dotacji.",
      "The voivode decides again; a marshal of the voivodeship who gives grants may also request it.",
    ),
  ],
  "art-6-ust-1a": [
    act2022.words(
      "art-1-pkt-6-lit-a",
      "Status odbiera się także po bezskutecznym upływie terminów z nadzoru oraz na wniosek instytucji tworzącej.",
      "The status is also taken away when the terms of supervision lapsed without effect, and at the request of the founding institution.",
    ),
  ],
  "art-6-ust-2": [
    enacted(
      "Gdy instytucja tworząca ulega likwidacji, wojewoda wydaje decyzję o utracie statusu, o ile gmina nie przejęła jej praw i obowiązków.",
      "When the founding institution is wound up, the voivode decides that the status is lost, unless the commune took over its rights and duties.",
    ),
    tasks2005.words(
      "art-26-pkt-2",
      "Decyzję po likwidacji instytucji tworzącej wydaje marszałek województwa.",
      "The marshal of the voivodeship decides when the founding institution is wound up.",
    ),
    act2007.words(
      "art-1-pkt-6",
      "Decyzję po likwidacji instytucji tworzącej ponownie wydaje wojewoda.",
      "The voivode decides again when the founding institution is wound up.",
    ),
  ],
  "art-6-ust-3": [enactedAs("unusedGrants")],
  "art-6-ust-4": [
    enacted(
      "Co się dzieje, gdy instytucja tworząca spoza samorządu ulega likwidacji.",
      "What happens when a founding institution outside local government is wound up.",
    ),
  ],
  "art-6-ust-4-zd-1": [
    enacted(
      "Prawa i obowiązki likwidowanej organizacji pożytku publicznego może przejąć gmina, w której centrum ma siedzibę.",
      "The commune of the centre's seat may take over the rights and duties of a public benefit organisation that is wound up.",
    ),
    labour2004.words(
      "art-137-pkt-5",
      "Gmina może przejąć prawa i obowiązki likwidowanej organizacji pozarządowej.",
      "The commune may take over the rights and duties of a non-governmental organisation that is wound up.",
    ),
    act2022.words(
      "art-1-pkt-6-lit-b",
      "Gmina może przejąć także prawa i obowiązki likwidowanego podmiotu kościelnego lub likwidowanej spółdzielni socjalnej.",
      "The commune may also take over those of a church entity or a social cooperative that is wound up.",
    ),
  ],
  "art-6-ust-4-zd-2": [
    enacted(
      "Zasadę zwrotu niewykorzystanych dotacji stosuje się odpowiednio.",
      "The rule on the return of unused grants applies accordingly.",
    ),
  ],
});

/** art. 6a and 6b: appeals and procedure. */
export const article6a = (): History<"art-6a"> & History<"art-6b"> => ({
  "art-6a": [
    act2007.words(
      "art-1-pkt-7",
      "Od decyzji o nadaniu, przedłużeniu lub utracie statusu odwołanie rozpatruje minister właściwy do spraw zabezpieczenia społecznego.",
      "Appeals from decisions on giving, extending or losing the status go to the minister for social security.",
    ),
  ],
  "art-6b": [
    act2015.words(
      "art-1-pkt-5",
      "W sprawach statusu, których ustawa nie reguluje, stosuje się odpowiednio Kodeks postępowania administracyjnego.",
      "In matters of the status that the Act does not regulate the Code of Administrative Procedure applies accordingly.",
    ),
  ],
});
