// Prints the digest as one line of JSON.
import { digest } from "./digest.mjs";

console.log(JSON.stringify(digest()));
