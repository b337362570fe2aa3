// npm run release:check, and before every "npm publish": refuses a package that does not say where it comes from.
import { manifest } from "./entries.mjs";
import { missingForPublishing } from "./release/publishing.mjs";

const missing = missingForPublishing(manifest);
if (missing.length > 0) {
  console.error(`package.json cannot be published yet; it lacks ${missing.join(", ")}.`);
  console.error('See CONTRIBUTING.md, "Before the first release".');
  process.exit(1);
}
