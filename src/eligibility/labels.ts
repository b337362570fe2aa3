import type {
  ConditionId,
  EntitlementId,
  ExcludedPeriodKind,
  GroupId,
  LongTermMeasure,
  Texts,
  TherapyId,
} from "../law/index.js";
import type {
  EligibilityOutcome,
  EligibilityWarningCode,
  LongTermOutcome,
  NotGraduateReason,
  NotLongTermReason,
} from "./vocabulary.js";

/** What each group is called in a list to choose from. */
export const groupIds: Record<GroupId, Texts> = {
  "homeless-in-programme": {
    pl: "osoba bezdomna w indywidualnym programie wychodzenia z bezdomności",
    en: "homeless person in an individual programme of leaving homelessness",
  },
  "alcohol-dependent": { pl: "osoba uzależniona od alkoholu", en: "person dependent on alcohol" },
  "drug-dependent": {
    pl: "osoba uzależniona od narkotyków albo innych środków odurzających",
    en: "person dependent on narcotics or other intoxicants",
  },
  "mentally-ill": {
    pl: "osoba chora psychicznie (ustawa o ochronie zdrowia psychicznego)",
    en: "mentally ill person (mental health act)",
  },
  "mentally-disordered": {
    pl: "osoba z zaburzeniami psychicznymi (ustawa o ochronie zdrowia psychicznego)",
    en: "person with a mental disorder (mental health act)",
  },
  "long-term-unemployed": {
    pl: "osoba długotrwale bezrobotna według definicji z tego dnia",
    en: "long-term unemployed person by the definition of the day",
  },
  "released-prisoner-with-difficulties": {
    pl: "osoba zwalniana z zakładu karnego, która ma trudności w integracji ze środowiskiem",
    en: "person released from prison with difficulties in integrating with the community",
  },
  "refugee-in-programme": {
    pl: "uchodźca w indywidualnym programie integracji",
    en: "refugee in an individual integration programme",
  },
  disabled: {
    pl: "osoba niepełnosprawna (ustawa o rehabilitacji)",
    en: "disabled person (rehabilitation act)",
  },
  other: {
    pl: "inna osoba w podobnej sytuacji (lista jest otwarta)",
    en: "another person in a similar situation (the list is open)",
  },
};

/** What a group needed to count, as an addition to its label. */
export const therapyLabel: Texts = {
  pl: "dopiero po ukończeniu programu terapii",
  en: "only after a completed programme of therapy",
};

/** What each right is called in a list to choose from. */
export const entitlementIds: Record<EntitlementId, Texts> = {
  "unemployment-benefit": {
    pl: "prawo do zasiłku dla bezrobotnych",
    en: "right to the unemployment benefit",
  },
  "pre-retirement-allowance": {
    pl: "prawo do zasiłku przedemerytalnego",
    en: "right to the pre-retirement allowance",
  },
  "pre-retirement-benefit": {
    pl: "prawo do świadczenia przedemerytalnego",
    en: "right to the pre-retirement benefit",
  },
  "social-pension": { pl: "prawo do renty socjalnej", en: "right to the social pension" },
  "structural-pension": { pl: "prawo do renty strukturalnej", en: "right to the structural pension" },
  "incapacity-pension": {
    pl: "prawo do renty z tytułu niezdolności do pracy",
    en: "right to the incapacity pension",
  },
  "retirement-pension": { pl: "prawo do emerytury", en: "right to a retirement pension" },
  "teacher-compensation-benefit": {
    pl: "prawo do nauczycielskiego świadczenia kompensacyjnego",
    en: "right to the teachers' compensation benefit",
  },
};

/** What each condition is called, in a list and after a colon. */
export const conditionIds: Record<ConditionId, Texts> = {
  socialExclusion: { pl: "wykluczenie społeczne", en: "social exclusion" },
  cannotMeetBasicNeeds: {
    pl: "niemożność zaspokojenia własnym staraniem podstawowych potrzeb życiowych",
    en: "being unable to meet basic needs alone",
  },
  poverty: { pl: "sytuacja, która powoduje ubóstwo", en: "a situation that causes poverty" },
  participationHindered: {
    pl: "sytuacja, która uniemożliwia lub ogranicza uczestnictwo w życiu zawodowym, społecznym i rodzinnym",
    en: "a situation that prevents or limits taking part in working, social and family life",
  },
};

export const therapyIds: Record<TherapyId, Texts> = {
  alcohol: {
    pl: "program psychoterapii uzależnienia od alkoholu",
    en: "programme of psychotherapy for dependence on alcohol",
  },
  drugs: {
    pl: "program terapii uzależnienia od narkotyków albo innych środków odurzających",
    en: "programme of therapy for dependence on narcotics or other intoxicants",
  },
};

export const eligibilityOutcomes: Record<EligibilityOutcome, Texts> = {
  eligible: { pl: "może uczestniczyć w zajęciach", en: "may take part in the classes" },
  excluded: { pl: "wyłączenie z powodu prawa do świadczenia", en: "excluded by a right to a benefit" },
  ineligible: { pl: "nie może uczestniczyć w zajęciach", en: "may not take part in the classes" },
  undetermined: { pl: "brakuje odpowiedzi", en: "answers are missing" },
};

export const eligibilityWarningCodes: Record<EligibilityWarningCode, Texts> = {
  "therapy-not-completed": {
    pl: "Grupa z tego przepisu obejmowała wtedy tylko osoby, które ukończyły wymagany program, a programu nie ukończono; ustawa nie mówi, czy mimo to wystarcza otwarta lista",
    en: "The group of this provision then held only those who had completed the required programme, and it was not completed; the Act does not say whether the open list is enough all the same",
  },
};

export const notGraduateReasons: Record<NotGraduateReason, Texts> = {
  "no-rule-yet": {
    pl: "ówczesne przepisy nie przewidywały absolwenta centrum",
    en: "the law of that time did not provide for graduates of a centre",
  },
  "not-ended": { pl: "zajęcia jeszcze trwają", en: "the classes have not ended yet" },
  expired: {
    pl: "okres, przez który osoba jest absolwentem, już minął",
    en: "the time for which a person is a graduate is over",
  },
  "too-short": {
    pl: "uczestnictwo w zajęciach trwało za krótko",
    en: "taking part in the classes was too short",
  },
  "no-certificate": { pl: "brak zaświadczenia centrum", en: "there is no certificate of the centre" },
};

export const longTermOutcomes: Record<LongTermOutcome, Texts> = {
  "long-term": { pl: "osoba długotrwale bezrobotna", en: "long-term unemployed person" },
  "not-long-term": {
    pl: "osoba, która nie jest długotrwale bezrobotna",
    en: "person who is not long-term unemployed",
  },
};

export const notLongTermReasons: Record<NotLongTermReason, Texts> = {
  "not-registered": {
    pl: "osoba nie jest zarejestrowana jako bezrobotna",
    en: "the person is not registered as unemployed",
  },
  "too-short": { pl: "okres, który się wlicza, jest za krótki", en: "the time that counts is too short" },
};

export const longTermMeasureKinds: Record<LongTermMeasure["kind"], Texts> = {
  "without-work": { pl: "miesiące bez pracy", en: "months without work" },
  registered: { pl: "okres rejestracji jako bezrobotny", en: "time of registration as unemployed" },
};

export const excludedPeriodKinds: Record<ExcludedPeriodKind, Texts> = {
  traineeship: { pl: "staż", en: "traineeship" },
  "vocational-preparation": { pl: "przygotowanie zawodowe", en: "vocational preparation" },
};
