import { type CalendarDate, calendarDate, dayAfter } from "../../calendar/index.js";
import { coveredFrom, type FormId, formRecordOf, Law, type RuleValues } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import type { FormAddressee, FormTemplate } from "./template.js";

/** To whom a centre reports, in the words of art. 5 ust. 4 pkt 2. */
const recipients: Readonly<Record<RuleValues["centreReport"]["to"], string>> = {
  "voivode-and-commune":
    "wojewodzie; wójtowi, burmistrzowi lub prezydentowi miasta udzielającym dotacji; instytucji tworzącej",
  "marshal-and-commune":
    "marszałkowi województwa; wójtowi, burmistrzowi lub prezydentowi miasta udzielającym dotacji; instytucji tworzącej",
  "voivode-and-granting-authorities":
    "wojewodzie; przyznającym dotacje marszałkowi województwa, wójtowi, burmistrzowi lub prezydentowi miasta; instytucji tworzącej",
  "voivode-and-granters":
    "wojewodzie; jednostkom i podmiotom przyznającym dotacje Centrum; instytucji tworzącej",
};

/** To whom a centre has to report, since when, while a form was in force. */
function addresseesOfCentre({ from, to }: { from: string; to: string | null }): FormAddressee[] {
  return addresseesSince(coveredFrom).filter(
    (one) => (one.to ?? from) >= from && (to === null || one.from <= to),
  );
}

function addresseesSince(first: CalendarDate): FormAddressee[] {
  const law = new Law(first);
  const found: FormAddressee[] = [];
  let duty = law.of(rules.centreReport, first);
  while (duty !== undefined) {
    const text = recipients[duty.value.to];
    const to = duty.until ?? null;
    const last = found.at(-1);
    if (last?.text === text) last.to = to;
    else found.push({ from: duty.effectiveFrom, to, text });
    duty = to === null ? undefined : law.of(rules.centreReport, dayAfter(calendarDate(to)));
  }
  return found;
}

/** The day of the next year by which a centre reports. */
function deadlineOfCentre(): FormTemplate["deadline"] {
  const law = new Law(coveredFrom);
  const { month, day } = law.of(rules.centreReport).value;
  return { month, day };
}

/** The same of a club, by the law of a day. */
function deadlineOfClub(from: string): FormTemplate["deadline"] {
  const law = new Law(calendarDate(from));
  const { value } = law.of(rules.clubReport);
  return value === null ? null : { month: value.month, day: value.day };
}

/** What the law says of a form: the provisions it stands on, its days and its years. */
export function inLaw(
  id: FormId,
): Pick<FormTemplate, "basis" | "id" | "inForceFrom" | "inForceTo" | "years"> {
  const { basis, inForceFrom, inForceTo, years } = formRecordOf(id);
  return { id, basis: [...basis], inForceFrom, inForceTo, years: years === null ? null : { ...years } };
}

/** What the law says of a form of the yearly report of a centre. */
export function centreForm(id: FormId, from?: string) {
  const own = inLaw(id);
  const to = own.inForceTo === "unknown" ? null : own.inForceTo;
  return {
    ...own,
    document: "centre-report",
    filer: "centrum integracji społecznej",
    addressees: addresseesOfCentre({ from: from ?? own.inForceFrom, to }),
    deadline: deadlineOfCentre(),
  } as const satisfies Partial<FormTemplate>;
}

/** What the law says of the content of the yearly report of a club. */
export function clubForm(id: FormId) {
  const own = inLaw(id);
  return {
    ...own,
    document: "club-report",
    filer: "klub integracji społecznej",
    addressees: [{ from: own.inForceFrom, to: own.inForceTo, text: "wojewodzie" }],
    deadline: deadlineOfClub(own.inForceFrom),
  } as const satisfies Partial<FormTemplate>;
}

/** What the law says of a form that is filed when there is reason to, not by a day of the year. */
export function occasionalForm(id: FormId, recipient: string) {
  const own = inLaw(id);
  return {
    ...own,
    addressees: [{ from: own.inForceFrom, to: own.inForceTo, text: recipient }],
    deadline: null,
    moneyUnit: null,
    notTranscribed: [],
  } as const satisfies Partial<FormTemplate>;
}

/** A data set that is passed to official statistics. */
export function dataSet(id: FormId) {
  return {
    ...inLaw(id),
    document: "statistics",
    moneyUnit: null,
    addressees: [],
    deadline: null,
  } as const satisfies Partial<FormTemplate>;
}
