import type { Granted } from "./granted.js";

/** What is taken for granted of reports, lists, papers and their days. */
export const grantedOfReports = {
  questions: {
    reportTrial: {
      pl: "Czy w sprawozdaniu okres próbny liczy się jako uczestnictwo w zajęciach?",
      en: "Does the trial count as taking part in classes in the report?",
    },
    reportCompletion: {
      pl: "Czy w sprawozdaniu zajęcia ukończył tylko ten, kto przeszedł cały program, czy także ten, kto wcześniej podjął pracę?",
      en: "Did only those complete the classes in the report who went through the whole programme, or also those who took up work before?",
    },
  },
  readings: {
    reportTrial: {
      counts: {
        pl: "w sprawozdaniu okres próbny jest uczestnictwem",
        en: "in the report the trial is taking part",
      },
      "not-counted": {
        pl: "w sprawozdaniu uczestnictwo zaczyna się po okresie próbnym",
        en: "in the report taking part begins after the trial",
      },
    },
    reportCompletion: {
      "whole-course": {
        pl: "w sprawozdaniu zajęcia ukończył ten, kto przeszedł cały program",
        en: "in the report those completed the classes who went through the whole programme",
      },
      "with-work": {
        pl: "w sprawozdaniu zajęcia ukończył także ten, kto przed końcem programu podjął pracę lub działalność gospodarczą albo założył spółdzielnię socjalną lub do niej przystąpił",
        en: "in the report those completed the classes too who took up work, a business or a cooperative before the end",
      },
    },
  },
  assumptions: {
    "content-of-2007": {
      pl: "sprawozdanie za lata przed 2007 r. ma treść określoną w 2007 r., choć ówczesne przepisy wymagały innych pozycji",
      en: "a report on a year before 2007 has the content set in 2007, though the law of that time asked for other items",
    },
    "new-content-for-2021": {
      pl: "sprawozdanie klubu za 2021 r., składane w 2022 r., ma już nową treść",
      en: "the report of a club on 2021, filed in 2022, has the new content already",
    },
    "plan-of-all-activity": {
      pl: "plan na następny rok obejmuje całą działalność, choć ustawa wymaga preliminarza tylko dla usług z art. 3 ust. 1",
      en: "the plan of the coming year covers all activity, though the Act asks for the estimate of the services of art. 3 ust. 1 only",
    },
    "narrower-groups": {
      pl: "w kolumnach „bezrobotni” i „bezdomni” ujęto osoby z węższych grup ustawowych",
      en: "the columns of the unemployed and the homeless hold those of the narrower groups of the Act",
    },
    "thousands-one-decimal": {
      pl: "kwoty w tysiącach złotych podaje się z jednym miejscem po przecinku",
      en: "amounts in thousands of PLN have one decimal",
    },
    "moved-counted-by-each": {
      pl: "osobę, która przeszła z jednego centrum do drugiego, liczy każde z nich",
      en: "a person who moved to another centre is counted by each",
    },
    "mixed-readings": {
      pl: "sprawozdania sporządzone według różnych zasad liczenia można dodać",
      en: "reports that were counted in different ways can be added",
    },
    "club-collective-is-ours": {
      pl: "zestawienie sprawozdań klubów jest pomocnicze, bo żaden przepis go nie wymaga",
      en: "the summary of clubs' reports is a help, as no provision asks for it",
    },
    "sick-over-free-days": {
      pl: "choroba, kwarantanna albo zawieszenie zajęć trwały także w dniach bez zajęć między dniami zapisanymi na karcie",
      en: "sickness, quarantine or a suspension of classes went on over the days without classes between the days noted",
    },
    "fixed-date-or-next-working-day": {
      pl: "termin upływa w dniu podanym w ustawie, a nie w następnym dniu roboczym",
      en: "the term ends on the day the Act gives and not on the next working day",
    },
  },
} as const satisfies Granted;
