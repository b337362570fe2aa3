// Writes the guides that are made from the library's own data. Needs a build; test/docs/guides.test.ts keeps them fresh.
import { writeFileSync } from "node:fs";
import { root } from "./entries.mjs";
import { openQuestionsFiles, openQuestionsGuide } from "./guides/open-questions.mjs";

for (const [language, file] of Object.entries(openQuestionsFiles)) {
  writeFileSync(root + file, await openQuestionsGuide(language));
  console.log(file);
}
