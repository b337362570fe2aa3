export { checks, type Inputs } from "./checks.js";
