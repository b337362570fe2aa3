// The examples of running the library somewhere else, tried as they are started. Needs a build; a part of "npm run assure".
import { rest } from "./examples/rest.mjs";

const steps = { "examples/rest": rest };
for (const [name, step] of Object.entries(steps)) {
  try {
    console.log(`${name}: ${await step()}`);
  } catch (error) {
    console.error(`${name}: failed\n${error.stack}`);
    process.exitCode = 1;
  }
}
