import type { LossGround, LossNeed, LossRequester, Texts } from "../../law/index.js";
import {
  founderQuestions,
  grantedOfStatus,
  grantedOfTerms,
  moneyWithoutSign,
  numberOf,
  type RoomTexts,
  type Sentences,
  sentencesOfTerms,
} from "../../reasoning/index.js";
import type { GrantReturned, NothingToReturn } from "./grant-return.js";
import type { LossGroundFound, NoLossGround } from "./loss-of-status.js";
import type { SupervisionTerm } from "./supervision-term.js";
import type {
  LossOperations,
  LossQuestion,
  NoLossReason,
  PossibleLossGround,
  SupervisionKind,
  SupervisionViolationCode,
  Takeover,
} from "./vocabulary.js";

type Decided = GrantReturned | NothingToReturn | LossGroundFound | NoLossGround | SupervisionTerm;

const lossGrounds: Record<LossGround, Texts> = {
  "assumptions-not-realised": {
    pl: "nierealizowanie założeń przyjętych we wniosku",
    en: "the assumptions of the application are not realised",
  },
  "irregular-settlements": {
    pl: "nieprawidłowości rozliczeń finansowych",
    en: "irregular financial settlements",
  },
  "supervision-term-lapsed": {
    pl: "bezskuteczny upływ terminu wyznaczonego w nadzorze",
    en: "a term set in supervision has passed without effect",
  },
  "institution-request": { pl: "wniosek instytucji tworzącej", en: "request of the founding institution" },
  "institution-liquidated": {
    pl: "likwidacja instytucji tworzącej",
    en: "liquidation of the founding institution",
  },
};

const needs: Record<LossNeed, Texts> = {
  "services-impossible": {
    pl: "Nierealizowanie założeń musi uniemożliwiać wykonywanie usług centrum",
    en: "It must make the services of the centre impossible",
  },
  "result-affected": {
    pl: "Nieprawidłowości muszą mieć wpływ na wynik finansowy",
    en: "The irregularities must affect the financial result",
  },
  "term-lapsed": {
    pl: "Wyznaczony termin musi bezskutecznie upłynąć",
    en: "The term that was set must have passed without effect",
  },
  "institution-asks": {
    pl: "Potrzebny jest wniosek instytucji tworzącej",
    en: "A request of the founding institution is needed",
  },
};

/** Who can ask for the decision, as a sentence. */
const askedBy: Record<LossRequester, Texts> = {
  marshal: {
    pl: "O decyzję może wnosić marszałek województwa, który przyznał dotację",
    en: "The marshal of the voivodeship can ask for the decision if a grant was given",
  },
  mayor: {
    pl: "O decyzję może wnosić wójt, burmistrz lub prezydent miasta, który przyznał dotację",
    en: "The mayor can ask for the decision if a grant was given",
  },
  "founding-institution": {
    pl: "O decyzję może wnosić instytucja tworząca",
    en: "The founding institution can ask for the decision",
  },
};

const noGround: Record<NoLossReason, Texts> = {
  "no-rule-yet": {
    pl: "Ówczesne przepisy nie przewidywały takiej podstawy utraty statusu",
    en: "The law of that time did not provide for such a ground",
  },
  "not-named": {
    pl: "Ustawa nie wymienia takiej podstawy utraty statusu",
    en: "The Act does not name such a ground",
  },
};

const sentences: Sentences<LossOperations> = {
  "no-supervision-rule": {
    pl: () => "Ówczesne przepisy nie regulowały nadzoru wojewody nad centrum",
    en: () => "The law of that time did not regulate the voivode's supervision of a centre",
  },
  "shortest-term": {
    pl: ({ kind, days }) =>
      `${kind === "remedy" ? "Na zaniechanie lub usunięcie nieprawidłowości" : "Na złożenie wyjaśnień"} wojewoda wyznacza termin wynoszący co najmniej ${numberOf("days", days, "pl")} od dnia otrzymania wezwania`,
    en: ({ kind, days }) =>
      `For ${kind === "remedy" ? "stopping or removing irregularities" : "explanations"} the voivode sets a term of at least ${numberOf("days", days, "en")} from the receipt of the call`,
  },
  "loss-ground": {
    pl: ({ ground }) => `Podstawa decyzji o utracie statusu: ${lossGrounds[ground].pl}`,
    en: ({ ground }) => `A ground for the loss of the status: ${lossGrounds[ground].en}`,
  },
  "loss-need": { pl: ({ need }) => needs[need].pl, en: ({ need }) => needs[need].en },
  "no-loss-ground": { pl: ({ reason }) => noGround[reason].pl, en: ({ reason }) => noGround[reason].en },
  "loss-decided-by": {
    pl: ({ by, exOfficio }) =>
      `Decyzję wydaje ${by === "voivode" ? "wojewoda" : "marszałek województwa"}${exOfficio ? ", także z urzędu" : ", tylko na wniosek"}`,
    en: ({ by, exOfficio }) =>
      `The ${by === "voivode" ? "voivode" : "marshal of the voivodeship"} decides${exOfficio ? ", also ex officio" : ", on request only"}`,
  },
  "loss-asked-by": { pl: ({ who }) => askedBy[who].pl, en: ({ who }) => askedBy[who].en },
  "loss-takeover": {
    pl: ({ possible }) =>
      possible
        ? "Prawa i obowiązki likwidowanej instytucji może przejąć gmina właściwa ze względu na siedzibę centrum"
        : "Przepis o przejęciu praw i obowiązków przez gminę tej instytucji nie dotyczy",
    en: ({ possible }) =>
      possible
        ? "The commune of the centre may take over the rights and duties of the liquidated institution"
        : "The provision on taking over by the commune does not cover this institution",
  },
  "grant-returned": {
    pl: ({ grant, value }) =>
      `Z dotacji nr ${String(grant)} zwrotowi podlega ${moneyWithoutSign(value, "pl")}`,
    en: ({ grant, value }) =>
      `Of grant no. ${String(grant)} ${moneyWithoutSign(value, "en")} is to be returned`,
  },
  "nothing-to-return": {
    pl: () => "Wszystkie środki wykorzystano; zwrot nie jest należny",
    en: () => "Everything was used; nothing is to be returned",
  },
  "remainders-spread": {
    pl: ({ grosze }) =>
      `Części zaokrąglono w dół, a brakujące grosze (${String(grosze)}) doliczono kolejno tam, gdzie zaokrąglenie odjęło najwięcej`,
    en: ({ grosze }) =>
      `The parts were rounded down, and the missing grosze (${String(grosze)}) went one each to where rounding took most`,
  },
  ...sentencesOfTerms,
};

const questions: Record<LossQuestion, Texts> = {
  "founding-institution": founderQuestions["founding-institution"],
  "services-impossible": {
    pl: "Czy wykonywanie usług centrum jest niemożliwe (art. 6 ust. 1)?",
    en: "Is it impossible to carry out the services of the centre (art. 6 ust. 1)?",
  },
  "result-affected": {
    pl: "Czy nieprawidłowości rozliczeń mają wpływ na wynik finansowy (art. 6 ust. 1)?",
    en: "Do the irregular settlements affect the financial result (art. 6 ust. 1)?",
  },
  "term-lapsed": {
    pl: "Czy termin wyznaczony przez wojewodę bezskutecznie upłynął (art. 5b ust. 2)?",
    en: "Has the term set by the voivode passed without effect (art. 5b ust. 2)?",
  },
  "institution-asks": {
    pl: "Czy instytucja tworząca złożyła wniosek o utratę statusu (art. 6 ust. 1a)?",
    en: "Has the founding institution asked for the loss of the status (art. 6 ust. 1a)?",
  },
};

const violations: Record<SupervisionViolationCode, Texts> = {
  "term-too-short": {
    pl: "Wyznaczony termin jest krótszy niż przewidziany w ustawie",
    en: "The term that was set is shorter than the Act allows",
  },
};

const possibleLossGrounds: Record<PossibleLossGround, Texts> = {
  ...lossGrounds,
  other: { pl: "inna podstawa", en: "another ground" },
};

const lossRequesters: Record<LossRequester, Texts> = {
  marshal: { pl: "marszałek województwa", en: "marshal of the voivodeship" },
  mayor: { pl: "wójt, burmistrz lub prezydent miasta", en: "mayor" },
  "founding-institution": { pl: "instytucja tworząca", en: "founding institution" },
};

const noLossReasons: Record<NoLossReason, Texts> = {
  "no-rule-yet": { pl: "nie było jeszcze takiego przepisu", en: "there was no such rule yet" },
  "not-named": { pl: "ustawa nie wymienia takiej podstawy", en: "the Act does not name such a ground" },
};

const supervisionKinds: Record<SupervisionKind, Texts> = {
  explanations: { pl: "wyjaśnienia", en: "explanations" },
  remedy: { pl: "zaniechanie lub usunięcie nieprawidłowości", en: "stopping or removing irregularities" },
};

const takeovers: Record<Takeover, Texts> = {
  commune: { pl: "gmina", en: "commune" },
  unknown: { pl: "nie wiadomo", en: "not known" },
};

const outcomes: Record<Decided["outcome"], Texts> = {
  ground: { pl: "podstawa przewidziana w ustawie", en: "ground of the Act" },
  "not-a-ground": { pl: "brak podstawy przewidzianej w ustawie", en: "no ground of the Act" },
  term: { pl: "termin", en: "term" },
  return: { pl: "zwrot", en: "return" },
  "nothing-to-return": { pl: "brak środków do zwrotu", en: "nothing to return" },
};

/** The texts of supervision, of the loss of a status, and of grants that go back. */
export const lossTexts: RoomTexts = {
  granted: [grantedOfStatus, grantedOfTerms],
  calculations: {
    supervisionTerm: { label: { pl: "termin w nadzorze nad centrum", en: "term in supervision" } },
    lossOfStatus: { label: { pl: "utrata statusu centrum", en: "loss of the status" } },
    grantReturn: { label: { pl: "zwrot niewykorzystanych dotacji", en: "return of unused grants" } },
  },
  sentences,
  questions,
  violations,
  issues: {
    "unused-above-grants": {
      pl: () => "kwota niewykorzystanych środków jest wyższa niż suma dotacji",
      en: () => "the unused amount is above the sum of the grants",
    },
  },
  labels: {
    outcomes,
    possibleLossGrounds,
    lossNeeds: questions,
    lossRequesters,
    noLossReasons,
    noSupervisionReasons: { "no-rule-yet": noLossReasons["no-rule-yet"] },
    supervisionKinds,
    supervisionViolationCodes: violations,
    takeovers,
  },
};
