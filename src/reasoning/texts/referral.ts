import type { Language, Operands } from "./speak.js";

/** Sentences of referral and programme. They never say which group a person belongs to, nor which institution applied. */

type Sentence = Record<Language, (operands: Operands) => string>;
type Table = Record<string, Record<Language, string>>;

const from = (table: Table, operands: Operands, name: string, language: Language): string =>
  table[operands.text(name)]?.[language] ?? "";

/** Three sentences, for what is, what is not, and what is not known. */
const byFact = (
  operands: Operands,
  name: string,
  [is, isNot, open]: readonly [string, string, string],
): string => {
  const fact = operands.text(name);
  return fact === "true" ? is : fact === "false" ? isNot : open;
};

const body: Table = {
  "social-welfare-centre": { pl: "ośrodek pomocy społecznej", en: "the social welfare centre" },
  "social-services-centre": { pl: "centrum usług społecznych", en: "the social services centre" },
  either: {
    pl: "ośrodek pomocy społecznej albo centrum usług społecznych",
    en: "the social welfare centre or the social services centre",
  },
};

const workerOf: Table = {
  "social-welfare-centre": { pl: "ośrodka pomocy społecznej", en: "the social welfare centre" },
  "social-services-centre": { pl: "centrum usług społecznych", en: "the social services centre" },
  either: {
    pl: "ośrodka pomocy społecznej albo centrum usług społecznych",
    en: "the social welfare centre or the social services centre",
  },
};

/** With whom something is agreed. */
const head: Table = {
  "social-welfare-centre": {
    pl: "kierownikiem ośrodka pomocy społecznej",
    en: "the head of the social welfare centre",
  },
  "social-services-centre": {
    pl: "dyrektorem centrum usług społecznych",
    en: "the director of the social services centre",
  },
  either: {
    pl: "kierownikiem ośrodka pomocy społecznej albo dyrektorem centrum usług społecznych",
    en: "the head of the social welfare centre or the director of the social services centre",
  },
};

const waysForOthers = {
  pl: "gminy zawarły porozumienie albo jeśli Centrum ma wolne miejsce, a gmina pokryje koszty",
  en: "the communes made an agreement, or if the centre has a free place and the commune pays",
} as const;

const nextSteps: Table = {
  application: {
    pl: "wniosek tego, kto może go złożyć, na przykład samej osoby",
    en: "an application by somebody who may make it, such as the person",
  },
  consent: {
    pl: "zgoda osoby albo jej przedstawiciela ustawowego",
    en: "the consent of the person or the legal representative",
  },
  interview: { pl: "wywiad środowiskowy", en: "the environmental interview" },
  opinion: { pl: "opinia pracownika socjalnego", en: "the social worker's opinion" },
  "way-for-other-commune": {
    pl: "porozumienie gmin albo wolne miejsce i pokrycie kosztów przez gminę",
    en: "an agreement of the communes, or a free place and the commune's money",
  },
  referral: { pl: "skierowanie", en: "the referral" },
  notice: {
    pl: "powiadomienie o skierowaniu przez powiatowy urząd pracy",
    en: "the labour office's notice of the referral",
  },
  therapy: { pl: "spełnienie warunku przyjęcia do Centrum", en: "meeting the condition of admission" },
  "programme-agreed": { pl: "uzgodnienie programu", en: "agreeing on the programme" },
  "programme-signed": { pl: "podpisanie programu", en: "signing the programme" },
  admission: { pl: "przyjęcie do Centrum", en: "admission to the centre" },
};

/** What a programme says: as an object, and with what "brakuje" takes. */
const contents: Record<string, { pl: string; lackingInPolish: string; en: string }> = {
  "scope-and-forms": {
    pl: "zakres i formy reintegracji",
    lackingInPolish: "zakresu i form reintegracji",
    en: "the scope and forms of reintegration",
  },
  abilities: {
    pl: "możliwości psychofizyczne uczestnika",
    lackingInPolish: "możliwości psychofizycznych uczestnika",
    en: "the participant's psychophysical abilities",
  },
  "responsible-persons": {
    pl: "osoby, które za niego odpowiadają",
    lackingInPolish: "osób, które za niego odpowiadają",
    en: "the persons who answer for it",
  },
};

const content = (operands: Operands) => contents[operands.text("content")];

const parties: Table = {
  participant: { pl: "uczestnik", en: "the participant" },
  "centre-manager": { pl: "kierownik Centrum", en: "the manager of the centre" },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const grounds: Table = {
  "persistent-breach": {
    pl: "uporczywe naruszanie programu, przez które nie da się go dalej realizować",
    en: "a persistent breach that makes it impossible to carry the programme on",
  },
  "permanent-leaving": { pl: "trwałe opuszczenie zajęć", en: "leaving the classes for good" },
  withdrawal: {
    pl: "oświadczenie uczestnika, że odstępuje od programu",
    en: "the participant's statement of withdrawal",
  },
};

const threeGrounds = {
  pl: "ustawa wymienia tylko uporczywe naruszanie programu, trwałe opuszczenie zajęć i oświadczenie uczestnika",
  en: "the Act names only a persistent breach, leaving for good, and the participant's statement",
} as const;

const notGrounds: Table = {
  "absence-share": {
    pl: `Sam odsetek nieobecności nie jest podstawą do zaprzestania programu; ${threeGrounds.pl}`,
    en: `A share of absences alone is no ground to discontinue a programme; ${threeGrounds.en}`,
  },
  "not-named": {
    pl: `To nie jest podstawa do zaprzestania programu; ${threeGrounds.pl}`,
    en: `This is no ground to discontinue a programme; ${threeGrounds.en}`,
  },
  "programme-still-possible": {
    pl: "Naruszanie programu jest podstawą do jego zaprzestania tylko wtedy, gdy nie da się go dalej realizować",
    en: "A breach is a ground to discontinue a programme only where it makes it impossible to carry it on",
  },
};

export const referralOperations = {
  "referral-applicant": {
    pl: (o) => {
      if (o.text("as") === "person") return "Osoba może sama złożyć wniosek o skierowanie";
      if (o.text("as") === "legal-representative")
        return "Wniosek o skierowanie może złożyć przedstawiciel ustawowy osoby";
      return byFact(o, "may", [
        "Instytucja może złożyć wniosek o skierowanie, bo jest na to zgoda osoby albo jej przedstawiciela ustawowego",
        "Instytucja nie może złożyć wniosku o skierowanie, bo nie ma na to zgody; może ją jeszcze dać osoba albo jej przedstawiciel ustawowy, a osoba może też złożyć wniosek sama",
        "Instytucja może złożyć wniosek o skierowanie, jeśli zgodzi się na to osoba albo jej przedstawiciel ustawowy",
      ]);
    },
    en: (o) => {
      if (o.text("as") === "person") return "The person may apply for the referral";
      if (o.text("as") === "legal-representative")
        return "The legal representative may apply for the referral";
      return byFact(o, "may", [
        "The institution may apply for the referral, as the person or the legal representative consents",
        "The institution may not apply for the referral, as there is no consent; the person or the legal representative may still give it, and the person may apply alone",
        "The institution may apply for the referral if the person or the legal representative consents",
      ]);
    },
  },
  "referral-applicant-not-named": {
    pl: () =>
      "Ten wnioskodawca nie może złożyć wniosku o skierowanie, bo prawo tego dnia go nie wymienia; może to zrobić sama osoba albo jej przedstawiciel ustawowy",
    en: () =>
      "This applicant may not apply for the referral, as the law of the day does not name it; the person or the legal representative may",
  },
  "referral-opinion": {
    pl: (o) =>
      `Wniosek opiniuje pracownik socjalny ${from(workerOf, o, "bodies", "pl")}, po wywiadzie środowiskowym`,
    en: (o) =>
      `The social worker of ${from(workerOf, o, "bodies", "en")} gives an opinion on the application, after the environmental interview`,
  },
  "referral-residence": {
    pl: (o) => {
      if (o.text("resident") === "true")
        return "Osoba mieszka w gminie, w której jest Centrum, więc ma pierwszeństwo";
      if (o.text("resident") !== "false")
        return `Pierwszeństwo mają mieszkańcy gminy, w której jest Centrum; mieszkańca innej gminy można skierować, jeśli ${waysForOthers.pl}`;
      const where = "Osoba mieszka w innej gminie niż ta, w której jest Centrum, więc nie ma pierwszeństwa";
      return byFact(o, "open", [
        `${where}, ale można ją skierować`,
        `${where} i na razie nie można jej skierować; będzie można, jeśli ${waysForOthers.pl}`,
        `${where}; można ją skierować, jeśli ${waysForOthers.pl}`,
      ]);
    },
    en: (o) => {
      if (o.text("resident") === "true")
        return "The person lives in the commune of the centre and so comes first";
      if (o.text("resident") !== "false")
        return `Residents of the commune of the centre come first; a resident of another may be referred if ${waysForOthers.en}`;
      const where = "The person lives in another commune than the centre and does not come first";
      return byFact(o, "open", [
        `${where}, but may be referred`,
        `${where} and may not be referred yet; that changes if ${waysForOthers.en}`,
        `${where}; the person may be referred if ${waysForOthers.en}`,
      ]);
    },
  },
  "referral-by": {
    pl: (o) => `Skierować może ${from(body, o, "bodies", "pl")} z miejsca zamieszkania lub pobytu osoby`,
    en: (o) =>
      `${capital(from(body, o, "bodies", "en"))} of the place where the person lives or stays may refer`,
  },
  "referral-by-labour-office": {
    pl: (o) =>
      byFact(o, "may", [
        "Osoba jest długotrwale bezrobotna, więc może ją skierować także powiatowy urząd pracy",
        "",
        "Jeśli osoba jest długotrwale bezrobotna, może ją skierować także powiatowy urząd pracy",
      ]) + `; powiadamia o tym ${from(body, o, "bodies", "pl")}`,
    en: (o) =>
      byFact(o, "may", [
        "The person is long-term unemployed, so the labour office may refer too",
        "",
        "If the person is long-term unemployed, the labour office may refer too",
      ]) + `; it notifies ${from(body, o, "bodies", "en")}`,
  },
  "referral-therapy": {
    pl: () => "Osoby z grup art. 1 ust. 2 pkt 2 i 3 przyjmowano do Centrum dopiero po zakończeniu terapii",
    en: () => "Persons of the groups of art. 1(2)(2) and (3) were admitted only after a finished therapy",
  },
  "referral-admission": {
    pl: (o) =>
      `Kierownik Centrum przyjmuje osobę, gdy podpisze z nią program i uzgodni to z ${from(head, o, "bodies", "pl")}`,
    en: (o) =>
      `The manager of the centre admits the person once the programme is signed and agreed with ${from(head, o, "bodies", "en")}`,
  },
  "referral-health-title": {
    pl: () =>
      "Według dosłownego brzmienia program daje tytuł do ubezpieczenia zdrowotnego tylko osobom skierowanym przez powiatowy urząd pracy; trzeba to sprawdzić",
    en: () =>
      "Read literally, the programme is a title to health insurance only for persons the labour office referred; this has to be looked at",
  },
  "referral-next": {
    pl: (o) => `Następny krok to ${from(nextSteps, o, "next", "pl")}`,
    en: (o) => `The next step is ${from(nextSteps, o, "next", "en")}`,
  },
  "programme-prepared": {
    pl: (o) =>
      byFact(o, "done", [
        "Program opracował uprawniony do tego pracownik socjalny",
        "Programu nie opracował uprawniony do tego pracownik socjalny",
        "Program opracowuje pracownik socjalny Centrum",
      ]),
    en: (o) =>
      byFact(o, "done", [
        "The programme was prepared by a social worker who may do so",
        "The programme was not prepared by a social worker who may do so",
        "The programme is prepared by the social worker of the centre",
      ]),
  },
  "programme-content": {
    pl: (o) =>
      byFact(o, "done", [
        `Program określa ${content(o)?.pl ?? ""}`,
        `W programie brakuje ${content(o)?.lackingInPolish ?? ""}`,
        `Program powinien określać ${content(o)?.pl ?? ""}`,
      ]),
    en: (o) =>
      byFact(o, "done", [
        `The programme names ${content(o)?.en ?? ""}`,
        `The programme does not name ${content(o)?.en ?? ""}`,
        `The programme should name ${content(o)?.en ?? ""}`,
      ]),
  },
  "programme-may-say-more": {
    pl: () => "W programie mogą być też inne ustalenia",
    en: () => "The programme may say more",
  },
  "programme-change": {
    pl: () => "O zmianę programu może wystąpić uczestnik albo kierownik Centrum",
    en: () => "The participant or the manager of the centre may ask for a change of the programme",
  },
  "programme-signature": {
    pl: (o) => {
      const party = from(parties, o, "by", "pl");
      return byFact(o, "done", [
        `${capital(party)} podpisał program`,
        `${capital(party)} nie podpisał programu`,
        `Program musi podpisać ${party}`,
      ]);
    },
    en: (o) => {
      const party = from(parties, o, "by", "en");
      return byFact(o, "done", [
        `${capital(party)} signed the programme`,
        `${capital(party)} did not sign the programme`,
        `${capital(party)} must sign the programme`,
      ]);
    },
  },
  "programme-agreement": {
    pl: (o) =>
      byFact(o, "done", ["Program uzgodniono z", "Programu nie uzgodniono z", "Program trzeba uzgodnić z"]) +
      ` ${from(head, o, "bodies", "pl")}`,
    en: (o) =>
      byFact(o, "done", [
        "The programme was agreed with",
        "The programme was not agreed with",
        "The programme must be agreed with",
      ]) + ` ${from(head, o, "bodies", "en")}`,
  },
  "not-a-ground": {
    pl: (o) => from(notGrounds, o, "reason", "pl"),
    en: (o) => from(notGrounds, o, "reason", "en"),
  },
  "discontinuation-ground": {
    pl: (o) =>
      `Podstawą do zaprzestania programu jest ${from(grounds, o, "ground", "pl")}` +
      (o.text("finding") === "true" ? "; musi to stwierdzić kierownik Centrum" : ""),
    en: (o) =>
      `A ground to discontinue the programme is ${from(grounds, o, "ground", "en")}` +
      (o.text("finding") === "true" ? "; the manager of the centre must find it" : ""),
  },
  "discontinuation-decision": {
    pl: () => "O zaprzestaniu programu decyduje kierownik Centrum",
    en: () => "The manager of the centre decides on the discontinuation",
  },
  "discontinuation-complaint": {
    pl: () => "Uczestnik może zaskarżyć tę decyzję do sądu administracyjnego",
    en: () => "The participant may complain of the decision to the administrative court",
  },
  "programme-condition": {
    pl: () =>
      "Kto nie realizuje programu, nie korzysta już dzięki niemu z ubezpieczenia zdrowotnego ani z innych świadczeń ustawy",
    en: () =>
      "Who does not carry out the programme no longer has health insurance or other benefits through it",
  },
} as const satisfies Record<string, Sentence>;
