import type { Granted } from "./granted.js";

/** What is taken for granted of referral, and of a programme and its end. */
export const grantedOfProgrammes = {
  questions: {
    jobStartDay: {
      pl: "Czy za dzień, w którym uczestnik podjął pracę, świadczenie jeszcze przysługuje?",
      en: "Is the benefit still due for the day on which the participant took up work?",
    },
  },
  readings: {
    jobStartDay: {
      "not-payable": {
        pl: "za dzień podjęcia pracy świadczenie już nie przysługuje",
        en: "the benefit is no longer due for the day on which work was taken up",
      },
      payable: {
        pl: "za dzień podjęcia pracy świadczenie jeszcze przysługuje",
        en: "the benefit is still due for the day on which work was taken up",
      },
    },
  },
  assumptions: {
    "right-excludes-from-its-day": {
      pl: "prawo do świadczenia z art. 1 ust. 3 wyłącza spod działania ustawy od dnia, od którego przysługuje, także gdy przyznano je wstecz",
      en: "a right of art. 1 ust. 3 excludes from the Act from the day on which it arose, also when it was granted retroactively",
    },
    "work-decides-the-end": {
      pl: "po podjęciu pracy program może trwać dalej, choć okres uczestnictwa już upłynął",
      en: "after work was taken up the programme may go on though the period of participation has run out",
    },
  },
} as const satisfies Granted;
