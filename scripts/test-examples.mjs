// The examples of running the library somewhere else, tried as they are started. Needs a build; a part of "npm run assure".
import { batch } from "./examples/batch.mjs";
import { rest } from "./examples/rest.mjs";

const steps = { "examples/rest": rest, "examples/batch": batch };
const names = process.argv.slice(2);
for (const [name, step] of Object.entries(steps)) {
  if (names.length > 0 && !names.some((part) => name.endsWith(part))) continue;
  try {
    console.log(`${name}: ${await step()}`);
  } catch (error) {
    console.error(`${name}: failed\n${error.stack}`);
    process.exitCode = 1;
  }
}
