import type { CalendarDate } from "../../calendar/index.js";
import type { Parts } from "../../input/index.js";
import { type Citation, formatCitation, type Law, type RuleRecord } from "../../law/index.js";
import type { Issue, Path } from "../../reasoning/index.js";
import type { KeyOf, PaperFields } from "./fields.js";
import type { Paragraph } from "./result.js";
import type { PaperKind } from "./vocabulary.js";

type FieldsOf<Kind extends PaperKind> = PaperFields<CalendarDate>[Kind];

/** How a paper of one kind is made. */
export interface PaperRule<Kind extends PaperKind> {
  /** The day whose law it stands on, and the field that says it. */
  readonly day: (fields: FieldsOf<Kind>) => CalendarDate;
  readonly dayFrom: KeyOf<Kind>;
  /** The provision behind the paper. A rule without a value: the law of the day knew no such paper. */
  readonly basis: (law: Law) => Citation | RuleRecord;
  readonly title: (fields: FieldsOf<Kind>) => string;
  readonly paragraphs: (fields: FieldsOf<Kind>, law: Law) => Paragraph[];
  /** What does not fit together, with paths within the fields. */
  readonly issues?: (fields: Parts<FieldsOf<Kind>>) => Issue[];
}

/** Makes the paragraphs of a kind: each names the fields of that kind it was made from. */
export function paragraphsOf<Kind extends PaperKind>(): (
  text: string,
  fields: KeyOf<Kind>[],
  citation?: Citation,
) => Paragraph {
  return (text, fields, citation) => ({ text, fields, ...(citation === undefined ? {} : { citation }) });
}

/** A sentence that the law alone says. */
export function fixed(text: string, { act, unit }: Citation): Paragraph {
  return { text, fields: [], citation: unit === undefined ? { act } : { act, unit } };
}

/** Provisions of the Act on which a paper stands, as a letter names them. */
export function legalBasis(...provisions: [Citation, ...Citation[]]): string {
  const units = provisions.map(formatCitation).join(" i ");
  const [{ act }] = provisions;
  return `Podstawa prawna: ${units} ustawy o zatrudnieniu socjalnym (${formatCitation({ act })}).`;
}

/** The later day named where the two are in the wrong order. */
export function reversed(
  earlier: string | null | undefined,
  later: string | null | undefined,
  path: Path,
): Issue[] {
  return earlier != null && later != null && later < earlier ? [{ path, code: "reversed" }] : [];
}
