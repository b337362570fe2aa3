import { expectTypeOf, it } from "vitest";
import type { ClubCertificateInput, ClubGraduateStatusInput } from "zatrudnienie-socjalne";
import type * as z from "zod";
import type { clubCertificateInput, clubGraduateStatusInput } from "../../src/club/inputs.js";

/** What a schema takes and the type of the input are the same, apart from `readonly`. */
type Plain<Type> = Type extends object ? { -readonly [Key in keyof Type]: Plain<Type[Key]> } : Type;
type Takes<Schema extends () => z.ZodType> = Plain<z.input<ReturnType<Schema>>>;

it("clubGraduateStatus", () => {
  expectTypeOf<Takes<typeof clubGraduateStatusInput>>().toEqualTypeOf<Plain<ClubGraduateStatusInput>>();
});

it("clubCertificate", () => {
  expectTypeOf<Takes<typeof clubCertificateInput>>().toEqualTypeOf<Plain<ClubCertificateInput>>();
});
