import { type Step } from "../reasoning/index.js";
import type { Judgement } from "./judge.js";
import { step } from "./step.js";
import type { EligibilityOutcome } from "./vocabulary.js";

/** Why the centre, and why the club: where both say the same, the club says only that. */
export function eligibilitySteps(centre: Judgement, club: Judgement, answers: Answers): Step[] {
  const forCentre = stepsForPlace(centre, answers.centre);
  const forClub = stepsForPlace(club, answers.club);
  if (withoutPlace(forCentre) !== withoutPlace(forClub)) return [...forCentre, ...forClub];
  return [...forCentre, step(club.law.groups, "same-for-club")];
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
  return [
    ...(transition === undefined ? [] : [step(transition, "old-wording-kept")]),
    ...(exception === undefined || judgement.excepted.length === 0
      ? []
      : [step(exception, "right-not-for-club")]),
    ...(judgement.outcome === "undetermined"
      ? [step(groups, "answers-needed", { place, answers })]
      : decided[judgement.outcome](judgement)),
  ];
}

const decided: Record<Exclude<EligibilityOutcome, "undetermined">, (judgement: Judgement) => Step[]> = {
  eligible: eligibleSteps,
  excluded: excludedSteps,
  ineligible: ineligibleSteps,
};

function eligibleSteps({ law: { place, groups, condition, exclusions }, ...judged }: Judgement): Step[] {
  const counting = judged.groups.filter(({ counts }) => counts === true);
  return [
    ...counting.map(({ group: { id, citation } }) =>
      step({ citation, record: groups }, id === "other" ? "open-list-counts" : "group-counts"),
    ),
    step(condition, "conditions-met"),
    step(exclusions, "no-excluding-right", { other: judged.excepted.length > 0 }),
    step(groups, "may-take-part", { place }),
  ];
}

function excludedSteps({ law: { place, exclusions }, ...judged }: Judgement): Step[] {
  const held = judged.rights.filter((right) => right.held === true);
  return [
    ...held.map(({ right: { id, citation } }) =>
      step({ citation, record: exclusions }, "right-excludes", { right: id }),
    ),
    step(exclusions, "excluded", { place, rights: held.length }),
  ];
}

function ineligibleSteps({ law: { place, groups, condition }, ...judged }: Judgement): Step[] {
  const unmet = judged.conditions.filter(({ met }) => met === false);
  const hasNoGroup = judged.groups.every(({ counts }) => counts === false);
  const lacking = hasNoGroup ? judged.groups.filter(({ lacksTherapy }) => lacksTherapy) : [];
  const noGroup = lacking.length === 0 ? "no-group-counts" : "no-other-group-counts";
  return [
    ...lacking.map(({ group: { citation } }) => step({ citation, record: groups }, "group-needs-programme")),
    ...(hasNoGroup ? [step(groups, noGroup)] : []),
    ...unmet.map(({ id }) => step(condition, "condition-not-met", { condition: id })),
    step(groups, "not-covered", {
      place,
      conditions: unmet.length,
      group: hasNoGroup,
      programme: lacking.length > 0,
    }),
  ];
}
