import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import {
  type AmountSettings,
  amountSettingsFields,
  askedDateField,
  dateField,
  type Fact,
  factField,
  lazily,
} from "../../input/index.js";
import type { ClubOperator } from "../../law/index.js";
import {
  type ClubMember,
  clubMembers,
  clubOperators,
  type ClubSpecialAct,
  clubSpecialActs,
} from "./vocabulary.js";

/** What {@link clubRegistration} takes. */
export interface ClubRegistrationInput<Day extends string = string> extends AmountSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  /** Who runs the club, or means to. */
  readonly operator: ClubOperator;
  /** Law to 2004-05-31: did the commune commission it? */
  readonly commissionedByCommune?: Fact | undefined;
  /** Law to 2004-05-31: has the organisation the status of a public benefit organisation? */
  readonly publicBenefitStatus?: Fact | undefined;
  /** Law to 2022-02-14: was the social cooperative founded by NGOs, local government or church legal persons? */
  readonly foundedByListedEntities?: Fact | undefined;
  /** First day on which the club ran. */
  readonly startedOn?: Day | undefined;
  /** Day on which the voivode was notified of the club. */
  readonly notifiedOn?: Day | undefined;
  /** Day of the entry in the register. */
  readonly enteredOn?: Day | undefined;
  /** Day on which the running of the club ceased. */
  readonly ceasedOn?: Day | undefined;
  /** Day on which the voivode was told so in writing. */
  readonly cessationNotifiedOn?: Day | undefined;
}

export const clubRegistrationInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    operator: z.literal(clubOperators),
    commissionedByCommune: factField().optional(),
    publicBenefitStatus: factField().optional(),
    foundedByListedEntities: factField().optional(),
    startedOn: dateField().optional(),
    notifiedOn: dateField().optional(),
    enteredOn: dateField().optional(),
    ceasedOn: dateField().optional(),
    cessationNotifiedOn: dateField().optional(),
    ...amountSettingsFields(),
  }),
);

/** What {@link clubParticipation} takes. */
export interface ClubParticipationInput<Day extends string = string> extends AmountSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  /** As whom: a person of art. 1 where left out, an unemployed person of art. 18 ust. 7, or an employee of art. 18 ust. 10. */
  readonly as?: ClubMember | undefined;
  /** The person stays under the act on help for citizens of Ukraine. */
  readonly specialAct?: ClubSpecialAct | undefined;
  /** Does the person carry out a social contract? */
  readonly socialContract?: Fact | undefined;
}

export const clubParticipationInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    as: z.literal(clubMembers).optional(),
    specialAct: z.literal(clubSpecialActs).optional(),
    socialContract: factField().optional(),
    ...amountSettingsFields(),
  }),
);

/** The inputs as read. */
export type ClubRegistrationFacts = ClubRegistrationInput<CalendarDate>;
export type ClubParticipationFacts = ClubParticipationInput<CalendarDate>;
