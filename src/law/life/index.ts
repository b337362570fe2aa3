export { actingOn } from "./acting-on.js";
export { type LifeEventKind, lifeEvents, type LifeStage, lifeStages } from "./names.js";
export { lifeTransitions, type Transition, wayIn } from "./transitions.js";
export type { ActingOn } from "./who-acts.js";
