import {
  type Answer,
  type Asked,
  type Assumed,
  decided,
  type Fact,
  fact,
  given,
  knownFirst,
  lawDay,
  refused,
  undetermined,
} from "./answers.js";
import {
  amendedIn2004,
  amendedIn2022,
  entitiesFrom,
  type Institution,
  isEntity,
  isLocal,
  localGovernmentFrom,
} from "./institutions.js";

/** Art. 3 ust. 2–4. */

export interface FoundingCase extends Asked {
  readonly on: string;
  readonly foundingInstitution: Institution;
  readonly form?: string;
  readonly publicBenefitStatus?: Fact;
  readonly foundedByListedEntities?: Fact;
}

function formsOf(institution: Institution, day: string): readonly string[] {
  if (institution === "ngo") return ["separated-unit"];
  if (isEntity(institution)) return day >= entitiesFrom ? ["separated-unit"] : [];
  if (!isLocal(institution)) return [];
  if (day >= localGovernmentFrom) return ["budgetary-unit", "budgetary-establishment"];
  return institution === "commune" ? ["auxiliary-unit"] : [];
}

function assumedOf(institution: Institution, day: string): Assumed[] {
  if (isLocal(institution) && day >= localGovernmentFrom && day <= "2010-12-31")
    return [{ id: "auxiliary-unit-only-existing" }];
  return isEntity(institution) && day < amendedIn2022 ? [{ id: "form-not-named" }] : [];
}

/** The one fact that the day asks of the institution, and what a no means. */
function condition(asked: FoundingCase, day: string) {
  if (asked.foundingInstitution === "ngo" && day < amendedIn2004)
    return {
      name: "publicBenefitStatus",
      question: "public-benefit-status",
      reason: "no-public-benefit-status",
      value: given(asked.publicBenefitStatus),
    };
  if (asked.foundingInstitution === "social-cooperative" && day < amendedIn2022)
    return {
      name: "foundedByListedEntities",
      question: "cooperative-of-listed-entities",
      reason: "not-of-listed-entities",
      value: given(asked.foundedByListedEntities),
    };
  return undefined;
}

export function foundingFormAgain(asked: FoundingCase): Answer {
  const { on, foundingInstitution: institution, form } = asked;
  const bad = refused(on, asked);
  if (bad) return bad;
  const day = lawDay(on, asked);
  const forms = formsOf(institution, day);
  const mayNot = (reason: string, firstDay: string | null, assumed: readonly Assumed[]) =>
    decided(on, { outcome: "may-not-found", reason, forms, firstDay }, assumed);
  if (forms.length === 0) {
    const first = isLocal(institution) ? localGovernmentFrom : isEntity(institution) ? entitiesFrom : null;
    return mayNot("institution-not-named", knownFirst(first, asked), []);
  }
  const assumed = assumedOf(institution, day);
  if (form !== undefined && !forms.includes(form)) return mayNot("form-not-allowed", null, assumed);
  const needs = condition(asked, day);
  if (needs?.value === false) return mayNot(needs.reason, null, assumed);
  if (needs?.value === "unknown") return undetermined([fact(needs.name, needs.question)]);
  return decided(on, { outcome: "may-found", forms }, assumed);
}
