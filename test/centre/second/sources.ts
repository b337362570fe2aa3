import {
  type Answer,
  type Asked,
  decided,
  fact,
  knownFirst,
  lawDay,
  refused,
  undetermined,
} from "./answers.js";
import {
  amendedIn2004,
  amendedIn2007,
  amendedIn2015,
  amendedIn2022,
  type Institution,
  isEntity,
  isLocal,
  localGovernmentFrom,
} from "./institutions.js";

/** Art. 7, 10 and 18 ust. 6: where the money may come from. */

export interface SourcesCase extends Asked {
  readonly on: string;
  readonly of: "creation" | "activity" | "club";
  readonly foundingInstitution?: Institution;
  readonly form?: string;
  readonly source?: string;
}

interface Source {
  readonly id: string;
  readonly unit: string;
  readonly condition: string | null;
}

const source = (id: string, unit: string, condition: string | null = null): Source => ({
  id,
  unit,
  condition,
});
const when = (holds: boolean, ...sources: Source[]): Source[] => (holds ? sources : []);

const lastDayOfTheAgency = "2004-05-04"; // 2004/624 art. 6
const amendedIn2009 = "2009-07-16"; // 2009/742 art. 3

const isOrganisation = (who: Institution, day: string): boolean =>
  who === "ngo" || (isEntity(who) && day >= amendedIn2022);

const ofCreation = (day: string, who: Institution): Source[] => [
  ...when(isLocal(who), source("public-finance-rules", "art-7-ust-1-pkt-1")),
  ...when(
    isOrganisation(who, day),
    source("institution-resources", "art-7-ust-1-pkt-2-lit-a"),
    source("commune-alcohol-programme", "art-7-ust-1-pkt-2-lit-c"),
    source("other-local-income", "art-7-ust-1-pkt-2-lit-d"),
  ),
  ...when(day >= amendedIn2004, source("voivodeship-grant", "art-7-ust-2")),
  ...when(day < amendedIn2004 && who === "ngo", source("voivodeship-grant", "art-7-ust-1-pkt-2-lit-b")),
  ...when(day <= lastDayOfTheAgency, source("agricultural-property-agency", "art-7-ust-2", "farming")),
];

function ofActivity(day: string, who: Institution, form: string | undefined): Source[] {
  const local = isLocal(who);
  const isUnit = local && day >= localGovernmentFrom && form === "budgetary-unit";
  const isEstablishment = local && form === "budgetary-establishment";
  return [
    ...when(!isUnit, source("local-government-grant", "art-10-ust-1-pkt-1")),
    source("own-revenue", "art-10-ust-1-pkt-2"),
    ...when(day >= amendedIn2004, source("eu-funds", "art-10-ust-1-pkt-3")),
    ...when(day >= amendedIn2015, source("labour-fund", "art-10-ust-1-pkt-4")),
    ...when(day >= amendedIn2022, source("ministry-programme", "art-10-ust-1-pkt-5")),
    ...when(day >= amendedIn2022 && isEstablishment, source("subject-grant", "art-10-ust-1b")),
    ...when(isOrganisation(who, day), source("institution-resources", "art-10-ust-2-pkt-1")),
    ...when(who === "ngo" && day < amendedIn2009, source("other-local-income", "art-10-ust-2-pkt-2")),
    ...when(day <= lastDayOfTheAgency, source("agricultural-property-agency", "art-10-ust-3", "farming")),
    ...when(day < amendedIn2009, source("special-programmes", "art-10-ust-7")),
  ];
}

const ofClub = (day: string): Source[] => [
  source("eu-funds", "art-18-ust-6-pkt-1"),
  source("commune-grants", "art-18-ust-6-pkt-2"),
  ...when(
    day >= amendedIn2022,
    source("ministry-programme", "art-18-ust-6-pkt-3"),
    source("voivodeship-grant", "art-8-ust-1"),
  ),
  ...when(day >= amendedIn2015, source("labour-fund", "art-18-ust-8")),
];

export function financingAgain(asked: SourcesCase): Answer {
  const { on, of, foundingInstitution: who, form } = asked;
  const bad = refused(on, asked);
  if (bad) return bad;
  const day = lawDay(on, asked);
  const listed = (sources: readonly Source[], open: boolean): Answer =>
    decided(on, {
      outcome: "listed",
      sources,
      open,
      asked:
        asked.source === undefined
          ? null
          : { id: asked.source, named: sources.some(({ id }) => id === asked.source) },
    });
  if (of === "club")
    return day < amendedIn2007
      ? decided(on, {
          outcome: "no-rule",
          reason: "no-rule-yet",
          firstDay: knownFirst(amendedIn2007, asked),
        })
      : listed(ofClub(day), true);
  if (who === undefined) return undetermined([fact("foundingInstitution", "founding-institution")]);
  if (of === "creation") return listed(ofCreation(day, who), false);
  if (isLocal(who) && day >= localGovernmentFrom && form === undefined)
    return undetermined([fact("form", "centre-form")]);
  return listed(ofActivity(day, who, form), day >= amendedIn2022);
}
