import { type Answer, type Asked, decided, knownFirst, lawDay, refused } from "./answers.js";
import { yearOf } from "./days.js";

/** Art. 8b and 18f. */

const firstDay = "2019-05-04"; // 2019/730 art. 67

const noRule = (on: string, asked: Asked): Answer =>
  decided(on, { outcome: "no-rule", reason: "no-rule-yet", firstDay: knownFirst(firstDay, asked) });

export interface RetentionCase extends Asked {
  readonly on: string;
  readonly body: "centre" | "club";
  readonly servicesEndedOn: string;
}

export function retentionUntilAgain(asked: RetentionCase): Answer {
  const { on, body, servicesEndedOn } = asked;
  const bad = refused(on, asked);
  if (bad) return bad;
  if (lawDay(on, asked) < firstDay) return noRule(on, asked);
  if (body === "club") return decided(on, { outcome: "no-term" });
  const until = `${String(yearOf(servicesEndedOn) + 10)}-12-31`;
  return decided(
    on,
    { outcome: "until", until, over: on > until },
    servicesEndedOn < firstDay ? [{ id: "retention-of-earlier-data" }] : [],
  );
}

const four = ["name", "pesel", "birth-date", "address"];
const thirteen = [
  ...four,
  "marital-status",
  "education",
  "experience-or-qualifications",
  "ethnic-origin",
  "health",
  "addictions",
  "convictions",
  "penalty-rulings",
  "other-rulings",
];
export const askableFields = [...thirteen, "phone", "email", "bank-account", "other"];

export interface DataCase extends Asked {
  readonly on: string;
  readonly body: "centre" | "club";
  readonly data?: readonly { readonly subject: string; readonly field: string }[];
}

export function permittedPersonalDataAgain(asked: DataCase): Answer {
  const { on, body, data = [] } = asked;
  const bad = refused(on, asked);
  if (bad) return bad;
  if (lawDay(on, asked) < firstDay) return noRule(on, asked);
  const judged = data.map(({ subject, field }, index) => ({
    index,
    listed: (subject === "participant" ? thirteen : four).includes(field),
  }));
  return decided(on, {
    outcome: "listed",
    participant: thirteen,
    family: four,
    closed: body === "centre",
    data: judged,
    outside: judged.filter(({ listed }) => !listed).map(({ index }) => index),
  });
}
