import * as z from "zod";
import { lazily, type SchemasOf } from "../input/index.js";
import { dayPart, decidedParts, undecidedOutcomes } from "../reasoning/index.js";
import type { ClubCertificateResult } from "./club-certificate.js";
import type { ClubGraduateStatusResult } from "./club-graduate-status.js";
import {
  type ClubCertificateInput,
  clubCertificateInput,
  type ClubGraduateStatusInput,
  clubGraduateStatusInput,
} from "./inputs.js";
import { runningSchemas } from "./running/schemas.js";
import { servicesSchemas } from "./services/schemas.js";
import {
  clubCertificateIssuers,
  clubCertificateNotDueReasons,
  notClubGraduateReasons,
} from "./vocabulary.js";

const clubGraduateStatusResult = /* @__PURE__ */ lazily(() => {
  const parts = decidedParts("clubGraduateStatus");
  return z.toZod<ClubGraduateStatusResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("graduate"),
        since: dayPart.nullable(),
        validUntil: dayPart.nullable(),
        ...parts,
      }),
      z.strictObject({
        outcome: z.literal("not-graduate"),
        reason: z.literal(notClubGraduateReasons),
        ...parts,
      }),
      ...undecidedOutcomes("clubGraduateStatus"),
    ]),
  );
});

const clubCertificateResult = /* @__PURE__ */ lazily(() => {
  const parts = decidedParts("clubCertificate");
  return z.toZod<ClubCertificateResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("due"),
        issuer: z.literal(clubCertificateIssuers),
        onRequest: z.boolean(),
        latest: dayPart.nullable(),
        validMonths: z.int().nullable(),
        ...parts,
      }),
      z.strictObject({
        outcome: z.literal("not-due"),
        reason: z.literal(clubCertificateNotDueReasons),
        ...parts,
      }),
      ...undecidedOutcomes("clubCertificate"),
    ]),
  );
});

/** What each function of this room takes and returns. */
export const clubSchemas: {
  readonly clubGraduateStatus: SchemasOf<ClubGraduateStatusInput, ClubGraduateStatusResult>;
  readonly clubCertificate: SchemasOf<ClubCertificateInput, ClubCertificateResult>;
} & typeof runningSchemas &
  typeof servicesSchemas = {
  clubGraduateStatus: { input: clubGraduateStatusInput, result: clubGraduateStatusResult },
  clubCertificate: { input: clubCertificateInput, result: clubCertificateResult },
  ...runningSchemas,
  ...servicesSchemas,
};
