import { actors, type ConsentGiver, type ResidenceWay, type Texts } from "../../law/index.js";
import type { Sentences } from "../../reasoning/index.js";
import { bodies as bodyWords, byFact, capital, ofBodies, withHeads } from "../words.js";
import type {
  NextStepId,
  OpinionAuthor,
  ReferralGiver,
  ReferralRouteKind,
  ReferralRouteOperations,
  ReferralRouteQuestion,
  RouteViolationCode,
  RouteWarningCode,
} from "./vocabulary.js";

const waysForOthers = {
  pl: "gminy zawarły porozumienie albo centrum ma wolne miejsce, a gmina pokryje koszty",
  en: "the communes made an agreement, or if the centre has a free place and the commune pays",
} as const satisfies Texts;

/** Whose consent. */
const ofConsent: Record<ConsentGiver, Texts> = {
  voivode: { pl: "wojewody", en: "the voivode" },
  marshal: { pl: "marszałka województwa", en: "the marshal of the voivodeship" },
};

/** The same after "będzie można, jeśli". */
const waysToCome = {
  pl: "gminy zawrą porozumienie albo centrum będzie miało wolne miejsce, a gmina pokryje koszty",
  en: "the communes make an agreement, or if the centre has a free place and the commune pays",
} as const satisfies Texts;

/** What can come next, as it stands in a sentence and in a list. */
export const nextSteps: Record<NextStepId, Texts> = {
  application: {
    pl: "wniosek uprawnionej osoby lub instytucji, na przykład samej zainteresowanej osoby",
    en: "an application by a person or institution entitled to make it, such as the person concerned",
  },
  consent: {
    pl: "zgoda osoby albo jej przedstawiciela ustawowego",
    en: "the consent of the person or the legal representative",
  },
  statement: {
    pl: "oświadczenie osoby o jej sytuacji życiowej",
    en: "the person's statement on the life situation",
  },
  interview: { pl: "wywiad środowiskowy", en: "the family environment interview" },
  opinion: { pl: "opinia pracownika socjalnego", en: "the social worker's opinion" },
  "way-for-other-commune": {
    pl: "porozumienie gmin albo wolne miejsce w centrum i pokrycie kosztów przez gminę",
    en: "an agreement of the communes, or a free place in the centre paid for by the commune",
  },
  referral: { pl: "skierowanie", en: "the referral" },
  notice: {
    pl: "powiadomienie o skierowaniu przez powiatowy urząd pracy",
    en: "the labour office's notice of the referral",
  },
  therapy: {
    pl: "spełnienie warunku przyjęcia do centrum",
    en: "meeting the condition of admission to the centre",
  },
  "programme-agreed": { pl: "uzgodnienie programu", en: "agreeing on the programme" },
  "programme-signed": { pl: "podpisanie programu", en: "signing the programme" },
  admission: { pl: "przyjęcie do centrum", en: "admission to the centre" },
};

export const routeSentences: Sentences<ReferralRouteOperations> = {
  "referral-applicant": {
    pl: ({ as, may }) => {
      if (as === "person") return "Osoba może sama złożyć wniosek o skierowanie";
      if (as === "legal-representative")
        return "Wniosek o skierowanie może złożyć przedstawiciel ustawowy osoby";
      return byFact(may, [
        "Instytucja może złożyć wniosek o skierowanie, bo jest na to zgoda osoby albo jej przedstawiciela ustawowego",
        "Instytucja nie może złożyć wniosku o skierowanie, bo nie ma na to zgody; może ją jeszcze dać osoba albo jej przedstawiciel ustawowy, a osoba może też złożyć wniosek sama",
        "Instytucja może złożyć wniosek o skierowanie, jeśli zgodzi się na to osoba albo jej przedstawiciel ustawowy",
      ]);
    },
    en: ({ as, may }) => {
      if (as === "person") return "The person may apply for the referral";
      if (as === "legal-representative") return "The legal representative may apply for the referral";
      return byFact(may, [
        "The institution may apply for the referral, as the person or the legal representative consents",
        "The institution may not apply for the referral, as there is no consent; the person or the legal representative may still give it, and the person may apply alone",
        "The institution may apply for the referral if the person or the legal representative consents",
      ]);
    },
  },
  "referral-applicant-not-named": {
    pl: () =>
      "Ten wnioskodawca nie może złożyć wniosku o skierowanie, bo przepisy z tego dnia go nie wymieniają; może to zrobić sama osoba albo jej przedstawiciel ustawowy",
    en: () =>
      "This applicant may not apply for the referral, as the law of that day does not name it; the person or the legal representative may",
  },
  "referral-opinion": {
    pl: ({ bodies }) =>
      `Wniosek opiniuje pracownik socjalny ${ofBodies[bodies].pl} po przeprowadzeniu wywiadu środowiskowego`,
    en: ({ bodies }) =>
      `The social worker of ${ofBodies[bodies].en} gives an opinion on the application, after the family environment interview`,
  },
  "referral-route-without-rule": {
    pl: () =>
      "W tym dniu przepisy nie przewidywały skierowania na szczególnych zasadach; stosuje się zasady ogólne",
    en: () => "On that day the provision gave no special way of referral; the general rules apply",
  },
  "referral-statement": {
    pl: ({ interview }) =>
      "Przed skierowaniem osoba składa oświadczenie o swojej sytuacji życiowej; wywiadu środowiskowego nie przeprowadza się" +
      (interview === "on-doubts" ? ", chyba że są wątpliwości" : ""),
    en: ({ interview }) =>
      "Before the referral the person makes a statement on the life situation; no family environment interview is held" +
      (interview === "on-doubts" ? " unless there are doubts" : ""),
  },
  "referral-opinion-without-interview": {
    pl: ({ bodies }) => `Wniosek opiniuje pracownik socjalny ${ofBodies[bodies].pl}`,
    en: ({ bodies }) => `The social worker of ${ofBodies[bodies].en} gives an opinion on the application`,
  },
  "referral-opinion-outside": {
    pl: ({ by, consentOf }) =>
      `Za zgodą ${ofConsent[consentOf].pl} wniosek może zaopiniować także ${actors[by].pl}`,
    en: ({ by, consentOf }) =>
      `With the consent of ${ofConsent[consentOf].en} ${actors[by].en} may give the opinion too`,
  },
  "referral-residence": {
    pl: ({ resident, open }) => {
      if (resident === true) return "Osoba mieszka w gminie, w której jest centrum, więc ma pierwszeństwo";
      if (resident === "unknown")
        return `Pierwszeństwo mają mieszkańcy gminy, w której jest centrum; mieszkańca innej gminy można skierować, jeśli ${waysForOthers.pl}`;
      const where = "Osoba mieszka w innej gminie niż ta, w której jest centrum, więc nie ma pierwszeństwa";
      return byFact(open, [
        `${where}, ale można ją skierować`,
        `${where} i na razie nie można jej skierować; będzie można, jeśli ${waysToCome.pl}`,
        `${where}; można ją skierować, jeśli ${waysForOthers.pl}`,
      ]);
    },
    en: ({ resident, open }) => {
      if (resident === true) return "The person lives in the commune of the centre and so has priority";
      if (resident === "unknown")
        return `Residents of the commune of the centre have priority; a resident of another may be referred if ${waysForOthers.en}`;
      const where = "The person lives in another commune than that of the centre and so has no priority";
      return byFact(open, [
        `${where}, but may be referred`,
        `${where} and may not be referred yet; that changes if ${waysToCome.en}`,
        `${where}; the person may be referred if ${waysForOthers.en}`,
      ]);
    },
  },
  "referral-by": {
    pl: ({ bodies }) => `Skierować może ${bodyWords[bodies].pl} z miejsca zamieszkania lub pobytu osoby`,
    en: ({ bodies }) =>
      `${capital(bodyWords[bodies].en)} of the place where the person lives or stays may refer`,
  },
  "referral-by-labour-office": {
    pl: ({ may, bodies }) =>
      (may === true
        ? "Osoba jest długotrwale bezrobotna, więc może ją skierować także powiatowy urząd pracy"
        : "Jeśli osoba jest długotrwale bezrobotna, może ją skierować także powiatowy urząd pracy") +
      `; powiadamia o tym ${bodyWords[bodies].pl}`,
    en: ({ may, bodies }) =>
      (may === true
        ? "The person is long-term unemployed, so the labour office may refer too"
        : "If the person is long-term unemployed, the labour office may refer too") +
      `; it notifies ${bodyWords[bodies].en}`,
  },
  "referral-therapy": {
    pl: () =>
      "Osoby z grup wymienionych w art. 1 ust. 2 pkt 2 i 3 przyjmowano do centrum dopiero po zakończeniu terapii",
    en: () =>
      "Persons of the groups of art. 1 ust. 2 pkt 2 and 3 were admitted only after they had completed a therapy",
  },
  "referral-admission": {
    pl: ({ bodies }) =>
      `Kierownik centrum przyjmuje osobę, gdy podpisze z nią program i uzgodni to z ${withHeads[bodies].pl}`,
    en: ({ bodies }) =>
      `The manager of the centre admits the person once the programme is signed and agreed with ${withHeads[bodies].en}`,
  },
  "referral-health-title": {
    pl: () =>
      "Według dosłownego brzmienia program daje tytuł do ubezpieczenia zdrowotnego tylko osobom skierowanym przez powiatowy urząd pracy; tytuł do ubezpieczenia trzeba sprawdzić",
    en: () =>
      "Read literally, the programme is a title to health insurance only for persons referred by the labour office; the title to insurance has to be checked",
  },
  "referral-next": {
    pl: ({ next }) => `Następny krok to ${nextSteps[next].pl}`,
    en: ({ next }) => `The next step is ${nextSteps[next].en}`,
  },
};

export const routeViolationCodes: Record<RouteViolationCode, Texts> = {
  "route-without-rule": {
    pl: "W tym dniu nie można było skierować osoby na szczególnych zasadach",
    en: "On that day a person could not be referred by the special rules",
  },
  "opinion-without-interview": {
    pl: "Wniosek zaopiniowano bez wywiadu środowiskowego",
    en: "The opinion was given without the family environment interview",
  },
  "opinion-not-by-social-worker": {
    pl: "Opinię o wniosku wydał podmiot nieuprawniony",
    en: "The opinion on the application was given by somebody not entitled to it",
  },
  "referrer-not-entitled": {
    pl: "Osobę skierował podmiot nieuprawniony",
    en: "The person was referred by a body not entitled to do so",
  },
  "referred-without-way": {
    pl: "Skierowano mieszkańca innej gminy bez porozumienia gmin i bez wolnego miejsca z pokryciem kosztów",
    en: "A resident of another commune was referred without an agreement and without a free place paid for",
  },
};

export const routeWarningCodes: Record<RouteWarningCode, Texts> = {
  "residents-come-first": {
    pl: "Pierwszeństwo mają mieszkańcy gminy, w której jest centrum",
    en: "Residents of the commune of the centre have priority",
  },
  "health-insurance-title": {
    pl: "Według dosłownego brzmienia program daje tytuł do ubezpieczenia zdrowotnego tylko osobom skierowanym przez powiatowy urząd pracy",
    en: "Read literally, the programme is a title to health insurance only for persons referred by the labour office",
  },
};

export const residenceWays: Record<ResidenceWay, Texts> = {
  "intercommunal-agreement": { pl: "porozumienie gmin", en: "agreement of the communes" },
  "free-places-and-funding": {
    pl: "wolne miejsce w centrum i pokrycie kosztów przez gminę",
    en: "free place in the centre, paid for by the commune",
  },
};

export const referralGivers: Record<ReferralGiver | "unknown", Texts> = {
  "social-welfare-centre": bodyWords["social-welfare-centre"],
  "social-services-centre": bodyWords["social-services-centre"],
  "labour-office": { pl: "powiatowy urząd pracy", en: "the labour office" },
  nobody: { pl: "osoby jeszcze nie skierowano", en: "not referred yet" },
  unknown: { pl: "nie wiadomo", en: "not known" },
};

export const referralRoutes: Record<ReferralRouteKind, Texts> = {
  ordinary: { pl: "na zasadach ogólnych", en: "by the general rules" },
  ukraine: {
    pl: "na podstawie ustawy o pomocy obywatelom Ukrainy",
    en: "by the act on help for citizens of Ukraine",
  },
  "flood-2024": {
    pl: "na podstawie ustawy o usuwaniu skutków powodzi",
    en: "by the act on the effects of the flood of September 2024",
  },
};

export const opinionAuthors: Record<OpinionAuthor | "unknown", Texts> = {
  "welfare-centre-social-worker": actors["welfare-centre-social-worker"],
  "services-centre-social-worker": actors["services-centre-social-worker"],
  "public-benefit-social-worker": actors["public-benefit-social-worker"],
  "ngo-social-worker": actors["ngo-social-worker"],
  other: { pl: "ktoś inny", en: "somebody else" },
  unknown: { pl: "nie wiadomo", en: "not known" },
};

/** A group of persons is named by its point, not by what it is. */
export const routeQuestions: Record<ReferralRouteQuestion, Texts> = {
  "long-term-unemployed": {
    pl: "Czy uczestnik jest osobą długotrwale bezrobotną (art. 1 ust. 2 pkt 5)?",
    en: "Is the participant a long-term unemployed person (art. 1 ust. 2 pkt 5)?",
  },
  "referral-consent": {
    pl: "Czy osoba albo jej przedstawiciel ustawowy zgadza się na wniosek instytucji (art. 12 ust. 1 pkt 2)?",
    en: "Does the person or the legal representative consent to the institution's application (art. 12 ust. 1 pkt 2)?",
  },
  "welfare-centre-converted": {
    pl: "Czy w miejscu zamieszkania lub pobytu osoby ośrodek pomocy społecznej przekształcono w centrum usług społecznych (art. 12 ust. 1)?",
    en: "Was the social welfare centre where the person lives or stays converted into a social services centre (art. 12 ust. 1)?",
  },
  "residence-commune": {
    pl: "W której gminie osoba mieszka (art. 12 ust. 5)?",
    en: "In which commune does the person live (art. 12 ust. 5)?",
  },
  "centre-commune": {
    pl: "W której gminie jest centrum (art. 12 ust. 5)?",
    en: "In which commune is the centre (art. 12 ust. 5)?",
  },
  "intercommunal-agreement": {
    pl: "Czy gminy zawarły porozumienie o kierowaniu osób do centrum (art. 12 ust. 5 pkt 1)?",
    en: "Have the communes made an agreement on referrals to the centre (art. 12 ust. 5 pkt 1)?",
  },
  "free-places": {
    pl: "Czy centrum ma wolne miejsca (art. 12 ust. 5 pkt 2)?",
    en: "Does the centre have free places (art. 12 ust. 5 pkt 2)?",
  },
  "funding-by-commune": {
    pl: "Czy gmina pokryje koszty uczestnictwa tej osoby (art. 12 ust. 5 pkt 2)?",
    en: "Will the commune pay for the person's participation (art. 12 ust. 5 pkt 2)?",
  },
  "referral-statement": {
    pl: "Czy osoba złożyła oświadczenie o swojej sytuacji życiowej?",
    en: "Did the person make a statement on the life situation?",
  },
  "referral-doubts": {
    pl: "Czy są wątpliwości, które wymagają przeprowadzenia wywiadu środowiskowego?",
    en: "Are there doubts that require a family environment interview?",
  },
  "referral-interview": {
    pl: "Czy przeprowadzono wywiad środowiskowy (art. 12 ust. 2)?",
    en: "Was the family environment interview carried out (art. 12 ust. 2)?",
  },
  "referral-opinion": {
    pl: "Czy pracownik socjalny zaopiniował wniosek (art. 12 ust. 2)?",
    en: "Has the social worker given an opinion on the application (art. 12 ust. 2)?",
  },
  "voivode-consent": {
    pl: "Czy wojewoda zgodził się, żeby te zadania wykonywał pracownik socjalny organizacji (art. 13 ust. 7)?",
    en: "Did the voivode consent that the organisation's social worker does these tasks (art. 13 ust. 7)?",
  },
  "marshal-consent": {
    pl: "Czy marszałek województwa, a przed 1 stycznia 2006 r. wojewoda, zgodził się, żeby te zadania wykonywał pracownik socjalny organizacji (art. 13 ust. 7)?",
    en: "Did the marshal of the voivodeship, or before 1 January 2006 the voivode, consent that the organisation's social worker does these tasks (art. 13 ust. 7)?",
  },
  "referral-by": {
    pl: "Czy osobę już skierowano, a jeśli tak – kto ją skierował (art. 12 ust. 1)?",
    en: "Has the person been referred already, and if so, by whom (art. 12 ust. 1)?",
  },
  "referral-notice": {
    pl: "Czy powiatowy urząd pracy powiadomił o skierowaniu ośrodek pomocy społecznej albo centrum usług społecznych (art. 12 ust. 1)?",
    en: "Did the labour office notify the social welfare centre or the social services centre of the referral (art. 12 ust. 1)?",
  },
  "group-of-point-2": {
    pl: "Czy osoba należy do grupy z art. 1 ust. 2 pkt 2?",
    en: "Does the person belong to the group of art. 1 ust. 2 pkt 2?",
  },
  "therapy-of-point-2": {
    pl: "Czy spełniono warunek przyjęcia osoby z grupy z art. 1 ust. 2 pkt 2 (art. 12 ust. 3)?",
    en: "Was the condition met on which a person of the group of art. 1 ust. 2 pkt 2 is admitted (art. 12 ust. 3)?",
  },
  "group-of-point-3": {
    pl: "Czy osoba należy do grupy z art. 1 ust. 2 pkt 3?",
    en: "Does the person belong to the group of art. 1 ust. 2 pkt 3?",
  },
  "therapy-of-point-3": {
    pl: "Czy spełniono warunek przyjęcia osoby z grupy z art. 1 ust. 2 pkt 3 (art. 12 ust. 3)?",
    en: "Was the condition met on which a person of the group of art. 1 ust. 2 pkt 3 is admitted (art. 12 ust. 3)?",
  },
  "programme-agreed": {
    pl: "Czy program uzgodniono z kierownikiem ośrodka pomocy społecznej albo dyrektorem centrum usług społecznych (art. 12 ust. 4)?",
    en: "Was the programme agreed with the head of the social welfare centre or the director of the social services centre (art. 12 ust. 4)?",
  },
  "programme-signed": {
    pl: "Czy podpisano program (art. 12 ust. 4)?",
    en: "Was the programme signed (art. 12 ust. 4)?",
  },
};
