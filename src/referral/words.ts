import { actors, type Texts } from "../law/index.js";
import type { Fact } from "../reasoning/index.js";
import type { BodiesWord } from "./bodies.js";

/** The words that sentences of this room share. */

/** Three ways to say it: for what is, what is not, and what is not known. */
export function byFact(fact: Fact, [is, isNot, open]: readonly [string, string, string]): string {
  if (fact === "unknown") return open;
  return fact ? is : isNot;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The bodies, of which one or the other may be meant. */
export const bodies: Record<BodiesWord, Texts> = {
  "social-welfare-centre": actors["social-welfare-centre"],
  "social-services-centre": actors["social-services-centre"],
  either: {
    pl: `${actors["social-welfare-centre"].pl} albo ${actors["social-services-centre"].pl}`,
    en: `${actors["social-welfare-centre"].en} or ${actors["social-services-centre"].en}`,
  },
};

/** Whose social worker. */
export const ofBodies: Record<BodiesWord, Texts> = {
  "social-welfare-centre": { pl: "ośrodka pomocy społecznej", en: bodies["social-welfare-centre"].en },
  "social-services-centre": { pl: "centrum usług społecznych", en: bodies["social-services-centre"].en },
  either: {
    pl: "ośrodka pomocy społecznej albo centrum usług społecznych",
    en: bodies.either.en,
  },
};

/** With whose head something is agreed. */
export const withHeads: Record<BodiesWord, Texts> = {
  "social-welfare-centre": {
    pl: "kierownikiem ośrodka pomocy społecznej",
    en: "the head of the social welfare centre",
  },
  "social-services-centre": {
    pl: "dyrektorem centrum usług społecznych",
    en: "the director of the social services centre",
  },
  either: {
    pl: "kierownikiem ośrodka pomocy społecznej albo dyrektorem centrum usług społecznych",
    en: "the head of the social welfare centre or the director of the social services centre",
  },
};
