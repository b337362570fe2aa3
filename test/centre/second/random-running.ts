import fc from "fast-check";
import { askableFields } from "./personal-data.js";
import {
  asked,
  beside,
  body,
  dayAround,
  dayOfTheAct,
  daySince,
  heads,
  mostly,
  near,
} from "./random-parts.js";

/** Random cases of art. 8b, 9 and 11: staff, own activity, personal data. */

export const staffCase = asked(
  fc.record(
    {
      on: dayAround("2015-10-24", "2022-02-15"),
      classStaff: fc.integer({ min: 0, max: 9 }),
      participants: fc.integer({ min: 0, max: 60 }),
      supportedEmployees: heads,
    },
    { requiredKeys: ["on", "classStaff", "participants"] },
  ),
);

const goods = fc.constantFrom(
  ...["fuel", "tobacco", "spirits", "wine", "beer", "precious-metals", "other"],
  ...["other", "other", "other-alcoholic", "other-alcoholic", "other-alcoholic"],
);
const percents = mostly(
  fc.constantFrom("0", "0.5", "0.5000", "0.5001", "0.51", "12", "100", "0.4999"),
  fc.constantFrom("100.1", "0.50001", "-1", "1,5"),
);
const kinds = ["production", "trade", "services", "services", "farming"] as const;
const activity = fc.record(
  {
    id: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"),
    kind: fc.constantFrom(...kinds),
    goods,
    alcoholPercent: percents,
  },
  { requiredKeys: ["kind"] },
);
export const ownActivityCase = asked(
  fc.record({
    on: dayAround("2010-09-04"),
    activities: fc.array(activity, { minLength: 1, maxLength: 4 }),
  }),
);

export const retentionCase = asked(
  fc.oneof(daySince("2019-05-04"), beside(["2020-01-01", "2024-01-01", "2026-01-01"])).chain((on) =>
    fc.record({
      ...{ on: fc.constant(on), body },
      servicesEndedOn: fc.oneof(near(on, -4_200, 0), near(on, -4_000, -3_600), dayOfTheAct),
    }),
  ),
);

const datum = fc.record({
  subject: fc.constantFrom("participant", "family-member", "legal-representative"),
  field: fc.constantFrom(...askableFields),
});
export const dataCase = asked(
  fc.record(
    { on: daySince("2019-05-03"), body, data: fc.array(datum, { maxLength: 6 }) },
    { requiredKeys: ["on", "body"] },
  ),
);
