import { copyOf, type FormId } from "../../law/index.js";
import { reportForms } from "../vocabulary.js";
import type { FormTemplate } from "./template.js";
import { templateOf } from "./templates/index.js";
import { formIds, type NoTemplateReason } from "./vocabulary.js";

/** The answer of a look-up that finds no template. */
export interface NoTemplate {
  unknown: true;
  /** `template-unclear`: no source says which form the year had; `before-the-act`: a year before 2003; `no-such-form`. */
  reason: NoTemplateReason;
}

/** What {@link formTemplate} takes: a form by its id, or the prescribed form of a centre's report on a year. */
export type FormTemplateInput =
  | { readonly id: FormId }
  | { readonly document: "centre-report"; readonly year: number };

/**
 * All forms, registers and lists of content that have a template, as data.
 *
 * Provisions: those in `basis` of each. Labels are the forms' own, in Polish, glosses say them in English; `evidence` says
 * how each is known, `notTranscribed` what could not be read. Money is in `moneyUnit`. `cells` bind a row to the content
 * of a report, as `section/row/column`. Every call gives a copy.
 *
 * @example
 * ```ts
 * import { formTemplates } from "zatrudnienie-socjalne/reporting";
 *
 * formTemplates().map(({ id }) => id).slice(0, 4); // => ["A-2004", "A-2007", "A-2017", "centre-content"]
 * ```
 *
 * Source: Dz.U. 2004 nr 3 poz. 17, Dz.U. 2007 nr 196 poz. 1421, Dz.U. 2017 poz. 97, Dz.U. 2012 poz. 513, the Act, and the formats of the statistical office.
 */
export function formTemplates(): FormTemplate[] {
  return formIds.map((id) => copyOf(templateOf(id)));
}

/**
 * One template by its `id`, or the prescribed form of a centre's report on a `year`.
 *
 * Provision: art. 5 ust. 6 of the Act and the regulations on the form. Which form the report on 2015 had is not settled:
 * `template-unclear`. Years before 2003 get `before-the-act`; everything else that has no template, also input of a wrong
 * shape, gets `no-such-form`.
 *
 * @example
 * ```ts
 * import { formTemplate } from "zatrudnienie-socjalne/reporting";
 *
 * const found = formTemplate({ document: "centre-report", year: 2014 });
 * "unknown" in found ? found.reason : found.id; // => "A-2007"
 * const unclear = formTemplate({ document: "centre-report", year: 2015 });
 * "unknown" in unclear ? unclear.reason : unclear.id; // => "template-unclear"
 * ```
 *
 * Source: as of `formTemplates`.
 */
export function formTemplate(input: FormTemplateInput): FormTemplate | NoTemplate {
  const { id, document, year } = partsOf(input);
  if (id !== undefined) return isFormId(id) ? copyOf(templateOf(id)) : none("no-such-form");
  if (document !== "centre-report" || !Number.isInteger(year)) return none("no-such-form");
  return ofYear(year as number);
}

function ofYear(year: number): FormTemplate | NoTemplate {
  const prescribed = reportForms.map(templateOf);
  const found = prescribed.find(
    ({ years }) => years !== null && years.from <= year && year <= (years.to ?? year),
  );
  if (found !== undefined) return copyOf(found);
  const isAfterTheFirst = prescribed.some(({ years }) => years !== null && years.from <= year);
  return none(isAfterTheFirst ? "template-unclear" : "before-the-act");
}

/** The input may be anything, also an object that throws when it is read. */
function partsOf(input: unknown): { id?: unknown; document?: unknown; year?: unknown } {
  try {
    const { id, document, year } = (input ?? {}) as Record<string, unknown>;
    return { id, document, year };
  } catch {
    return {};
  }
}

function isFormId(id: unknown): id is FormId {
  return formIds.some((one) => one === id);
}

function none(reason: NoTemplateReason): NoTemplate {
  return { unknown: true, reason };
}
