// Prints how old each check of the law is, today or on the day after "--on". Needs a build: npm run law:age.
import { run } from "./law/age.mjs";

try {
  console.log(run(process.argv.slice(2), new Date().toISOString().slice(0, 10)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
