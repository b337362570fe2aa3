export { documentOf, type Side } from "./document.js";
