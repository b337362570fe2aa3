// The tree of the site: its sections in the order of the menu, with their folders and names in both languages.
import { root } from "../entries.mjs";

export const languages = ["pl", "en"];

export const site = `${root}site/`;
/** Where the pages are put together for VitePress; never committed. */
export const assembled = `${site}.pages/`;
export const built = `${site}.vitepress/dist/`;

const section = (id, pl, en) => ({
  id,
  pl: { folder: pl[0], title: pl[1] },
  en: { folder: en[0], title: en[1] },
});

export const sections = [
  section("tasks", ["zadania", "Zadania"], ["tasks", "Tasks"]),
  section("calculator", ["kalkulator", "Kalkulator"], ["calculator", "Calculator"]),
  section("law", ["prawo", "Prawo"], ["law", "Law"]),
  section("reports", ["sprawozdania", "Sprawozdania"], ["reports", "Reports"]),
  section("questions", ["pytania", "Pytania"], ["questions", "Questions"]),
  section("data", ["dane", "Dane"], ["data", "Data"]),
  section("api", ["api", "API"], ["api", "API"]),
  section("changes", ["zmiany", "Zmiany"], ["changes", "Changes"]),
  section("compatibility", ["zgodnosc", "Zgodność"], ["compatibility", "Compatibility"]),
  section("security", ["bezpieczenstwo", "Bezpieczeństwo"], ["security", "Security"]),
  section("accessibility", ["dostepnosc", "Dostępność"], ["accessibility", "Accessibility"]),
];

export const homeOf = (language) => (language === "pl" ? "/" : "/en/");

export const languageOf = (file) => (/^en(\/|$)/.test(file) ? "en" : "pl");

/** The address of a page by its file: `prawo/index.md` is `/prawo/`, `prawo/art-1.md` is `/prawo/art-1`. */
export const addressOf = (file) => `/${file.replace(/\.md$/, "").replace(/(^|\/)index$/, "$1")}`;

/** The section a page belongs to; the start pages belong to none. */
export const sectionOf = (file) => {
  const language = languageOf(file);
  const [folder] = file.replace(/^en\//, "").replace(/\.md$/, "").split("/");
  return sections.find((one) => one[language].folder === folder);
};
