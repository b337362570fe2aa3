import type { FoundingInstitution } from "../founders.js";
import type { Citation } from "../record.js";
import type { UnitId } from "../units.js";
import type { FinancingSource } from "./financing-sources.js";
import type { CentreForm } from "./status-values.js";

/** What the rules on grants, money, own activity, staff and personal data of a centre say, as data. */
export interface MoneyValues {
  /** art. 8 ust. 3 and 5: the grant on the activity: what is paid for each head, in per cent of the unemployment benefit, for how many months, and on which day of the next month at the latest. */
  activityGrant: { percent: string; months: number; payDay: number };
  /** art. 8 ust. 1 and 2: who may get the grant on equipment, whether for the first equipment only, and for what. */
  equipmentGrant: {
    recipients: EquipmentRecipient[];
    firstOnly: boolean;
    purposes: { id: EquipmentPurpose; citation: Citation }[];
  };
  /** art. 8 ust. 4: within how many days of the agreement it is paid, and to whom. */
  equipmentGrantPayment: { days: number; to: EquipmentRecipient[] };
  /** Applications for the first equipment filed before this day and still pending are decided by the wording of the day before it. */
  equipmentGrantTransition: { filedBefore: string } | null;
  /** art. 7: the sources from which the creation of a centre is paid. */
  creationFinancing: Financing;
  /** art. 9 ust. 1: the activity of a centre, and the goods that production and trade exclude. */
  ownActivity: {
    /** The kinds that the goods matter to. */
    limitedByGoods: ActivityKind[];
    excludedGoods: Goods[];
    /** Other goods with alcohol are excluded above so many per cent. */
    alcoholGoods: Goods;
    alcoholPercentAtMost: string;
  };
  /** art. 9 ust. 2: is the activity a business, and may it be run as paid public benefit activity? */
  activityStatus: { business: false; paidPublicBenefit: boolean };
  /** art. 10: the sources from which the activity of a centre is paid. */
  activityFinancing: Financing;
  /** art. 10 ust. 1a: the forms of a centre that the grant of local government is not for. */
  formsWithoutGrant: { forms: CentreForm[] } | null;
  /** art. 10 ust. 4: the monthly grant to centres of organisations. */
  organisationGrant: {
    founders: FoundingInstitution[];
    headcount: Headcount;
    /** Is it at most the costs less the revenue of art. 9? */
    capped: boolean;
    setBy: "commune-council";
    payDay: number;
  };
  /** art. 10 ust. 5: the grant to centres of local government. */
  localGovernmentGrant: {
    founders: FoundingInstitution[];
    headcount: Headcount;
    /** The most, in per cent of all costs; null where the law sets no such limit. */
    percentOfCostsAtMost: string | null;
    /** Is the revenue of art. 9 taken off? */
    lessRevenue: boolean;
    setBy: GrantSetter;
  };
  /** art. 11 ust. 3: how many participants there should be at most for one member of the staff who conducts classes. */
  staffLimit: { participants: number };
  /** What may follow where that is not kept: art. 11 itself has no sanction. */
  staffLimitConsequences: { provisions: UnitId[] };
  /** art. 8b ust. 1: the personal data a centre processes. */
  centrePersonalData: PersonalData | null;
  /** art. 18f ust. 1: the same of a club. */
  clubPersonalData: PersonalData | null;
  /** art. 18 ust. 6: the sources from which a club is paid. */
  clubFinancing: Financing | null;
}

/** Sources of money. `open`: there may be others. */
export interface Financing {
  sources: FinancingSource[];
  open: boolean;
}

/** The lists of personal data. `closed`: there may be no other. */
export interface PersonalData {
  participant: PersonalDataField[];
  /** Of members of the family and of the legal representative. */
  family: PersonalDataField[];
  closed: boolean;
}

/** How participants and staff are counted: as their sum, or in words that leave it open. */
export type Headcount = "sum" | "not-said";

/** Whom the marshal may give the grant on equipment. */
export const equipmentRecipients = ["centre", "club"] as const;

/** One of {@link equipmentRecipients}. */
export type EquipmentRecipient = (typeof equipmentRecipients)[number];

/** What the grant on equipment may be spent on, in the order of art. 8 ust. 2. */
export const equipmentPurposes = ["premises", "workplaces", "materials"] as const;

/** One of {@link equipmentPurposes}. */
export type EquipmentPurpose = (typeof equipmentPurposes)[number];

/** Who sets the grant on the running of a centre. */
export const grantSetters = ["commune-council", "local-government-organ"] as const;

/** One of {@link grantSetters}. */
export type GrantSetter = (typeof grantSetters)[number];

/** The kinds of activity of art. 9 ust. 1; `farming` is production in farming. */
export const activityKinds = ["production", "trade", "services", "farming"] as const;

/** One of {@link activityKinds}. */
export type ActivityKind = (typeof activityKinds)[number];

/** The goods art. 9 ust. 1 tells apart; `other` is everything it does not name. */
export const goodsKinds = [
  "fuel",
  "tobacco",
  "spirits",
  "wine",
  "beer",
  "other-alcoholic",
  "precious-metals",
  "other",
] as const;

/** One of {@link goodsKinds}. */
export type Goods = (typeof goodsKinds)[number];

/** The personal data of art. 8b ust. 1 pkt 1, in its order. */
export const listedDataFields = [
  "name",
  "pesel",
  "birth-date",
  "address",
  "marital-status",
  "education",
  "experience-or-qualifications",
  "ethnic-origin",
  "health",
  "addictions",
  "convictions",
  "penalty-rulings",
  "other-rulings",
] as const;

/** The personal data that can be asked about: those of the list, and some that are on none. */
export const personalDataFields = [...listedDataFields, "phone", "email", "bank-account", "other"] as const;

/** One of {@link personalDataFields}. */
export type PersonalDataField = (typeof personalDataFields)[number];
