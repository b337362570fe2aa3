import { calculated, type Calculation, type Parts } from "../../input/index.js";
import type { Law } from "../../law/index.js";
import type { Decision, Invalid, Issue, Unnamed } from "../../reasoning/index.js";
import { cleaned } from "../clean.js";
import { type PaperFacts as Facts, type PaperInput, paperInput, paperInputOf } from "./inputs.js";
import { benefitPaper, cardPaper, certificatePaper } from "./of-person.js";
import {
  discontinuationPaper,
  extensionPaper,
  monthlyProgrammePaper,
  programmePaper,
} from "./of-programme.js";
import { refundPaper } from "./of-refund.js";
import type { PaperRule } from "./paper-rule.js";
import type { PaperResult } from "./result.js";
import { step } from "./step.js";
import { type PaperKind, paperKinds } from "./vocabulary.js";
import { written } from "./wording.js";

/** How each paper is made. */
const papers: { readonly [Kind in PaperKind]: PaperRule<Kind> } = {
  certificate: certificatePaper,
  programme: programmePaper,
  "attendance-card": cardPaper,
  "benefit-notice": benefitPaper,
  "extension-notice": extensionPaper,
  "discontinuation-decision": discontinuationPaper,
  "monthly-programme": monthlyProgrammePaper,
  "refund-application": refundPaper,
};

const face = "Bez urzędowego wzoru: przepisy nie określają wzoru tego dokumentu.";

/**
 * A paper for which there is no official form, in Polish, as title and paragraphs.
 *
 * Provisions: by `kind`, art. 12 ust. 4 and 13 (programme, its end, certificate), art. 14 ust. 1a (monthly programme) and
 * art. 15 (extension, benefit, attendance, refund) of the Act, by the law of the paper's day. `fields` are names and texts,
 * dates, months, amounts in PLN with two decimals, and results of other calculations as they are. Each paragraph names the
 * keys of `fields` it was made from; a fixed sentence has none, and its provision. `official` is always false, and `face` says
 * so on the paper.
 * Not checked: whether what the fields say is true, and whether the paper may be issued; an extension is that of art. 15
 * ust. 3. A field that is missing, wrong or unknown, days in the wrong order, and a kind that the law of its day did not know
 * (certificate, decision and monthly programme before 2007-07-14) get `invalid` with all the issues.
 *
 * @example
 * ```ts
 * import { paper } from "zatrudnienie-socjalne/reporting";
 *
 * const notice = paper({
 *   kind: "extension-notice",
 *   fields: {
 *     unit: { name: "Centrum Integracji Społecznej" },
 *     person: { name: "Jan Kowalski" },
 *     extension: { from: "2027-03-02", to: "2027-08-31" },
 *     decidedOn: "2027-02-15",
 *     reason: "Uczestnik kończy kurs zawodowy",
 *   },
 * });
 * notice.outcome === "paper" && notice.paragraphs[2]?.text;
 * // => "Okres uczestnictwa w zajęciach przedłużono na czas od 2 marca 2027 r. do 31 sierpnia 2027 r."
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718; the wording of the papers is ours.
 */
export function paper(input: PaperInput): PaperResult {
  const kind = kindOf(input);
  return calculated(
    kind === undefined ? paperRule : { ...paperRule, schema: () => paperInputOf(kind) },
    input,
  );
}

export const paperRule: Calculation<Facts, PaperResult, never> = {
  calculation: "paper",
  schema: paperInput,
  contradictions,
  day: ({ kind, fields }) => rule(kind).day(fields),
  decide: ({ kind, fields }, law) => made(kind, fields, law),
};

function made(kind: PaperKind, fields: Facts["fields"], law: Law): Decision<PaperResult> | Unnamed<Invalid> {
  const { dayFrom, basis, title, paragraphs } = rule(kind);
  const provision = basis(law);
  if ("value" in provision && provision.value === null)
    return { outcome: "invalid", issues: [{ path: ["fields", dayFrom], code: "no-rule-yet" }] };
  return {
    outcome: "paper",
    kind,
    official: false,
    title: cleaned(title(fields)),
    face,
    paragraphs: paragraphs(fields, law).map(written),
    steps: [step(provision, "paper-without-form", { kind })],
  };
}

/** The fields were read by the schema of their kind: a rule gets those of its own. */
function rule(kind: PaperKind): PaperRule<PaperKind> {
  return papers[kind] as unknown as PaperRule<PaperKind>;
}

/** The kind of an input that may be anything. */
function kindOf(input: unknown): PaperKind | undefined {
  try {
    const { kind } = input as { readonly kind: unknown };
    return paperKinds.find((known) => known === kind);
  } catch {
    return undefined;
  }
}

function contradictions({ kind, fields }: Parts<Facts>): Issue[] {
  if (kind == null || fields == null) return [];
  const { issues = () => [] } = rule(kind);
  return issues(fields).map((issue) => ({ ...issue, path: ["fields", ...issue.path] }));
}
