import fc from "fast-check";
import { points } from "./application.js";
import {
  asked,
  beside,
  dayAround,
  dayOfTheAct,
  daySince,
  facts,
  form,
  institution,
  mostly,
  near,
  perhaps,
  someDay,
} from "./random-parts.js";
import { grounds } from "./supervision-and-loss.js";

/** Random cases of art. 3–6: founders, applications, statuses, supervision, loss. */

export const foundingCase = asked(
  fc.record(
    {
      on: dayAround("2004-06-01", "2010-09-04", "2011-10-30", "2022-02-15"),
      foundingInstitution: mostly(
        fc.constantFrom("ngo" as const, "social-cooperative" as const, "commune" as const),
        institution,
      ),
      form: mostly(fc.constant("separated-unit"), form),
      ...{ publicBenefitStatus: facts, foundedByListedEntities: facts },
    },
    { requiredKeys: ["on", "foundingInstitution"] },
  ),
);

const allPoints = points.map(([id]) => id);
const providedPoints = fc.oneof(
  fc.record(Object.fromEntries(allPoints.map((id) => [id, facts])), perhaps),
  fc.constant(Object.fromEntries(allPoints.map((id) => [id, true]))),
  fc
    .subarray(allPoints, { maxLength: 2 })
    .map((none) =>
      Object.fromEntries(allPoints.map((id) => [id, none.includes(id) ? ("unknown" as const) : true])),
    ),
);
export const applicationCase = asked(
  dayAround("2005-01-01", "2006-01-01", "2022-02-15", "2022-03-10", "2007-07-14", "2015-10-24").chain((on) =>
    fc.record(
      {
        ...{ on: fc.constant(on), foundingInstitution: institution, provided: providedPoints },
        kind: fc.constantFrom("grant" as const, "grant" as const, "extension" as const),
        filedOn: mostly(near(on, -200, 0), someDay),
      },
      { requiredKeys: ["on", "foundingInstitution", "provided"] },
    ),
  ),
);

const oldStatus = fc.record(
  { oldStatus: fc.constantFrom("three-years" as const, "five-years" as const) },
  perhaps,
);
const grantedDay = fc.oneof(dayOfTheAct, beside(["2004-07-14", "2008-02-29", "2016-02-29", "2007-07-14"]));
export const periodCase = asked(
  grantedDay.chain((grantedOn) => {
    const extension = fc.record(
      {
        decidedOn: mostly(near(grantedOn, 800, 4_000), near(grantedOn, -30, 800)),
        to: mostly(near(grantedOn, 7_000, 9_000), near(grantedOn, 900, 7_000)),
      },
      { requiredKeys: ["decidedOn"] },
    );
    return fc.record(
      {
        grantedOn: fc.constant(grantedOn),
        on: fc.oneof(
          near(grantedOn, -100, 4_500),
          near(grantedOn, 1_094, 1_098),
          near(grantedOn, 1_824, 1_829),
          someDay,
        ),
        to: mostly(near(grantedOn, 300, 2_500), near(grantedOn, -20, 5)),
        extensions: fc.array(extension, { maxLength: 3 }),
        interpretation: oldStatus,
      },
      { requiredKeys: ["on", "grantedOn"] },
    );
  }),
);

export const termCase = asked(
  daySince("2022-02-14").chain((receivedOn) =>
    fc.record(
      {
        kind: fc.constantFrom("explanations" as const, "remedy" as const),
        ...{
          receivedOn: fc.constant(receivedOn),
          setTo: mostly(near(receivedOn, 0, 40), near(receivedOn, -3, 0)),
        },
      },
      { requiredKeys: ["kind", "receivedOn"] },
    ),
  ),
);

export const lossCase = asked(
  fc.record(
    {
      ...{ on: dayAround("2006-01-01", "2007-07-14", "2022-02-15"), ground: fc.constantFrom(...grounds) },
      ...{ foundingInstitution: institution, servicesImpossible: facts, resultAffected: facts },
      ...{ termLapsed: facts, institutionAsks: facts },
    },
    { requiredKeys: ["on", "ground"] },
  ),
);
