export { documentOf } from "./document.js";
