/** Polish, then English. */
type Words = readonly [label: string, gloss: string];

/** What the sections of a report's content are called. */
export const contentTitles: Readonly<Record<string, string>> = {
  staff: "Pracownicy zatrudnieni w okresie sprawozdawczym",
  participants: "Uczestnicy",
  independence: "Uczestnicy usamodzielnieni ekonomicznie",
  reintegration: "Uczestnicy objęci reintegracją zawodową i społeczną",
  services: "Usługi w ramach reintegracji zawodowej i społecznej",
  "social-effects": "Efekty społeczne",
  grants: "Dotacje",
  revenue: "Przychody",
  expenditure: "Wydatki",
};

const persons: Words = ["osoby ogółem", "persons, total"];

/** What the rows are called, by section. */
export const contentRows: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  staff: {
    persons: ["pracownicy ogółem, na każdej podstawie", "staff in all, on any basis"],
    employment: ["zatrudnieni na podstawie umowy o pracę", "on contracts of employment"],
    hired: ["nawiązanie zatrudnienia", "hired"],
    left: ["ustanie zatrudnienia", "left"],
    average: ["przeciętne zatrudnienie", "average employment"],
    "full-time": ["zatrudnieni w pełnym wymiarze czasu", "full-time"],
    "part-time": ["zatrudnieni w niepełnym wymiarze czasu", "part-time"],
    "civil-law": ["zatrudnieni na podstawie umowy cywilnoprawnej", "on contracts under civil law"],
  },
  participants: {
    total: ["uczestnicy zajęć ogółem", "participants, total"],
    women: ["kobiety", "women"],
    "group-1": [
      "osoby bezdomne realizujące indywidualny program wychodzenia z bezdomności",
      "homeless persons in an individual programme of leaving homelessness",
    ],
    "group-2": ["osoby uzależnione od alkoholu", "persons dependent on alcohol"],
    "group-3": [
      "osoby uzależnione od narkotyków lub innych środków odurzających",
      "persons dependent on narcotics or other intoxicants",
    ],
    "group-4": ["osoby z zaburzeniami psychicznymi", "persons with mental disorders"],
    "group-5": ["osoby długotrwale bezrobotne", "long-term unemployed persons"],
    "group-6": [
      "osoby zwalniane z zakładów karnych, mające trudności w integracji ze środowiskiem",
      "persons released from prison with difficulties in integrating with the community",
    ],
    "group-7": [
      "uchodźcy realizujący indywidualny program integracji",
      "refugees in an individual integration programme",
    ],
    "group-8": ["osoby niepełnosprawne", "disabled persons"],
    others: ["inni", "others"],
  },
  independence: {
    total: persons,
    "supported-employment": ["zatrudnienie wspierane u pracodawcy", "supported employment"],
    employment: [
      "zatrudnienie u pracodawcy bez zatrudnienia wspieranego",
      "employment with an employer without support",
    ],
    "employment-in-centre": [
      "zatrudnienie w centrum integracji społecznej",
      "employment in the social integration centre",
    ],
    business: ["samodzielna działalność gospodarcza", "own business"],
    cooperative: [
      "działalność gospodarcza w formie spółdzielni socjalnej",
      "business as a social cooperative",
    ],
    pension: ["nabycie prawa do świadczeń emerytalnych lub rentowych", "right to a pension"],
    "employment-unspecified": [
      "zatrudnienie, o którym nie wiadomo, czy było wspierane",
      "employment, not known whether supported",
    ],
  },
  reintegration: {
    vocational: ["reintegracja zawodowa", "vocational reintegration"],
    social: ["reintegracja społeczna", "social reintegration"],
    any: ["reintegracja zawodowa lub społeczna", "vocational or social reintegration"],
  },
  services: {
    "vocational-training": ["szkolenia zawodowe", "vocational training"],
    practice: ["praktyki i staże zawodowe", "work practice and traineeships"],
    "job-offers": ["pomoc w przekazywaniu ofert pracy", "passing on job offers"],
    "business-classes": [
      "zajęcia z zakresu prowadzenia działalności gospodarczej lub spółdzielni socjalnej",
      "classes on running a business or a social cooperative",
    ],
    "other-vocational": ["inne działania z zakresu reintegracji zawodowej", "other vocational reintegration"],
    therapy: ["zajęcia terapeutyczne", "therapeutic classes"],
    "support-groups": ["grupy samopomocowe i grupy wsparcia", "self-help and support groups"],
    consultations: [
      "indywidualne konsultacje z psychologiem lub terapeutą",
      "consultations with a psychologist or therapist",
    ],
    "education-groups": ["grupy edukacyjne", "education groups"],
    "other-social": ["inne działania z zakresu reintegracji społecznej", "other social reintegration"],
  },
  "social-effects": {
    total: persons,
    "left-homelessness": ["wyjście z bezdomności", "left homelessness"],
    "took-up-treatment": ["podjęcie leczenia lub terapii", "took up treatment or therapy"],
    "other-social-effect": ["inny efekt społeczny", "another social effect"],
  },
  grants: {
    total: ["dotacje ogółem", "grants, total"],
    equipment: ["na wyposażenie", "equipment"],
    operation: [
      "na działalność, razem ze szkoleniami pracowników",
      "operation, with the training of the staff",
    ],
    training: ["w tym na szkolenia pracowników", "of which training of the staff"],
    other: ["na inne cele", "other purposes"],
  },
  revenue: {
    total: ["przychody ogółem", "revenue, total"],
    municipality: ["z budżetu gminy", "budget of the municipality"],
    voivodeship: ["z budżetu województwa", "budget of the voivodeship"],
    "labour-fund": ["z Funduszu Pracy", "Labour Fund"],
    pfron: [
      "z Państwowego Funduszu Rehabilitacji Osób Niepełnosprawnych",
      "State Fund for Rehabilitation of Disabled Persons",
    ],
    "own-activity": ["z własnej działalności", "own activity"],
    other: ["z innych źródeł", "other sources"],
  },
  expenditure: {
    total: ["wydatki ogółem", "expenditure, total"],
    pay: ["wynagrodzenia i świadczenia", "pay and benefits"],
    "pay.salaries": ["wynagrodzenia osobowe pracowników", "salaries of the staff"],
    "pay.other-personal": [
      "nagrody i wydatki osobowe niezaliczone do wynagrodzeń",
      "awards and personal expenditure not counted as salaries",
    ],
    "pay.individuals": ["wydatki na rzecz osób fizycznych", "expenditure for natural persons"],
    "pay.contributions-tax": [
      "składki na ubezpieczenia społeczne i podatek dochodowy od osób fizycznych",
      "social insurance contributions and income tax",
    ],
    "pay.benefit": ["świadczenia integracyjne", "integration benefits"],
    "pay.premium": ["premie motywacyjne", "motivational premiums"],
    "pay.other": ["inne wynagrodzenia i świadczenia", "other pay and benefits"],
    running: ["wydatki rzeczowo-administracyjne", "running costs"],
    "running.materials": ["zakup materiałów i wyposażenia", "materials and equipment"],
    "running.food": ["zakup żywności", "food"],
    "running.teaching": ["zakup pomocy naukowych, dydaktycznych i książek", "teaching aids and books"],
    "running.energy": ["zakup energii", "energy"],
    "running.repairs": ["zakup usług remontowych", "repairs"],
    "running.services": ["zakup usług pozostałych", "other services"],
    "running.insurance": ["ubezpieczenia i inne opłaty", "insurance and fees"],
    "running.travel": ["podróże służbowe krajowe i zagraniczne", "business travel"],
    "running.other": ["inne wydatki rzeczowo-administracyjne", "other running costs"],
    investment: ["środki na finansowanie inwestycji", "investment"],
    "investment.expenditure": ["wydatki inwestycyjne", "investment expenditure"],
    "investment.purchases": ["wydatki na zakupy inwestycyjne", "investment purchases"],
    "investment.other": ["inne wydatki na inwestycje", "other investment"],
    other: ["inne wydatki", "other expenditure"],
  },
};

/** What the columns of every section are called. */
export const contentColumns: Readonly<Record<string, Words>> = {
  total: ["ogółem", "total"],
  women: ["w tym kobiety", "of whom women"],
  began: ["rozpoczęły zajęcia", "began"],
  "took-part": ["uczestniczyły w zajęciach", "took part"],
  completed: ["ukończyły zajęcia", "completed"],
  achieved: ["osiągnęły efekty reintegracji", "achieved effects of reintegration"],
  employed: ["uzyskały zatrudnienie po ukończeniu uczestnictwa", "employed after completing"],
  carried: ["pozostało z poprzednich lat", "left from earlier years"],
  received: ["otrzymano", "received"],
  used: ["wykorzystano", "used"],
  returned: ["zwrócono", "returned"],
  left: ["pozostało", "left"],
  plan: ["plan na rok sprawozdawczy", "plan of the year"],
  executed: ["wykonanie w roku sprawozdawczym", "carried out in the year"],
  "next-plan": ["plan na rok następny", "plan of the next year"],
};
