import { columnAtMost, parts, plausible, positions, printed, type RowSketch, section } from "../build.js";
import { centreForm } from "../duties.js";
import type { FormTemplate } from "../template.js";

/** A row whose label was put together from lines that a machine had split. */
const reassembled = { evidence: "inferred" } as const;

/** Read but for its second page; no row numbers are legible, so rows are named by their positions. */
export const a2007 = (): FormTemplate => ({
  ...centreForm("A-2007"),
  title: "SPRAWOZDANIE CENTRUM INTEGRACJI SPOŁECZNEJ W ROKU ...",
  moneyUnit: "thousand-PLN",
  sections: [grantsUsed(), staff(), participants(), services(), independence(), revenue(), expenditure()],
  notTranscribed: [
    { what: "CZĘŚĆ I", reason: "strona jest obrazem bez tekstu" },
    { what: "CZĘŚĆ II tabela 1", reason: "czytelne tylko ostatnie wiersze" },
    { what: "V.2 wiersze 5–9", reason: "nie widać, czy wiersze 6–9 są częścią wiersza 5" },
  ],
});

const grantsUsed = () =>
  section({
    id: "II.2",
    title: "CZĘŚĆ II. 2. WYKORZYSTANIE DOTACJI",
    unit: "money",
    evidence: "primary",
    columns: [{ id: "used", label: "Wydatkowana kwota w tys. zł", gloss: "spent" }],
    rows: [
      { label: "Wykorzystanie dotacji ogółem", gloss: "grants used, total", from: "grants/total" },
      { label: "na pierwsze wyposażenie", gloss: "first equipment", from: "grants/equipment" },
      {
        label: "na działalność centrum integracji społecznej",
        gloss: "running the centre",
        from: "grants/operation",
      },
      {
        label: "w tym na szkolenia pracowników związane z działalnością centrum integracji społecznej",
        gloss: "of which training of the staff",
        from: "grants/training",
      },
    ],
    constraints: [
      parts("II.2-training", printed, "at-most", { total: "3", parts: ["4"], columns: ["used"] }),
      parts("II.2-sum", plausible, "sum", { total: "1", parts: ["2", "3"], columns: ["used"] }),
    ],
  });

const staff = () =>
  section({
    id: "III",
    title:
      "CZĘŚĆ III. LICZBA PRACOWNIKÓW ZATRUDNIONYCH W OKRESIE SPRAWOZDAWCZYM I LICZBA OSÓB ZATRUDNIONYCH NA PODSTAWIE UMÓW CYWILNOPRAWNYCH",
    unit: "persons",
    evidence: "primary",
    columns: [
      { id: "total", label: "Zatrudnieni ogółem", gloss: "total" },
      { id: "women", label: "W tym kobiety", gloss: "of whom women" },
    ],
    rows: [
      { label: "nawiązanie zatrudnienia", gloss: "hired", from: "staff/hired" },
      { label: "ustanie zatrudnienia", gloss: "left", from: "staff/left" },
      {
        label: "przeciętne zatrudnienie",
        gloss: "average employment",
        from: "staff/average",
        unit: "decimal",
      },
      { label: "zatrudnieni w pełnym wymiarze czasu", gloss: "full-time", from: "staff/full-time" },
      { label: "zatrudnieni w niepełnym wymiarze czasu", gloss: "part-time", from: "staff/part-time" },
      {
        label: "zatrudnieni na podstawie umowy cywilnoprawnej",
        gloss: "on contracts under civil law",
        from: "staff/civil-law",
      },
    ],
    constraints: [
      columnAtMost("III-women", printed, { column: "women", limit: "total", rows: positions(1, 6) }),
    ],
  });

const ofCourse = [
  { id: "began", label: "rozpoczęły zajęcia", gloss: "began" },
  { id: "took-part", label: "uczestniczyły w zajęciach", gloss: "took part" },
  { id: "completed", label: "ukończyły zajęcia", gloss: "completed" },
];

const atMostTookPart = (id: string, rows: string[]) => [
  columnAtMost(`${id}-began`, plausible, { column: "began", limit: "took-part", rows }),
  columnAtMost(`${id}-completed`, plausible, { column: "completed", limit: "took-part", rows }),
];

const participants = () =>
  section({
    id: "IV.1",
    title:
      "CZĘŚĆ IV. LICZBA UCZESTNIKÓW OBJĘTYCH REINTEGRACJĄ SPOŁECZNĄ I ZAWODOWĄ. 1. Struktura uczestników",
    unit: "persons",
    evidence: "primary",
    columns: ofCourse,
    rows: [
      { label: "uczestnicy zajęć ogółem", gloss: "participants, total", from: "participants/total" },
      { label: "kobiety", gloss: "women", from: "participants/women" },
      {
        label: "osoby bezdomne realizujące indywidualny program wychodzenia z bezdomności",
        gloss: "homeless persons in a programme",
        from: "participants/group-1",
      },
      {
        label:
          "osoby uzależnione od alkoholu, po zakończeniu programu psychoterapii w zakładzie lecznictwa odwykowego",
        gloss: "dependent on alcohol, after therapy",
        from: "participants/group-2",
      },
      {
        label:
          "osoby uzależnione od narkotyków lub innych środków odurzających, po zakończeniu programu terapeutycznego w zakładzie opieki zdrowotnej",
        gloss: "dependent on drugs, after therapy",
        from: "participants/group-3",
      },
      { label: "osoby chore psychicznie", gloss: "mentally ill", from: "participants/group-4" },
      { label: "osoby długotrwale bezrobotne", gloss: "long-term unemployed", from: "participants/group-5" },
      {
        label: "osoby zwalniane z zakładów karnych mające trudności w integracji ze środowiskiem",
        gloss: "released from prison",
        from: "participants/group-6",
      },
      {
        label: "uchodźcy realizujący indywidualny program integracji",
        gloss: "refugees in a programme",
        from: "participants/group-7",
      },
      { label: "osoby niepełnosprawne", gloss: "disabled persons", from: "participants/group-8" },
      { label: "inni", gloss: "others", from: "participants/others" },
    ],
    constraints: [
      parts("IV.1-of-total", printed, "at-most", {
        total: "1",
        parts: positions(2, 11),
        columns: ["began", "took-part", "completed"],
      }),
      ...atMostTookPart("IV.1", positions(1, 11)),
    ],
  });

const services = () =>
  section({
    id: "IV.2",
    title: "2. Usługi kierowane do uczestników w ramach reintegracji społecznej i zawodowej",
    unit: "persons",
    evidence: "primary",
    columns: ofCourse,
    rows: [
      { label: "Szkolenia zawodowe", gloss: "vocational training", from: "services/vocational-training" },
      {
        label: "Organizowanie praktyk i staży zawodowych",
        gloss: "work practice and traineeships",
        from: "services/practice",
      },
      {
        label: "Pomoc w przekazywaniu ofert pracy",
        gloss: "passing on job offers",
        from: "services/job-offers",
      },
      {
        label:
          "Zajęcia z zakresu prowadzenia samodzielnej działalności gospodarczej lub spółdzielni socjalnej",
        gloss: "classes on running a business or a social cooperative",
        from: "services/business-classes",
      },
      {
        label: "Inne działania z zakresu reintegracji zawodowej",
        gloss: "other vocational reintegration",
        from: "services/other-vocational",
      },
      {
        label: "Uczestnictwo w zajęciach terapeutycznych",
        gloss: "therapeutic classes",
        from: "services/therapy",
      },
      {
        label: "Uczestnictwo w grupach samopomocowych oraz w grupach wsparcia",
        gloss: "self-help and support groups",
        from: "services/support-groups",
      },
      {
        label: "Indywidualne konsultacje z psychologiem lub terapeutą",
        gloss: "consultations with a psychologist or therapist",
        from: "services/consultations",
      },
      { label: "Grupy edukacyjne", gloss: "education groups", from: "services/education-groups" },
      {
        label: "Inne działania z zakresu reintegracji społecznej",
        gloss: "other social reintegration",
        from: "services/other-social",
      },
    ],
    constraints: atMostTookPart("IV.2", positions(1, 10)),
  });

const inCentre = "uczestnicy zajęć w centrum integracji społecznej";

const independence = () =>
  section({
    id: "IV.3",
    title: "3. Liczba uczestników usamodzielnionych ekonomicznie",
    unit: "persons",
    evidence: "primary",
    columns: [
      { id: "total", label: "Uczestnicy zajęć ogółem", gloss: "total" },
      { id: "women", label: "W tym kobiety", gloss: "of whom women" },
    ],
    rows: [
      {
        label: `${inCentre} skierowani do zatrudnienia wspieranego u pracodawcy`,
        gloss: "referred to supported employment",
        from: "independence/supported-employment",
      },
      {
        label: `${inCentre} zatrudnieni u pracodawcy bez zatrudnienia wspieranego`,
        gloss: "employed without support",
        from: "independence/employment",
      },
      {
        label: `${inCentre} zatrudnieni w centrum integracji społecznej`,
        gloss: "employed by the centre",
        from: "independence/employment-in-centre",
      },
      {
        label: `${inCentre}, którzy podjęli samodzielną działalność gospodarczą`,
        gloss: "own business",
        from: "independence/business",
      },
      {
        label: `${inCentre}, którzy podjęli działalność gospodarczą w formie spółdzielni socjalnej`,
        gloss: "business as a social cooperative",
        from: "independence/cooperative",
      },
      {
        label: `${inCentre} nabywający prawo do świadczeń emerytalnych lub rentowych`,
        gloss: "acquired a right to a pension",
        from: "independence/pension",
      },
    ],
    constraints: [
      columnAtMost("IV.3-women", printed, { column: "women", limit: "total", rows: positions(1, 6) }),
    ],
  });

const ofPlan = ["executed", "next-plan"];

const revenue = () =>
  section({
    id: "V.1",
    title:
      "CZĘŚĆ V. WYKONANIE PLANU FINANSOWEGO I PRELIMINARZ PRZYCHODÓW I WYDATKÓW. 1. PRZYCHODY W ROKU SPRAWOZDAWCZYM ORAZ PLAN PRZYCHODÓW NA ROK BIEŻĄCY",
    unit: "money",
    evidence: "primary",
    columns: [
      {
        id: "executed",
        label: "Przychody w roku sprawozdawczym w tys. zł",
        gloss: "revenue of the year",
      },
      {
        id: "next-plan",
        label: "Plan przychodów w roku bieżącym w tys. zł",
        gloss: "plan of the next year",
      },
    ],
    rows: [
      { label: "przychody ogółem", gloss: "revenue, total", from: "revenue/total" },
      { label: "z budżetu gminy", gloss: "budget of the commune", from: "revenue/municipality" },
      { label: "z budżetu województwa", gloss: "budget of the voivodeship", from: "revenue/voivodeship" },
      { label: "z Funduszu Pracy", gloss: "Labour Fund", from: "revenue/labour-fund" },
      {
        label: "z Państwowego Funduszu Rehabilitacji Osób Niepełnosprawnych",
        gloss: "State Fund for Rehabilitation of Disabled Persons",
        from: "revenue/pfron",
        ...reassembled,
      },
      { label: "z własnej działalności", gloss: "own activity", from: "revenue/own-activity" },
      { label: "z innych źródeł: jakich:", gloss: "other sources, named", from: "revenue/other" },
    ],
    constraints: [
      parts("V.1-of-total", printed, "at-most", { total: "1", parts: positions(2, 7), columns: ofPlan }),
      parts("V.1-sum", plausible, "sum", { total: "1", parts: positions(2, 7), columns: ofPlan }),
    ],
  });

const linesOfExpenditure: readonly RowSketch[] = [
  { label: "Wydatki ogółem", gloss: "expenditure, total", from: "expenditure/total" },
  { label: "Wynagrodzenia i świadczenia", gloss: "pay and benefits", from: "expenditure/pay" },
  {
    label: "wynagrodzenia osobowe pracowników",
    gloss: "salaries of the staff",
    from: "expenditure/pay.salaries",
  },
  {
    label: "nagrody i wydatki osobowe niezaliczone do wynagrodzeń",
    gloss: "awards and personal expenditure not counted as salaries",
    from: "expenditure/pay.other-personal",
  },
  {
    label: "wydatki na rzecz osób fizycznych",
    gloss: "expenditure for natural persons",
    notFilled: "nesting-not-read",
  },
  {
    label: "składki na ubezpieczenia społeczne i podatek dochodowy od osób fizycznych",
    gloss: "social insurance contributions and income tax",
    from: "expenditure/pay.contributions-tax",
    ...reassembled,
  },
  { label: "świadczenie integracyjne", gloss: "integration benefit", from: "expenditure/pay.benefit" },
  { label: "premia integracyjna", gloss: "motivational premium", from: "expenditure/pay.premium" },
  { label: "inne", gloss: "other", from: "expenditure/pay.other" },
  { label: "Wydatki rzeczowo-administracyjne", gloss: "running costs", from: "expenditure/running" },
  {
    label: "zakup materiałów i wyposażenia",
    gloss: "materials and equipment",
    from: "expenditure/running.materials",
  },
  { label: "zakup żywności", gloss: "food", from: "expenditure/running.food" },
  {
    label: "zakup pomocy naukowych, dydaktycznych i książek",
    gloss: "teaching aids and books",
    from: "expenditure/running.teaching",
  },
  { label: "zakup energii", gloss: "energy", from: "expenditure/running.energy" },
  { label: "zakup usług remontowych", gloss: "repairs", from: "expenditure/running.repairs" },
  { label: "zakup usług pozostałych", gloss: "other services", from: "expenditure/running.services" },
  {
    label: "ubezpieczenia i inne opłaty",
    gloss: "insurance and fees",
    from: "expenditure/running.insurance",
  },
  {
    label: "podróże służbowe krajowe i zagraniczne",
    gloss: "business travel",
    from: "expenditure/running.travel",
  },
  { label: "inne", gloss: "other", from: "expenditure/running.other" },
  { label: "Środki na finansowanie inwestycji", gloss: "investment", from: "expenditure/investment" },
  {
    label: "wydatki inwestycyjne",
    gloss: "investment expenditure",
    from: "expenditure/investment.expenditure",
  },
  {
    label: "wydatki na zakupy inwestycyjne",
    gloss: "investment purchases",
    from: "expenditure/investment.purchases",
  },
  { label: "inne", gloss: "other", from: "expenditure/investment.other" },
  { label: "Inne", gloss: "other expenditure", from: "expenditure/other" },
];

const expenditure = () =>
  section({
    id: "V.2",
    title: "2. WYDATKI W ROKU SPRAWOZDAWCZYM ORAZ PLAN WYDATKÓW NA ROK BIEŻĄCY",
    unit: "money",
    evidence: "primary",
    columns: [
      { id: "executed", label: "Wydatki w roku sprawozdawczym w tys. zł", gloss: "expenditure of the year" },
      { id: "next-plan", label: "Plan wydatków w roku bieżącym w tys. zł", gloss: "plan of the next year" },
    ],
    rows: linesOfExpenditure,
    constraints: [
      parts("V.2-sum", printed, "sum", { total: "1", parts: ["2", "10", "20", "24"], columns: ofPlan }),
      parts("V.2-running", printed, "at-most", {
        total: "10",
        parts: positions(11, 19),
        columns: ofPlan,
      }),
      parts("V.2-investment", printed, "at-most", {
        total: "20",
        parts: positions(21, 23),
        columns: ofPlan,
      }),
    ],
  });
