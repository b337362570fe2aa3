import { asEnacted, by } from "../by.js";
import { theAct } from "../cite.js";
import { rule } from "./rule.js";
import type { WorkReferral } from "./supported-values.js";

/** Everybody around a participant of a centre, in the order of the Act. */
const ofCentre: Pick<WorkReferral, "motionOf"> = { motionOf: ["manager", "socialWorker", "participant"] };

/** After six months, in justified cases. */
const afterHalfAYear: Pick<WorkReferral, "early"> = { early: { monthsAtLeast: 6 } };

const socialWorkerAlone: Omit<WorkReferral, "early"> = { motionOf: ["socialWorker"], motions: "all" };

export const employmentReferral = /* @__PURE__ */ rule("employmentReferral", () => [
  {
    value: {
      by: "labour-office",
      centre: { early: { monthsAtLeast: null }, ...ofCentre, motions: "one" },
      club: null,
      clubMembersNamed: false,
    },
    citation: theAct("art-16-ust-1"),
    ...asEnacted,
  },
  {
    value: {
      by: "labour-office",
      centre: { early: { monthsAtLeast: null }, ...ofCentre, motions: "all" },
      club: { early: "never", motionOf: ["socialWorker", "participant"], motions: "one" },
      clubMembersNamed: false,
    },
    citation: theAct("art-16-ust-1"),
    ...by("DU/2004/1001", "art-137-pkt-9-lit-a"),
  },
  {
    value: {
      by: "labour-office",
      centre: { ...afterHalfAYear, ...ofCentre, motions: "all" },
      club: { early: "not-stated", ...socialWorkerAlone },
      clubMembersNamed: false,
    },
    citation: theAct("art-16-ust-1"),
    ...by("DU/2007/793", "art-1-pkt-15-lit-a"),
  },
  {
    value: {
      by: "labour-office",
      centre: { ...afterHalfAYear, ...ofCentre, motions: "all" },
      club: { early: "not-stated", ...socialWorkerAlone },
      clubMembersNamed: true,
    },
    citation: theAct("art-16-ust-1"),
    ...by("DU/2011/1211", "art-1-pkt-3-lit-a"),
  },
  {
    value: {
      by: "labour-office",
      centre: { ...afterHalfAYear, ...ofCentre, motions: "all" },
      club: { ...afterHalfAYear, ...socialWorkerAlone },
      clubMembersNamed: true,
    },
    citation: theAct("art-16-ust-1"),
    ...by("DU/2022/218", "art-1-pkt-14-lit-a"),
  },
]);

export const jointBusiness = /* @__PURE__ */ rule("jointBusiness", () => [
  { value: { of: "participants", form: null }, citation: theAct("art-16-ust-1-pkt-2"), ...asEnacted },
  {
    value: { of: "participants", form: "social-cooperative" },
    citation: theAct("art-16-ust-1-pkt-2"),
    ...by("DU/2004/1001", "art-137-pkt-9-lit-b"),
  },
  {
    value: { of: "graduates", form: "social-cooperative" },
    citation: theAct("art-16-ust-1a"),
    ...by("DU/2011/1211", "art-1-pkt-3-lit-b"),
  },
]);

export const adviceSubsidy = /* @__PURE__ */ rule("adviceSubsidy", () => [
  { value: { percent: "80" }, citation: theAct("art-16-ust-4"), ...asEnacted },
]);
