/** A centre that begins and one that closes in Polish, line by line. */
import { labels } from "zatrudnienie-socjalne";
import {
  activityGrant,
  equipmentGrant,
  explain,
  foundingForm,
  grantReturn,
  lossOfStatus,
  ownActivity,
  retentionUntil,
  staffing,
  statusApplication,
  statusPeriod,
} from "zatrudnienie-socjalne/centre";
import { dutyCalendar } from "zatrudnienie-socjalne/reporting";
import { decided } from "../decided.mjs";
import { day, heading, wrapped, zloty } from "../text.mjs";

const names = labels();

export function report({ lubartow, jaworzno }) {
  return [
    ...heading("Lubartów: nowe centrum (wniosek, dni i liczby osób zmyślone)"),
    ...mayBegin(lubartow),
    ...papers(lubartow),
    ...firstDays(lubartow),
    ...heading("Jaworzno: zamknięcie centrum (dzień, podstawa, kwoty i uczestnik zmyślone)"),
    ...loss(jaworzno),
    ...returned(jaworzno),
    ...lastDays(jaworzno),
  ];
}

function mayBegin({ votedOn, foundingInstitution, form, activities, participants, staff }) {
  const founding = decided(foundingForm({ on: votedOn, foundingInstitution, form }));
  const activity = decided(ownActivity({ on: votedOn, activities }));
  const enough = decided(staffing({ on: votedOn, classStaff: staff, participants }));
  return [
    ...wrapped(
      `Formy, które gmina może wybrać ${day(votedOn)}: ${founding.forms.map((id) => names.centreForms[id].pl).join(", ")}.`,
    ),
    `  Działalność: ${activity.activities.map(({ id, allowed }) => `${id} – ${answers[allowed]}`).join(", ")}.`,
    `  Pracowników prowadzących zajęcia: co najmniej ${enough.staffNeeded} na ${participants} uczestników.`,
  ];
}

const answers = { true: "tak", false: "nie", unknown: "nie wiadomo" };

function papers({ filedOn, foundingInstitution, provided }) {
  const application = decided(statusApplication({ on: filedOn, filedOn, foundingInstitution, provided }));
  const without = application.needed.filter(({ done }) => done !== true);
  return [
    `  Wniosek z ${day(filedOn)}: wymagane elementy: ${application.needed.length}, kompletny: ${answers[application.complete]}.`,
    ...without.map(({ id, done }) => {
      const said = done === false ? "brakuje" : "nie wiadomo, czy jest";
      return `    ${said}: ${names.applicationPointIds[id].pl} (art. 4 ust. 2 ${id.replace("-", " ")})`;
    }),
    ...reasons(application),
  ];
}

function firstDays({ unit, statusFrom, agreementOn, participants, staff }) {
  const status = decided(statusPeriod({ on: statusFrom, grantedOn: statusFrom }));
  const equipment = decided(equipmentGrant({ agreementOn, recipient: "centre", firstEquipment: true }));
  const months = Array.from({ length: 3 }, () => ({ participants, staffEngagedForAtLeastAYear: staff }));
  const grant = decided(activityGrant({ agreementOn, firstMonth: statusFrom.slice(0, 7), months }));
  const until = status.until;
  return [
    `  Status od ${day(statusFrom)} do ${day(until)}; dotacja na wyposażenie do ${day(equipment.payBy)}.`,
    "  Terminy:",
    ...days({
      ...{ for: "centre", from: agreementOn, to: until, activityGrant: [grant] },
      unit: { ...unit, from: statusFrom, status: [{ from: statusFrom, to: until }] },
    }),
  ];
}

function loss({ on, grounds }) {
  return grounds.flatMap(({ ground, ...facts }) => {
    const result = decided(lossOfStatus({ on, ground, ...facts }));
    const isGround = result.outcome === "ground";
    const answer = isGround ? answers[result.met] : `nie, dopiero od ${day(result.firstDay)}`;
    return [
      ...wrapped(`Utrata statusu ${day(on)}: ${names.possibleLossGrounds[ground].pl} – ${answer}.`),
      ...(isGround ? reasons(result) : []),
    ];
  });
}

function returned({ on, unused, grants }) {
  const { parts, total } = decided(grantReturn({ on, unused, grants }));
  return [
    `  Do zwrotu ${zloty(total)}: ${parts.map(({ id, amount }) => `${id} ${zloty(amount)}`).join(", ")}.`,
  ];
}

function lastDays({ unit, on, programme, calendarTo }) {
  const kept = decided(retentionUntil({ on, body: "centre", servicesEndedOn: unit.to }));
  return [
    `  Dane osobowe przechowuje się do ${day(kept.until)}.`,
    "  Terminy:",
    ...days({ for: "centre", from: unit.to, to: calendarTo, unit, programmes: [programme] }),
  ];
}

function days(input) {
  return decided(dutyCalendar(input)).duties.flatMap(({ date, title, question }) => [
    ...wrapped(title.pl, `  ${day(date).padStart(10)}  `),
    ...(question === undefined
      ? []
      : wrapped(`nie rozstrzygnięto, ${names.dutyQuestions[question].pl}`, " ".repeat(16))),
  ]);
}

function reasons(result) {
  return ["  Dlaczego:", ...explain(result, "pl").flatMap((sentence) => wrapped(sentence, "  - "))];
}
