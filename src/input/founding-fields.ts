import * as z from "zod";
import { type FoundingInstitution, foundingInstitutions } from "../law/index.js";
import { lazily } from "./lazily.js";

/** Who founds a centre or runs a club. */
export const foundingInstitutionField = /* @__PURE__ */ lazily(
  (): z.ZodType<FoundingInstitution, FoundingInstitution> => z.literal(foundingInstitutions),
);
