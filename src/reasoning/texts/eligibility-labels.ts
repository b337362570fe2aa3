import type { EntitlementId, GroupId, Texts } from "../../law/index.js";

/** What each group is called in a list to choose from. */
export const groupLabels: Readonly<Record<GroupId, Texts>> = {
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
    pl: "osoba długotrwale bezrobotna według miary z tego dnia",
    en: "long-term unemployed person by the measure of the day",
  },
  "released-prisoner-with-difficulties": {
    pl: "osoba zwalniana z zakładu karnego, której trudno odnaleźć się w środowisku",
    en: "person released from prison who finds it hard to settle in the community",
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
    pl: "inna osoba w podobnym położeniu (lista jest otwarta)",
    en: "another person in a like situation (the list is open)",
  },
};

/** What a group needed to count, as an addition to its label. */
export const therapyLabel: Texts = {
  pl: "dopiero po ukończeniu programu terapii",
  en: "only after a completed programme of therapy",
};

/** What each right is called in a list to choose from. */
export const entitlementLabels: Readonly<Record<EntitlementId, Texts>> = {
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
