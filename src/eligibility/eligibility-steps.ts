import type { Step } from "../reasoning/index.js";
import type { EligibilityOutcome, Judgement } from "./judge.js";

/** Why the centre, and why the club: where both say the same, the club says only that. */
export function eligibilitySteps(centre: Judgement, club: Judgement, answers: Answers): Step[] {
  const forCentre = stepsForPlace(centre, answers.centre);
  const forClub = stepsForPlace(club, answers.club);
  if (withoutPlace(forCentre) !== withoutPlace(forClub)) return [...forCentre, ...forClub];
  const { groups } = club.law;
  return [
    ...forCentre,
    { citation: groups.citation, operation: "same-for-club", operands: {}, record: groups },
  ];
}

/** How many facts each place still asks for. */
interface Answers {
  readonly centre: number;
  readonly club: number;
}

function withoutPlace(steps: readonly Step[]): string {
  return JSON.stringify(
    steps.map(({ citation, operation, operands }) => [citation, operation, { ...operands, place: "" }]),
  );
}

function stepsForPlace(judgement: Judgement, answers: number): Step[] {
  const { place, groups, transition, exception } = judgement.law;
  const steps: Step[] = [];
  if (transition !== undefined) {
    const { citation } = transition;
    steps.push({ citation, operation: "old-wording-kept", operands: {}, record: transition });
  }
  if (exception !== undefined && judgement.excepted.length > 0) {
    const { citation } = exception;
    steps.push({ citation, operation: "right-not-for-club", operands: {}, record: exception });
  }
  if (judgement.outcome === "undetermined") {
    const { citation } = groups;
    return [
      ...steps,
      { citation, operation: "answers-needed", operands: { place, answers }, record: groups },
    ];
  }
  return [...steps, ...decided[judgement.outcome](judgement)];
}

const decided: Record<Exclude<EligibilityOutcome, "undetermined">, (judgement: Judgement) => Step[]> = {
  eligible: eligibleSteps,
  excluded: excludedSteps,
  ineligible: ineligibleSteps,
};

function eligibleSteps({ law: { place, groups, condition, exclusions }, ...judged }: Judgement): Step[] {
  const counting = judged.groups.filter(({ counts }) => counts === true);
  return [
    ...counting.map(({ group: { id, citation } }): Step => {
      const operation = id === "other" ? "open-list-counts" : "group-counts";
      return { citation, operation, operands: {}, record: groups };
    }),
    { citation: condition.citation, operation: "conditions-met", operands: {}, record: condition },
    {
      citation: exclusions.citation,
      operation: "no-excluding-right",
      operands: { other: judged.excepted.length > 0 },
      record: exclusions,
    },
    { citation: groups.citation, operation: "may-take-part", operands: { place }, record: groups },
  ];
}

function excludedSteps({ law: { place, exclusions }, ...judged }: Judgement): Step[] {
  const held = judged.rights.filter((right) => right.held === true);
  return [
    ...held.map(({ right: { id, citation } }): Step => ({
      citation,
      operation: "right-excludes",
      operands: { right: id },
      record: exclusions,
    })),
    {
      citation: exclusions.citation,
      operation: "excluded",
      operands: { place, rights: held.length },
      record: exclusions,
    },
  ];
}

function ineligibleSteps({ law: { place, groups, condition }, ...judged }: Judgement): Step[] {
  const unmet = judged.conditions.filter(({ met }) => met === false);
  const hasNoGroup = judged.groups.every(({ counts }) => counts === false);
  const lacking = hasNoGroup ? judged.groups.filter(({ lacksTherapy }) => lacksTherapy) : [];
  const steps: Step[] = lacking.map(({ group: { citation } }) => ({
    citation,
    operation: "group-needs-programme",
    operands: {},
    record: groups,
  }));
  if (hasNoGroup) {
    const operation = lacking.length === 0 ? "no-group-counts" : "no-other-group-counts";
    steps.push({ citation: groups.citation, operation, operands: {}, record: groups });
  }
  return [
    ...steps,
    ...unmet.map(({ id }): Step => ({
      citation: condition.citation,
      operation: "condition-not-met",
      operands: { condition: id },
      record: condition,
    })),
    {
      citation: groups.citation,
      operation: "not-covered",
      operands: { place, conditions: unmet.length, group: hasNoGroup, programme: lacking.length > 0 },
      record: groups,
    },
  ];
}
