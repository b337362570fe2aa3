/** The rules by name: `rules.daysOff`. Imported as a whole, so that a bundle holds those that are used. */
export * from "./chapter-1.js";
export * from "./chapter-1-persons.js";
export * from "./chapter-2-founding.js";
export * from "./chapter-2-loss.js";
export * from "./chapter-2-status.js";
export * from "./chapter-4.js";
export * from "./chapter-4-programme.js";
export * from "./chapter-4-referral.js";
export * from "./chapter-5-absence.js";
export * from "./chapter-5-benefit.js";
export * from "./chapter-5-periods.js";
export * from "./chapter-7.js";
export * from "./other-acts.js";
export * from "./reports.js";
export * from "./special-acts.js";
