// Where a case's figures come from, said no better than it is.

const amountOf = (result) => Object(result).amount;
const hasAbsences = ({ absences = [] }) => absences.length > 0;
const paysWholeMonth = ({ result }) => result.fullMonth === true && result.coveredDays >= 28;

/** A case that says what a centre was found to pay. */
const practices = [
  {
    text: "CIS Ostrzyce, Zasady uczestnictwa: 415,60 zł a month in the trial, for 415,55",
    has: ({ function: name, input, result }) =>
      name === "monthlyBenefit" &&
      amountOf(result) === "415.60" &&
      input.month >= "2014-06" &&
      input.month <= "2015-05" &&
      !hasAbsences(input),
  },
  {
    text: "CIS Świebodzin, regulation E-01 (2026): 120 % × 1 783,90 zł paid as 2 140,70 zł",
    has: ({ function: name, input, result }) =>
      name === "monthlyBenefit" &&
      amountOf(result) === "2140.70" &&
      input.month === "2026-06" &&
      !hasAbsences(input) &&
      paysWholeMonth({ result }),
  },
];

/** A case that repeats a figure of a public document of a place. */
const places = [
  {
    text: "Ruciane-Nida, rate a head and month of 2020 and 2021: 267,61 zł and 318,53 zł for 30 participants and 6 staff",
    has: ({ function: name, input }) =>
      name === "operatingGrant" && ["267.61", "318.53"].includes(Object(input).ratePerHead),
  },
  {
    text: "Kłomnice, rate a head and month of 2017: 660,57 zł",
    has: ({ function: name, input }) => name === "operatingGrant" && Object(input).ratePerHead === "660.57",
  },
  {
    text: "Jaworzno, 2018: 54 took part, 18 completed, 2 took up work",
    has: ({ function: name, input }) =>
      name === "effectiveness" &&
      input?.counts?.tookPart === 54 &&
      input.counts.completed === 18 &&
      input.counts.independent === 2,
  },
];

/** The amounts that are announced in the journals of laws. */
const announced = ["unemploymentBenefitOn", "averageWageOn", "minimumWageOn"];
const undecided = ["invalid", "unsupported-date", "undetermined"];
const isOpen = ({ certainty, question }) => question !== undefined || ["C", "D"].includes(certainty);

/** How a call is named that was made while the cases of a file were put together, and not in a test. */
export const unnamed = "an input that other tests share";
export const isUnnamed = (test) => test.startsWith(unnamed);

/** Tests of what all functions have in common, whose names speak of no case of their own, and second derivations. */
export const isGeneric = (file) =>
  /^test\/(?:reasoning|input|runtimes|worst|docs|oracle)\/|\/second\/|differential|oracle|truth-table|result-schemas/.test(
    file,
  );

/** How tests call the act on the epidemic. */
const shortNames = { COVID: "DU/2020/374" };

const named =
  /(?:(?:DU[/-])?(?<before>\d{4}[/-]\d+) |(?<short>COVID) )?\b(?<unit>art[.-] ?\d+[a-z]*(?:[ -](?:ust|pkt)[.-] ?\d+[a-z]*)*)(?: of DU\/(?<after>\d{4}\/\d+))?/g;

/**
 * The provisions that the name of a test says, as a case names them: "art. 15 ust. 7" and "art-15-ust-7-zd-1" are art-15-ust-7,
 * "2022/218 art. 7" is DU/2022/218 art-7.
 */
export const unitsNamed = (test) =>
  [...test.matchAll(named)].map(({ groups: { before, short, unit, after } }) => {
    const other = before ?? after;
    const act = other === undefined ? shortNames[short] : `DU/${other.replace("-", "/")}`;
    return joined([act, unit.replace(/[. -]+/g, "-")]);
  });

const joined = (parts) => parts.filter((part) => part !== undefined).join(" ");

const isUnder = (unit, wider) => unit === wider || unit.startsWith(`${wider}-`);

/** All assumptions of an answer, also those of its lines. */
const assumptionsOf = (result) => {
  if (typeof result !== "object" || result === null) return [];
  const { assumptions, ...others } = result;
  return [
    ...(Array.isArray(assumptions) ? assumptions : []),
    ...Object.values(others).flatMap(assumptionsOf),
  ];
};

/** A look-up's figure that was found in the press, or has a remark on what was not read; calculations have an assumption. */
const isSecondHand = (result) => {
  if (typeof result !== "object" || result === null) return false;
  const { confidence, note } = result;
  return (
    confidence === "secondary" ||
    (confidence !== undefined && note !== undefined) ||
    Object.values(result).some(isSecondHand)
  );
};

/** Named after a provision that the answer cites, decided, and resting on nothing that the law leaves open. */
const isStatute = ({ function: name, test, file, result, provisions }) => {
  // A title that was made of the data names what is cited anyway.
  if (test.startsWith(`${name}(`)) return false;
  const { outcome } = Object(result);
  const isNamed = unitsNamed(test).some((named) =>
    provisions.some((cited) => isUnder(cited, named) || isUnder(named, cited)),
  );
  const isSettled = !undecided.includes(outcome) && !assumptionsOf(result).some(isOpen);
  const isRead = outcome !== undefined || !isSecondHand(result);
  return isNamed && !isGeneric(file) && isSettled && isRead;
};

/**
 * "published-figure" is an amount of an official notice, or of a place's public document; "practice" what a centre was
 * found to do; "statute" an answer whose test is named after a provision that it cites, and which rests on no open question;
 * anything else is "ours".
 */
export const sourceOf = (asked) => {
  const { source, amount } = Object(asked.result);
  if (announced.includes(asked.function) && typeof source === "string" && typeof amount === "string")
    return { kind: "published-figure", text: source };
  const place = places.find(({ has }) => has(asked));
  if (place !== undefined) return { kind: "published-figure", text: place.text };
  const practice = practices.find(({ has }) => has(asked));
  if (practice !== undefined) return { kind: "practice", text: practice.text };
  return { kind: isStatute(asked) ? "statute" : "ours", text: asked.test.split(" > ")[0] };
};
