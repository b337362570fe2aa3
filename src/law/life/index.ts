export { type ActingOn, actingOn } from "./acting-on.js";
export {
  type LifeActor,
  lifeActors,
  type LifeEventKind,
  lifeEvents,
  type LifeStage,
  lifeStages,
} from "./names.js";
export { lifeTransitions, type Transition, wayIn } from "./transitions.js";
