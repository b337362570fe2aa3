// Where on the page a problem belongs, and the same in words.
import { describeIssue, labels } from "zatrudnienie-socjalne";
import { dayInWords } from "./days-in-words.mjs";

/** Fields of the page by the beginning of a path. */
const fields = {
  month: "month",
  "periods.trial": "trial",
  "periods.participation": "participation",
  "periods.extensions": "extensions",
  periods: "participation",
  endedOn: "ended",
  absences: "days",
  classDays: "days",
  suspensions: "suspensions",
  history: "history",
  applied: "applied",
  parameters: "benefit",
};

export function fieldOf(path) {
  const texts = [path.slice(0, 2).join("."), String(path[0])];
  return fields[texts.find((text) => text in fields)] ?? "month";
}

/** The names that the fields of a path have on the page. */
function namesOf(path, { absences }, say, language) {
  const { property, inability } = labels().floodCauses;
  const names = {
    trial: say.trial,
    participation: say.participation,
    from: say.from,
    to: say.to,
    sicknessUsed: say.used.sickness,
    daysOffUsed: say.used.daysOff,
    floodDaysUsed: say.usedInFlood,
    property: property[language],
    inability: inability[language],
    unemploymentBenefit: say.unemploymentBenefit,
  };
  return path.flatMap((part, index) => {
    if (typeof part !== "number") return names[part] ?? [];
    const list = path[index - 1];
    if (list === "absences") return dayInWords(absences[part].date ?? absences[part].from, language);
    return say[list]?.one === undefined ? [] : `${say[list].one} ${part + 1}`;
  });
}

/** A problem in the library's words, with the names of the page in front instead of the library's. */
export function issueInWords(issue, input, say, language) {
  const described = describeIssue(issue, language);
  const ofLibrary = issue.path.length === 0 ? described : described.replace(/^[^:]*: /, "");
  const said = say.issues[issue.code] ?? ofLibrary;
  const names = namesOf(issue.path, input, say, language);
  const whole = names.length === 0 ? said : `${names.join(", ")}: ${said}`;
  return whole[0].toUpperCase() + whole.slice(1);
}
