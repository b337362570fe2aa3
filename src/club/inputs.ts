import * as z from "zod";
import type { CalendarDate } from "../calendar/index.js";
import {
  askedDateField,
  commonFields,
  type CommonSettings,
  dateField,
  type Fact,
  factField,
  lazily,
} from "../input/index.js";

/** What {@link clubGraduateStatus} takes. */
export interface ClubGraduateStatusInput<Day extends string = string> extends CommonSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  /** First day of taking part in the club. */
  readonly from: Day;
  /** Last day of taking part in the club. */
  readonly to: Day;
  readonly certificate?: ReceivedClubCertificate<Day> | undefined;
  /** Did the person carry out the social contract? */
  readonly socialContractFulfilled?: Fact | undefined;
}

/** The certificate of art. 18 ust. 5a, as the person has it. */
export interface ReceivedClubCertificate<Day extends string = string> {
  readonly received?: Fact | undefined;
  /** Day of its issue, not before the last day of taking part. */
  readonly issuedOn?: Day | undefined;
}

export const clubGraduateStatusInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    from: dateField(),
    to: dateField(),
    certificate: z
      .strictObject({ received: factField().optional(), issuedOn: dateField().optional() })
      .optional(),
    socialContractFulfilled: factField().optional(),
    ...commonFields(),
  }),
);

/** What {@link clubCertificate} takes. */
export interface ClubCertificateInput<Day extends string = string> extends CommonSettings<Day> {
  /** Last day of taking part in the club. */
  readonly endedOn: Day;
  /** Law to 2015-10-23: did the person ask for the certificate? */
  readonly requested?: Fact | undefined;
}

export const clubCertificateInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({ endedOn: askedDateField(), requested: factField().optional(), ...commonFields() }),
);

/** A club's facts as read. */
export type ClubGraduateFacts = ClubGraduateStatusInput<CalendarDate>;
export type ClubCertificateFacts = ClubCertificateInput<CalendarDate>;
