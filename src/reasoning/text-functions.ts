import type { ChangedStep } from "./changed-step.js";
import type { Issue } from "./outcome.js";
import type { Describable, Explainable, Labels, Voice } from "./voice.js";
import type { Language } from "./words.js";

/** The text functions of an entry of the package, each spoken by the voice of its rooms. */

export function explainWith(voice: Voice): (result: Explainable, language?: Language) => string[] {
  return (result, language) => voice.explain(result, language);
}

export function justificationWith(voice: Voice): (result: Explainable, language?: Language) => string {
  return (result, language) => voice.justification(result, language);
}

export function explainChangesWith(
  voice: Voice,
): (changes: readonly ChangedStep[], language?: Language) => string[] {
  return (changes, language) => voice.explainChanges(changes, language);
}

export function describeIssueWith(voice: Voice): (issue: Issue, language?: Language) => string {
  return (issue, language) => voice.describeIssue(issue, language);
}

export function describeViolationWith(voice: Voice): (violation: Describable, language?: Language) => string {
  return (violation, language) => voice.describeViolation(violation, language);
}

export function labelsWith(voice: Voice): () => Labels {
  return () => voice.labels();
}
