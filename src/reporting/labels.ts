import type { GroupId, Texts } from "../law/index.js";
import { recordTableNames } from "./records/table-names.js";
import {
  applicationPoints,
  economicOutcomes,
  type EmploymentBasis,
  type FindingCode,
  type furtherEndReasons,
  type GrantPurpose,
  type grantReturned,
  type investmentLines,
  type MoneyLine,
  type OutcomeKind,
  type payLines,
  type ReportContent,
  type ReportForm,
  type ReportKind,
  type revenueLines,
  type runningLines,
  type ServiceKind,
  type Sex,
  socialOutcomes,
  type UnknownFact,
} from "./vocabulary.js";

/** What each id of the room's closed sets is called. Words of the forms of 2007 stand as the form has them. */

const reportKinds: Record<ReportKind, Texts> = {
  centre: { pl: "sprawozdanie centrum integracji społecznej", en: "report of a social integration centre" },
  club: { pl: "sprawozdanie klubu integracji społecznej", en: "report of a social integration club" },
};

const sexes: Record<Sex, Texts> = {
  female: { pl: "kobieta", en: "female" },
  male: { pl: "mężczyzna", en: "male" },
  unknown: { pl: "nie wiadomo", en: "not known" },
};

const furtherEndReasonTexts: Record<(typeof furtherEndReasons)[number], Texts> = {
  "not-qualified": {
    pl: "niezakwalifikowanie do zajęć po okresie próbnym",
    en: "not qualified for the classes after the trial",
  },
  "excluding-right": {
    pl: "nabycie prawa, które wyłącza spod działania ustawy",
    en: "right to a benefit that excludes from the Act",
  },
  death: { pl: "śmierć uczestnika", en: "death of the participant" },
  transfer: { pl: "przejście do innego centrum", en: "move to another centre" },
};

const serviceKinds: Record<ServiceKind, Texts> = {
  "vocational-training": { pl: "Szkolenia zawodowe", en: "vocational training" },
  practice: { pl: "Organizowanie praktyk i staży zawodowych", en: "work practice and traineeships" },
  "job-offers": { pl: "Pomoc w przekazywaniu ofert pracy", en: "help in passing on job offers" },
  "business-classes": {
    pl: "Zajęcia z zakresu prowadzenia samodzielnej działalności gospodarczej lub spółdzielni socjalnej",
    en: "classes on running a business or a social cooperative",
  },
  "other-vocational": {
    pl: "Inne działania z zakresu reintegracji zawodowej",
    en: "other vocational reintegration",
  },
  therapy: { pl: "Uczestnictwo w zajęciach terapeutycznych", en: "therapeutic classes" },
  "support-groups": {
    pl: "Uczestnictwo w grupach samopomocowych oraz w grupach wsparcia",
    en: "self-help and support groups",
  },
  consultations: {
    pl: "Indywidualne konsultacje z psychologiem lub terapeutą",
    en: "consultations with a psychologist or therapist",
  },
  "education-groups": { pl: "Grupy edukacyjne", en: "education groups" },
  "other-social": {
    pl: "Inne działania z zakresu reintegracji społecznej",
    en: "other social reintegration",
  },
};

const outcomeKinds: Record<OutcomeKind, Texts> = {
  "supported-employment": {
    pl: "zatrudnienie wspierane u pracodawcy",
    en: "supported employment with an employer",
  },
  employment: {
    pl: "zatrudnienie u pracodawcy bez zatrudnienia wspieranego",
    en: "employment with an employer without support",
  },
  "employment-in-centre": {
    pl: "zatrudnienie w centrum integracji społecznej",
    en: "employment in the social integration centre",
  },
  business: { pl: "samodzielna działalność gospodarcza", en: "own business" },
  cooperative: {
    pl: "działalność gospodarcza w formie spółdzielni socjalnej",
    en: "business as a social cooperative",
  },
  pension: { pl: "nabycie prawa do świadczeń emerytalnych lub rentowych", en: "right to a pension" },
  "employment-unspecified": {
    pl: "zatrudnienie, o którym nie wiadomo, czy było wspierane",
    en: "employment, not known whether supported",
  },
  "left-homelessness": { pl: "wyjście z bezdomności", en: "left homelessness" },
  "took-up-treatment": { pl: "podjęcie leczenia lub terapii", en: "took up treatment or therapy" },
  "other-social-effect": { pl: "inny efekt społeczny", en: "another social effect" },
};

const employmentBases: Record<EmploymentBasis, Texts> = {
  employment: { pl: "umowa o pracę", en: "contract of employment" },
  "civil-law": { pl: "umowa cywilnoprawna", en: "contract under civil law" },
};

const grantPurposes: Record<GrantPurpose, Texts> = {
  equipment: { pl: "na wyposażenie", en: "equipment" },
  operation: { pl: "na działalność", en: "operation" },
  training: { pl: "na szkolenia pracowników", en: "training of the staff" },
  other: { pl: "na inne cele", en: "other purposes" },
};

const revenue: Record<(typeof revenueLines)[number], Texts> = {
  municipality: { pl: "z budżetu gminy", en: "budget of the municipality" },
  voivodeship: { pl: "z budżetu województwa", en: "budget of the voivodeship" },
  "labour-fund": { pl: "z Funduszu Pracy", en: "Labour Fund" },
  pfron: {
    pl: "z Państwowego Funduszu Rehabilitacji Osób Niepełnosprawnych",
    en: "State Fund for Rehabilitation of Disabled Persons",
  },
  "own-activity": { pl: "z własnej działalności", en: "own activity" },
  other: { pl: "z innych źródeł", en: "other sources" },
};

const pay: Record<(typeof payLines)[number], Texts> = {
  salaries: { pl: "wynagrodzenia osobowe pracowników", en: "salaries of the staff" },
  "other-personal": {
    pl: "nagrody i wydatki osobowe niezaliczone do wynagrodzeń",
    en: "awards and personal expenditure not counted as salaries",
  },
  individuals: { pl: "wydatki na rzecz osób fizycznych", en: "expenditure for natural persons" },
  "contributions-tax": {
    pl: "składki na ubezpieczenia społeczne i podatek dochodowy od osób fizycznych",
    en: "social insurance contributions and income tax",
  },
  benefit: { pl: "świadczenie integracyjne", en: "integration benefit" },
  premium: { pl: "premia integracyjna", en: "integration premium" },
  other: { pl: "inne wynagrodzenia i świadczenia", en: "other pay and benefits" },
};

const running: Record<(typeof runningLines)[number], Texts> = {
  materials: { pl: "zakup materiałów i wyposażenia", en: "materials and equipment" },
  food: { pl: "zakup żywności", en: "food" },
  teaching: { pl: "zakup pomocy naukowych, dydaktycznych i książek", en: "teaching aids and books" },
  energy: { pl: "zakup energii", en: "energy" },
  repairs: { pl: "zakup usług remontowych", en: "repairs" },
  services: { pl: "zakup usług pozostałych", en: "other services" },
  insurance: { pl: "ubezpieczenia i inne opłaty", en: "insurance and fees" },
  travel: { pl: "podróże służbowe krajowe i zagraniczne", en: "business travel" },
  other: { pl: "inne wydatki rzeczowo-administracyjne", en: "other running costs" },
};

const investment: Record<(typeof investmentLines)[number], Texts> = {
  expenditure: { pl: "wydatki inwestycyjne", en: "investment expenditure" },
  purchases: { pl: "wydatki na zakupy inwestycyjne", en: "investment purchases" },
  other: { pl: "inne wydatki na inwestycje", en: "other investment" },
};

/** The same texts under keys with a prefix. */
function prefixed<Prefix extends string, Id extends string>(
  prefix: Prefix,
  texts: Record<Id, Texts>,
): Record<`${Prefix}.${Id}`, Texts> {
  return Object.fromEntries(
    Object.entries<Texts>(texts).map(([id, text]) => [`${prefix}.${id}`, text]),
  ) as Record<`${Prefix}.${Id}`, Texts>;
}

const otherExpenditure: Texts = { pl: "inne wydatki", en: "other expenditure" };

const moneyLines: Record<MoneyLine | typeof grantReturned, Texts> = {
  ...prefixed("revenue", revenue),
  ...prefixed("pay", pay),
  ...prefixed("running", running),
  ...prefixed("investment", investment),
  "other.expenditure": otherExpenditure,
  "grant.returned": { pl: "zwrot dotacji", en: "grant returned" },
};

const reportForms: Record<ReportForm, Texts> = {
  "A-2004": {
    pl: "wzór sprawozdania centrum z 2003 roku",
    en: "form of the report of a centre of 2003",
  },
  "A-2007": {
    pl: "wzór sprawozdania centrum z 2007 roku",
    en: "form of the report of a centre of 2007",
  },
  "A-2017": {
    pl: "wzór sprawozdania centrum z 2016 roku",
    en: "form of the report of a centre of 2016",
  },
};

const reportContents: Record<ReportContent, Texts> = {
  "centre-content": { pl: "treść sprawozdania centrum", en: "content of the report of a centre" },
  "club-content-2015": {
    pl: "treść sprawozdania klubu według przepisów z 2015 roku",
    en: "content of the report of a club by the law of 2015",
  },
  "club-content-2022": {
    pl: "treść sprawozdania klubu według przepisów z 2022 roku",
    en: "content of the report of a club by the law of 2022",
  },
};

const unknownFacts: Record<UnknownFact, Texts> = {
  "end-reason": { pl: "przyczyna zakończenia programu", en: "why the programme ended" },
  sex: { pl: "płeć", en: "sex" },
  completed: { pl: "czy ukończono", en: "whether it was completed" },
  "working-time": { pl: "wymiar czasu pracy", en: "working time" },
};

const findingCodes: Record<FindingCode, Texts> = {
  "outcome-without-programme": {
    pl: "efekt osoby, która wcześniej nie uczestniczyła w zajęciach",
    en: "outcome of a person who had not taken part before",
  },
  "outside-activity": {
    pl: "uczestnictwo poza okresem działalności jednostki",
    en: "participation outside the activity of the unit",
  },
  "more-independent-than-took-part": {
    pl: "więcej osób usamodzielnionych ekonomicznie niż uczestników",
    en: "more economically independent persons than participants",
  },
  "paid-without-programme": {
    pl: "wypłata dla osoby, która nie uczestniczyła w zajęciach",
    en: "payment to a person who did not take part",
  },
};

/** The groups of art. 1 ust. 2 as rows: persons, in the plural. */
export const groupRowLabels: Record<Exclude<GroupId, "other">, Texts> = {
  "homeless-in-programme": {
    pl: "osoby bezdomne realizujące indywidualny program wychodzenia z bezdomności",
    en: "homeless persons in an individual programme of leaving homelessness",
  },
  "alcohol-dependent": { pl: "osoby uzależnione od alkoholu", en: "persons dependent on alcohol" },
  "drug-dependent": {
    pl: "osoby uzależnione od narkotyków lub innych środków odurzających",
    en: "persons dependent on narcotics or other intoxicants",
  },
  "mentally-ill": { pl: "osoby chore psychicznie", en: "mentally ill persons" },
  "mentally-disordered": {
    pl: "osoby z zaburzeniami psychicznymi",
    en: "persons with mental disorders",
  },
  "long-term-unemployed": { pl: "osoby długotrwale bezrobotne", en: "long-term unemployed persons" },
  "released-prisoner-with-difficulties": {
    pl: "osoby zwalniane z zakładów karnych mające trudności w integracji ze środowiskiem",
    en: "persons released from prison with difficulties in integrating with the community",
  },
  "refugee-in-programme": {
    pl: "uchodźcy realizujący indywidualny program integracji",
    en: "refugees in an individual integration programme",
  },
  disabled: { pl: "osoby niepełnosprawne", en: "disabled persons" },
};

/** What was to be completed first, while the law asked for it. */
export const therapyFirst: Record<"alcohol" | "drugs", Texts> = {
  alcohol: {
    pl: "po zakończeniu programu psychoterapii w zakładzie lecznictwa odwykowego",
    en: "after a programme of psychotherapy in an addiction treatment facility",
  },
  drugs: {
    pl: "po zakończeniu programu terapeutycznego w zakładzie opieki zdrowotnej",
    en: "after a therapeutic programme in a health care facility",
  },
};

const reportSections: Record<string, Texts> = {
  staff: { pl: "Pracownicy zatrudnieni w okresie sprawozdawczym", en: "Staff employed in the year" },
  participants: { pl: "Struktura uczestników", en: "Participants" },
  independence: {
    pl: "Liczba uczestników usamodzielnionych ekonomicznie",
    en: "Participants made economically independent",
  },
  reintegration: {
    pl: "Liczba uczestników objętych reintegracją zawodową i społeczną",
    en: "Participants in vocational and social reintegration",
  },
  services: {
    pl: "Usługi kierowane do uczestników w ramach reintegracji zawodowej i społecznej",
    en: "Services of vocational and social reintegration",
  },
  "social-effects": { pl: "Efekty społeczne", en: "Social effects" },
  grants: { pl: "Dotacje, w złotych", en: "Grants, PLN" },
  revenue: { pl: "Przychody, w złotych", en: "Revenue, PLN" },
  expenditure: { pl: "Wydatki, w złotych", en: "Expenditure, PLN" },
};

/** The texts of some ids. */
function picked<Id extends string>(ids: readonly Id[], texts: Record<Id, Texts>): Record<string, Texts> {
  return Object.fromEntries(ids.map((id) => [id, texts[id]]));
}

const persons: Texts = { pl: "osoby ogółem", en: "persons, total" };

/** By section. The rows of groups are those of today: the law of a year may call them otherwise. */
export const reportRows: Record<string, Record<string, Texts>> = {
  staff: {
    persons: {
      pl: "pracownicy ogółem, bez względu na podstawę zatrudnienia",
      en: "staff in all, on any basis",
    },
    employment: { pl: "zatrudnieni na podstawie umowy o pracę", en: "on contracts of employment" },
    hired: { pl: "nawiązanie zatrudnienia", en: "hired" },
    left: { pl: "ustanie zatrudnienia", en: "left" },
    average: { pl: "przeciętne zatrudnienie", en: "average employment" },
    "full-time": { pl: "zatrudnieni w pełnym wymiarze czasu", en: "full-time" },
    "part-time": { pl: "zatrudnieni w niepełnym wymiarze czasu", en: "part-time" },
    "civil-law": {
      pl: "zatrudnieni na podstawie umowy cywilnoprawnej",
      en: "on contracts under civil law",
    },
  },
  participants: {
    total: { pl: "uczestnicy zajęć ogółem", en: "participants, total" },
    women: { pl: "kobiety", en: "women" },
    "group-1": groupRowLabels["homeless-in-programme"],
    "group-2": groupRowLabels["alcohol-dependent"],
    "group-3": groupRowLabels["drug-dependent"],
    "group-4": groupRowLabels["mentally-disordered"],
    "group-5": groupRowLabels["long-term-unemployed"],
    "group-6": groupRowLabels["released-prisoner-with-difficulties"],
    "group-7": groupRowLabels["refugee-in-programme"],
    "group-8": groupRowLabels.disabled,
    others: { pl: "inni", en: "others" },
  },
  independence: { total: persons, ...picked(economicOutcomes, outcomeKinds) },
  reintegration: {
    vocational: { pl: "reintegracja zawodowa", en: "vocational reintegration" },
    social: { pl: "reintegracja społeczna", en: "social reintegration" },
    any: { pl: "reintegracja zawodowa lub społeczna", en: "vocational or social reintegration" },
  },
  services: serviceKinds,
  "social-effects": { total: persons, ...picked(socialOutcomes, outcomeKinds) },
  grants: {
    total: { pl: "dotacje ogółem", en: "grants, total" },
    equipment: grantPurposes.equipment,
    operation: {
      pl: "na działalność (razem ze szkoleniami pracowników)",
      en: "operation (with the training of the staff)",
    },
    training: { pl: "w tym na szkolenia pracowników", en: "of which training of the staff" },
    other: grantPurposes.other,
  },
  revenue: { total: { pl: "przychody ogółem", en: "revenue, total" }, ...revenue },
  expenditure: {
    total: { pl: "Wydatki ogółem", en: "expenditure, total" },
    pay: { pl: "Wynagrodzenia i świadczenia", en: "pay and benefits" },
    ...prefixed("pay", pay),
    running: { pl: "Wydatki rzeczowo-administracyjne", en: "running costs" },
    ...prefixed("running", running),
    investment: { pl: "Środki na finansowanie inwestycji", en: "investment" },
    ...prefixed("investment", investment),
    other: otherExpenditure,
  },
};

/** Of every section. */
export const reportColumns: Record<string, Texts> = {
  total: { pl: "ogółem", en: "total" },
  women: { pl: "w tym kobiety", en: "of whom women" },
  began: { pl: "rozpoczęły zajęcia", en: "began" },
  "took-part": { pl: "uczestniczyły w zajęciach", en: "took part" },
  completed: { pl: "ukończyły zajęcia", en: "completed" },
  achieved: { pl: "osiągnęły efekty reintegracji", en: "achieved effects of reintegration" },
  employed: { pl: "uzyskały zatrudnienie po ukończeniu uczestnictwa", en: "employed after completing" },
  carried: { pl: "pozostało z poprzednich lat", en: "left from earlier years" },
  received: { pl: "otrzymano", en: "received" },
  used: { pl: "wykorzystano", en: "used" },
  returned: { pl: "zwrócono", en: "returned" },
  left: { pl: "pozostało", en: "left" },
  plan: { pl: "plan na rok sprawozdawczy", en: "plan of the year" },
  executed: { pl: "wykonanie w roku sprawozdawczym", en: "executed in the year" },
  "next-plan": { pl: "plan na rok następny", en: "plan of the next year" },
};

/** Where the rows of different sections have one id, that of the section goes before it. */
const rowsBySection: Record<string, Texts> = Object.fromEntries(
  Object.entries(reportRows).flatMap(([section, rows]) =>
    Object.entries(rows).map(([row, text]) => [`${section}/${row}`, text] as const),
  ),
);

/** What a changed datum is of: a point of art. 4 ust. 2, whose wording is of its day. */
const applicationPointTexts: Record<string, Texts> = Object.fromEntries(
  applicationPoints.map((point) => [
    point,
    { pl: `dane z art. 4 ust. 2 pkt ${point}`, en: `data of art. 4 ust. 2 pkt ${point}` },
  ]),
);

/** By set: the names of its ids. Rows are named with their section: `staff/average`. */
export const reportingLabels = {
  recordTables: recordTableNames,
  reportKinds,
  sexes,
  endReasons: furtherEndReasonTexts,
  serviceKinds,
  outcomeKinds,
  employmentBases,
  applicationPoints: applicationPointTexts,
  grantPurposes,
  moneyLines,
  reportForms,
  reportContents,
  reportSections,
  reportRows: rowsBySection,
  reportColumns,
  unknownFacts,
  findingCodes,
};

/** The titles of the sections. */
export const sectionLabels = reportSections;
