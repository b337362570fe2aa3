/**
 * A made-up centre: 28 people who do not exist, and what was noted of them until the end of 2025. All of it is made here
 * with a fixed seed and marked `synthetic`; nothing is decided yet. The phases and the class days are the library's.
 */
import { cardOf } from "../src/attendance.mjs";
import { keepCentre } from "../src/centre.mjs";
import {
  addPerson,
  addProgramme,
  endProgramme,
  extendProgramme,
  keepFacts,
  programmeOf,
} from "../src/people.mjs";
import { monthAfter, monthOf } from "../src/words.mjs";
import { randomFrom } from "./random.mjs";

const until = "2025-12-31";
const women = [
  "Anna",
  "Barbara",
  "Celina",
  "Danuta",
  "Ewa",
  "Felicja",
  "Grażyna",
  "Halina",
  "Irena",
  "Jadwiga",
];
const men = [
  "Adam",
  "Bogdan",
  "Cezary",
  "Dariusz",
  "Edward",
  "Feliks",
  "Grzegorz",
  "Henryk",
  "Ignacy",
  "Józef",
];
const groups = [
  "alcohol-dependent",
  "disabled",
  "long-term-unemployed",
  "homeless-in-programme",
  "mentally-disordered",
];

export const isEmpty = (store) => store.get("SELECT count(*) AS people FROM person").people === 0;

export function seed(store) {
  const random = randomFrom(2025);
  store.transaction(() => {
    keepCentre(store, {
      name: "Centrum Integracji Społecznej w Zmyślonej Górze",
      place: "Zmyślona Góra",
      office: "Powiatowy Urząd Pracy w Zmyślonej Górze",
      synthetic: 1,
      interpretation: { sicknessDays: "calendar", excusedAbsence: "full", monthCount: "day-before" },
    });
    for (let index = 0; index < 28; index += 1) addOne(store, index, random);
  });
}

function addOne(store, index, random) {
  const woman = index % 2 === 0;
  const name = (woman ? women : men)[Math.floor(index / 2) % women.length];
  const person = addPerson(store, {
    name: `${name} ${woman ? "Zmyślona" : "Zmyślony"} (${String(index + 1)})`,
    sex: woman ? "female" : "male",
    groups: [groups[random(groups.length)]],
  });
  const trialFrom = `${monthAfter("2024-03", Math.floor((index * 20) / 28))}-${["01", "04", "15"][index % 3]}`;
  const { id } = addProgramme(store, person.id, { trialFrom });
  // One person has not said yet whether the benefit was applied for: the payroll asks.
  const applied = index === 19 ? "unknown" : "true";
  const longTermUnemployed = random(3) === 0 ? "true" : "false";
  keepFacts(store, id, { applied, otherInsuranceTitle: "false", longTermUnemployed });
  endOrExtend(store, id, index);
  noteEverything(store, programmeOf(store, id), random);
}

/** One participation is extended, one ends with a job, the others when they are over; of one nothing was noted yet. */
function endOrExtend(store, id, index) {
  const programme = programmeOf(store, id);
  const { plannedEnd } = programme.plan;
  if (index === 4) {
    const to = `${monthAfter(monthOf(plannedEnd), 5)}-01`;
    return extendProgramme(store, programme, { decidedOn: `${monthAfter(monthOf(plannedEnd), -1)}-20`, to });
  }
  if (index === 12) endProgramme(store, programme, { endedOn: "2025-09-12", endReason: "job" });
  else if (plannedEnd <= until && index !== 6)
    endProgramme(store, programme, { endedOn: plannedEnd, endReason: "completed" });
  if (index === 12 || index === 2)
    store.run("INSERT INTO effect (person, kind, on_day) VALUES (?, ?, ?)", [
      ...[programme.person, "employment", "2025-09-15"],
    ]);
}

/** A mark for each class day, and now and then a doctor's note. */
function noteEverything(store, { id, trial_from, plan }, random) {
  const participationFrom = plan.periods.participation.from;
  const ill = random(3) === 0 ? monthAfter(monthOf(participationFrom), 1 + random(4)) : null;
  if (ill !== null && ill <= monthOf(until)) {
    const from = 1 + random(15);
    const [first, last] = [from, from + 2 + random(9)].map((day) => `${ill}-${String(day).padStart(2, "0")}`);
    store.run("INSERT INTO sick_note (programme, from_day, to_day, received_on) VALUES (?, ?, ?, ?)", [
      ...[id, first, last, last],
    ]);
  }
  for (let month = monthOf(trial_from); month <= monthOf(until); month = monthAfter(month)) {
    const card = cardOf(month, plan.periods, { marks: [], sickness: [] });
    for (const { date } of card.days) {
      const drawn = random(100);
      const mark = drawn < 3 ? "N" : drawn < 4 ? "U" : drawn < 6 && date >= participationFrom ? "W" : "O";
      store.run("INSERT INTO mark VALUES (?, ?, ?)", [id, date, mark]);
    }
  }
}
