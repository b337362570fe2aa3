// All files that are made from the library's own data: `{ file, write }`.
import { lawPages } from "./law.mjs";
import { lifeFiles, lifeGuide, lifePicture, lifePictureFiles } from "./life-of-a-programme.mjs";
import { openQuestionsFiles, openQuestionsGuide } from "./open-questions.mjs";
import { whoIsCoveredFiles, whoIsCoveredGuide } from "./who-is-covered.mjs";

const inBothLanguages = (files, write) =>
  Object.entries(files).map(([language, file]) => ({ file, write: () => write(language) }));

export const guides = [
  ...inBothLanguages(openQuestionsFiles, openQuestionsGuide),
  ...inBothLanguages(whoIsCoveredFiles, whoIsCoveredGuide),
  ...inBothLanguages(lifeFiles, lifeGuide),
  ...inBothLanguages(lifePictureFiles, lifePicture),
  ...lawPages,
];
