import { calendarDate, dayBefore } from "../calendar/index.js";
import { by } from "./by.js";
import { other, theAct } from "./cite.js";
import type { Citation, Confidence } from "./record.js";

/** Since when a form or a list of content is in force, by which provision, and for which years reports are made on it. */
export interface FormRecord {
  readonly basis: readonly Citation[];
  /** First day; `unknown` where the source names none. */
  readonly inForceFrom: string;
  /** Last day; null: in force; `unknown`: it ended on a day that was not read. */
  readonly inForceTo: string | null;
  /** Years reported on; null: no yearly report. */
  readonly years: { readonly from: number; readonly to: number | null } | null;
  /** How the days are known. */
  readonly confidence: Confidence;
}

const since = ({ inForceFrom, confidence }: { inForceFrom: string; confidence: Confidence }) => ({
  inForceFrom,
  inForceTo: null,
  confidence,
});

/** The days of a form, a register or a list of content that has a template. */
export function formRecordOf(id: FormId): FormRecord {
  return recordsOfForms()[id];
}

function recordsOfForms(): Readonly<Record<FormId, FormRecord>> {
  return {
    "A-2004": {
      basis: [other("DU/2004/17"), theAct("art-5-ust-6")],
      inForceFrom: "2004-01-27",
      inForceTo: "2007-11-07",
      years: { from: 2003, to: 2006 },
      confidence: "primary",
    },
    "A-2007": {
      basis: [other("DU/2007/1421"), theAct("art-5-ust-6")],
      inForceFrom: "2007-11-08",
      inForceTo: "unknown",
      years: { from: 2007, to: 2014 },
      confidence: "primary",
    },
    "A-2017": {
      basis: [other("DU/2017/97"), theAct("art-5-ust-6")],
      // Fourteen days after it was promulgated; the register of acts names the next day. No year depends on it.
      inForceFrom: "2017-01-31",
      inForceTo: null,
      years: { from: 2016, to: null },
      confidence: "computed",
    },
    "centre-content": {
      basis: [theAct("art-5-ust-4-pkt-2"), theAct("art-5-ust-6")],
      ...since(by("DU/2007/793", "art-1-pkt-4-lit-c")),
      // Reports on earlier years have this content too, and say so.
      years: { from: 2003, to: null },
    },
    "club-content-2015": {
      basis: [theAct("art-18a-ust-6")],
      ...since(by("DU/2015/1567", "art-1-pkt-15-lit-b")),
      inForceTo: lastDayBefore(by("DU/2022/218", "art-1-pkt-16")),
      years: { from: 2015, to: 2020 },
    },
    "club-content-2022": {
      basis: [theAct("art-18a-ust-6")],
      ...since(by("DU/2022/218", "art-1-pkt-16")),
      years: { from: 2021, to: null },
    },
    "club-registration": {
      basis: [other("DU/2012/513"), theAct("art-18a-ust-3")],
      inForceFrom: "2012-05-29",
      inForceTo: null,
      years: null,
      confidence: "primary",
    },
    "centre-register-2015": {
      basis: [theAct("art-5-ust-5a")],
      ...since(by("DU/2015/1567", "art-1-pkt-3")),
      inForceTo: lastDayBefore(by("DU/2022/218", "art-1-pkt-4")),
      years: null,
    },
    "centre-register-2022": {
      basis: [theAct("art-5-ust-5a"), theAct("art-5-ust-5b")],
      ...since(by("DU/2022/218", "art-1-pkt-4")),
      years: null,
    },
    "status-application": {
      basis: [theAct("art-4-ust-2")],
      ...since(by("DU/2022/218", "art-1-pkt-3")),
      years: null,
    },
    "employer-refund": {
      basis: [theAct("art-16-ust-5a")],
      ...since(by("DU/2011/1211", "art-1-pkt-3")),
      years: null,
    },
    "gus-cas-01": ofStatistics(),
    "gus-cas-02": ofStatistics(),
    "gus-uw-cis-01": { ...ofStatistics(), basis: [other("DU/2017/2471")] },
  } as const satisfies Record<string, FormRecord>;
}

function lastDayBefore({ inForceFrom }: { inForceFrom: string }): string {
  return dayBefore(calendarDate(inForceFrom));
}

/** Data sets of official statistics: the format of the data passed in 2025 was read, not since when it holds. */
function ofStatistics() {
  return {
    basis: [],
    inForceFrom: "unknown",
    inForceTo: null,
    years: null,
    confidence: "secondary",
  } as const;
}

/** A form, a register, a list of content or a data set that has a template. */
export type FormId =
  | "A-2004"
  | "A-2007"
  | "A-2017"
  | "centre-content"
  | "club-content-2015"
  | "club-content-2022"
  | "club-registration"
  | "centre-register-2015"
  | "centre-register-2022"
  | "status-application"
  | "employer-refund"
  | "gus-cas-01"
  | "gus-cas-02"
  | "gus-uw-cis-01";
