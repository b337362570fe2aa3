import type { InterpretationKey } from "../../reasoning/index.js";

// The settings on open questions: their names; what each asks is said by the library itself.
export const settingNames = (): Readonly<Record<InterpretationKey, readonly [string, string]>> => ({
  sicknessDays: ["Dni choroby", "Sick days"],
  sicknessBeyond: ["Choroba ponad limit", "Sickness beyond the limit"],
  excusedAbsence: ["Nieobecność usprawiedliwiona", "Excused absence"],
  monthCount: ["Koniec terminu w miesiącach", "End of a term in months"],
  sicknessLimit: ["Zakres limitu dni choroby", "Scope of the limit of sick days"],
  sicknessLimitRenewsOnExtension: ["Limit po przedłużeniu", "The limit after an extension"],
  trialSickness: ["Choroba w okresie próbnym", "Sickness in the trial"],
  sicknessWhileSuspended: ["Choroba podczas zawieszenia zajęć", "Sickness while classes are suspended"],
  unpaidDay: ["Dzień bez świadczenia", "A day without the benefit"],
  deductionBase: ["Podstawa zmniejszeń", "Base of the deductions"],
  rounding: ["Zaokrąglenie", "Rounding"],
  roundingStage: ["Co się zaokrągla", "What is rounded"],
  extraDaysOff: ["Dodatkowe dni wolne", "Extra days off"],
  premiumCap: ["Granica premii", "Ceiling of the premium"],
  extensionSixMonths: ["Przedłużenie „do 6 miesięcy”", "The extension “to six months”"],
  grantHeadcount: ["Liczba osób w dotacji", "Heads of the grant"],
  jobStartDay: ["Dzień podjęcia pracy", "Day work is taken up"],
  registrationMonths: ["Miesiące rejestracji", "Months of registration"],
  trialApplication2022: ["Wniosek w okresie próbnym w 2022 r.", "Application in the trial in 2022"],
  reportTrial: ["Okres próbny w sprawozdaniu", "The trial in the report"],
  reportCompletion: ["Ukończenie w sprawozdaniu", "Completion in the report"],
  oldStatus: ["Status sprzed lipca 2007 r.", "Status from before July 2007"],
});
