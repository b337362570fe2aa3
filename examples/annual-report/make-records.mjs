/**
 * Makes the records of this folder: people, dates and amounts with a fixed seed, marked `synthetic`. Only the totals that
 * the press reported are the places' own.
 *
 *   node examples/annual-report/make-records.mjs
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { addDays, monthsLater, periodsFrom, randomFrom } from "../made-up.mjs";

const pad = (number) => String(number).padStart(2, "0");
const groups = [
  "long-term-unemployed",
  "long-term-unemployed",
  "long-term-unemployed",
  "alcohol-dependent",
  "disabled",
  "homeless-in-programme",
  "released-prisoner-with-difficulties",
  "other",
];
const services = [
  "vocational-training",
  "practice",
  "job-offers",
  "therapy",
  "consultations",
  "support-groups",
];

function peopleOf(count, random, { from = 1 } = {}) {
  return Array.from({ length: count }, (_, index) => ({
    id: `u-${pad(from + index)}`,
    sex: ["female", "male"][random(2)],
    groups: [groups[random(groups.length)]],
  }));
}

/** Cut at a day, as a life returns it. */
function cutAt({ trial, participation }, day) {
  return { trial, participation: { from: participation.from, to: day } };
}

/** 54 took part in 2018: 18 completed the whole course, 2 left for work, 6 for other reasons, 28 were there in January. */
export function jaworzno2018() {
  const random = randomFrom(2018);
  const participants = peopleOf(54, random);
  const programmes = participants.map(({ id }, index) => ({
    id: `p-${id.slice(2)}`,
    participant: id,
    ...lifeInJaworzno(index, random),
  }));
  const ofPerson = (index) => programmes[index];
  return {
    about: {
      synthetic: true,
      place: "Jaworzno",
      fact: "2018: 54 took part, 18 completed the whole course, 2 took up work, 7 employees; 28 participants in January 2019; the centre opened in 2007 (press report)",
      made: "all people, dates, services and amounts, by make-records.mjs with a fixed seed; working time of the staff was not reported and is left out",
    },
    unit: { id: "cis-jaworzno", name: "Centrum Integracji Społecznej w Jaworznie (dane zmyślone)" },
    participants,
    programmes,
    services: participants.map(({ id }, index) => {
      const { periods, end } = ofPerson(index);
      const last = end?.on ?? periods.participation.to;
      return {
        id: `s-${id.slice(2)}`,
        participant: id,
        kind: services[index % services.length],
        from: periods.participation.from,
        to: last,
        completed: end?.reason === "completed",
      };
    }),
    outcomes: [18, 19].map((index) => ({
      id: `e-${pad(index + 1)}`,
      participant: participants[index].id,
      kind: "employment-unspecified",
      on: addDays(ofPerson(index).end.on, 1),
    })),
    staff: Array.from({ length: 7 }, (_, index) => ({
      id: `k-${String(index + 1)}`,
      person: `pracownik-${String(index + 1)}`,
      sex: ["female", "male"][random(2)],
      basis: "employment",
      from: `201${String(random(8))}-0${String(1 + random(9))}-01`,
    })),
    money: [
      ["01-31", "revenue.municipality", "300000.00"],
      ["06-30", "revenue.labour-fund", "290000.00"],
      ["12-28", "revenue.own-activity", "41250.75"],
      ["12-28", "pay.salaries", "268400.00"],
      ["12-28", "pay.contributions-tax", "52740.60"],
      ["11-30", "running.materials", "18320.40"],
      ["11-30", "running.food", "9411.15"],
      ["12-28", "running.energy", "12876.03"],
      ["12-29", "running.energy", "-310.00"],
    ].map(([day, line, amount], index) => ({
      id: `m-${String(index + 1)}`,
      on: `2018-${day}`,
      line,
      amount,
    })),
    plan: [
      [2018, "revenue.municipality", "300000.00"],
      [2018, "pay.salaries", "270000.00"],
      [2018, "pay.benefit", "300000.00"],
      [2019, "revenue.municipality", "150000.00"],
      [2019, "pay.salaries", "135000.00"],
    ].map(([year, line, amount], index) => ({ id: `b-${String(index + 1)}`, year, line, amount })),
  };
}

function lifeInJaworzno(index, random) {
  if (index >= 26) return { periods: periodsFrom(addDays("2018-03-05", random(240))) };
  const planned = periodsFrom(addDays("2017-02-01", random(300)));
  if (index < 18) return { periods: planned, end: { on: planned.participation.to, reason: "completed" } };
  const started = periodsFrom(addDays("2017-08-01", random(90)));
  const on = addDays("2018-02-01", random(100));
  return { periods: cutAt(started, on), end: { on, reason: index < 20 ? "job" : "withdrawal" } };
}

const sexNames = { female: "K", male: "M" };
const groupNames = {
  "long-term-unemployed": "długotrwale bezrobotny",
  "alcohol-dependent": "uzależniony od alkoholu",
  disabled: "niepełnosprawny",
  "homeless-in-programme": "bezdomny w programie",
  "released-prisoner-with-difficulties": "zwolniony z zakładu karnego",
  other: "inna",
};
const polishDay = (date) => (date === undefined ? "" : date.split("-").reverse().join("."));

function csv(about, header, rows) {
  return [`# synthetic: true; ${about}`, header, ...rows.map((row) => row.join(";"))]
    .map((line) => `${line}\n`)
    .join("");
}

function programmeRow({ id, participant, periods: { trial, participation }, end }) {
  return [
    id,
    participant,
    ...[trial.from, trial.to, participation.from, participation.to].map(polishDay),
    polishDay(end?.on),
    { completed: "ukończenie", withdrawal: "rezygnacja" }[end?.reason] ?? "",
  ];
}

const participantHeader = "numer;płeć;przesłanka";
const programmeHeader =
  "numer;uczestnik;próba od;próba do;uczestnictwo od;uczestnictwo do;koniec;powód zakończenia";
const participantRow = ({ id, sex, groups: [group] }) => [id, sexNames[sex], groupNames[group]];

/** 35 admitted in 2016 and 55 by the middle of 2017; of these 90 49 completed, 19 found work. */
function slupsk() {
  const random = randomFrom(2016);
  const people = peopleOf(90, random);
  const programmes = people.map(({ id }, index) => ({
    id: `p-${id.slice(2)}`,
    participant: id,
    ...lifeInSlupsk(index, random),
  }));
  const completed = programmes.filter(({ end }) => end?.reason === "completed");
  const effects = [
    ...completed.slice(0, 19).map((programme) => ["praca (rodzaj nieznany)", programme]),
    ...completed.slice(20, 22).map((programme) => ["wyjście z bezdomności", programme]),
    ...completed.slice(25, 30).map((programme) => ["podjęcie leczenia uzależnienia", programme]),
  ];
  const about =
    "made with a fixed seed; of Słupsk itself: 35 admitted in 2016, 90 in the first year, 49 completed, 19 employed, 2 left homelessness, 5 took up treatment";
  return {
    "uczestnicy.csv": csv(about, participantHeader, people.map(participantRow)),
    "programy.csv": csv(about, programmeHeader, programmes.map(programmeRow)),
    "efekty.csv": csv(
      about,
      "numer;uczestnik;efekt;dzień",
      effects.map(([effect, { participant, end }], index) => [
        `e-${pad(index + 1)}`,
        participant,
        effect,
        polishDay(end.on),
      ]),
    ),
  };
}

/** The first year ends on 30 June 2017: whoever had not ended by then has no end in the tables. */
function lifeInSlupsk(index, random) {
  if (index < 5) return completedAfter(addDays("2016-07-04", random(20)), 4);
  if (index < 8) {
    const periods = periodsFrom(addDays("2016-07-04", random(40)));
    const on = addDays("2016-10-03", random(60));
    return { periods: cutAt(periods, on), end: { on, reason: "withdrawal" } };
  }
  if (index < 35) return completedAfter(addDays("2016-09-12", random(75)), 6);
  if (index < 52) return completedAfter(addDays("2017-01-02", random(25)), 4);
  return { periods: periodsFrom(addDays("2017-02-01", random(140))) };
}

function completedAfter(trialFrom, months) {
  const periods = periodsFrom(trialFrom, months);
  return { periods, end: { on: periods.participation.to, reason: "completed" } };
}

/** Legionowo, 2019: services as the centre named them, and a grant of the ministry's programme. */
function legionowo() {
  const random = randomFrom(2019);
  const people = peopleOf(12, random);
  const programmes = people.map(({ id }, index) => ({
    id: `p-${id.slice(2)}`,
    participant: id,
    periods: periodsFrom(monthsLater("2019-01-07", index % 6)),
  }));
  const named = [
    "pośrednik pracy",
    "wolontariat",
    "drobne remonty mieszkań komunalnych",
    "trening umiejętności interpersonalnych",
    "porady prawne",
    "terapia",
    "praktyki u pracodawców",
    "kurs zawodowy",
  ];
  const about =
    "made with a fixed seed; of Legionowo itself: a grant of more than 98 thousand zł from the ministry's programme in 2019, and the names of the services";
  return {
    "uczestnicy.csv": csv(about, participantHeader, people.map(participantRow)),
    "programy.csv": csv(about, programmeHeader, programmes.map(programmeRow)),
    "uslugi.csv": csv(
      about,
      "numer;uczestnik;usługa;od;do;ukończona",
      programmes.flatMap(({ participant, periods: { participation } }, index) =>
        [index % named.length, (index + 3) % named.length].map((service, second) => [
          `s-${pad(index + 1)}-${String(second + 1)}`,
          participant,
          named[service],
          polishDay(participation.from),
          polishDay(monthsLater(participation.from, 3)),
          ["tak", "nie"][random(3) === 0 ? 1 : 0],
        ]),
      ),
    ),
    "dotacje.csv": csv(about, "numer;dotujący;cel;przyznano", [
      ["d-1", "minister (program resortowy)", "inne", "98 000,00"],
    ]),
    "pieniadze.csv": csv(about, "numer;dzień;pozycja;kwota;dotacja", [
      ["m-1", "15.05.2019", "przychód: inne źródła", "98 000,00", "d-1"],
      ["m-2", "30.09.2019", "szkolenia i pomoce dydaktyczne", "31 450,20", "d-1"],
      ["m-3", "31.10.2019", "usługi pozostałe", "52 118,75", "d-1"],
      ["m-4", "29.11.2019", "materiały i wyposażenie", "12 990,05", "d-1"],
      ["m-5", "20.12.2019", "zwrot dotacji", "1 441,00", "d-1"],
      ["m-6", "31.12.2019", "przychód: własna działalność", "8 312,40", ""],
    ]),
  };
}

/** The tables of a centre, by file. */
export const csvTables = { slupsk, legionowo };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const write = (name, text) => writeFileSync(new URL(name, import.meta.url), text);
  write("jaworzno-2018.json", `${JSON.stringify(jaworzno2018(), null, 2)}\n`);
  for (const [place, tables] of Object.entries(csvTables))
    for (const [name, text] of Object.entries(tables())) write(`${place}/${name}`, text);
}
