/** Who may found a centre, art. 3 ust. 2, in every wording. */

export const institutions = [
  "commune",
  "powiat",
  "voivodeship",
  "ngo",
  "church-entity",
  "social-cooperative",
  "other",
] as const;
export type Institution = (typeof institutions)[number];

export const isLocal = (institution: Institution): boolean =>
  ["commune", "powiat", "voivodeship"].includes(institution);

/** The units of the act on public benefit that are named besides the organisations. */
export const isEntity = (institution: Institution): boolean =>
  ["church-entity", "social-cooperative"].includes(institution);

/** 2010/1020, 2011/1211, 2022/218. */
export const localGovernmentFrom = "2010-09-04";
export const entitiesFrom = "2011-10-30";
export const amendedIn2022 = "2022-02-15";
export const amendedIn2015 = "2015-10-24";
export const amendedIn2007 = "2007-07-14";
export const amendedIn2004 = "2004-06-01";
