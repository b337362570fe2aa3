// The guides of docs/guide that are pages of the site too, and where they stand there.
import { readFileSync } from "node:fs";
import { root } from "../entries.mjs";
import { guides as made } from "../guides/index.mjs";
import { withSiteLinks } from "./links.mjs";
import { pageFrom } from "./page.mjs";
import { addressOf } from "./tree.mjs";

const guide = (source, file, twin, { order, description, title }) => ({
  source: `docs/guide/${source}`,
  file,
  data: { title, description, twin, order },
});

const both = (pl, en, order, descriptions) => [
  guide(pl[0], pl[1], addressOf(en[1]), { order, description: descriptions.pl }),
  guide(en[0], en[1], addressOf(pl[1]), { order, description: descriptions.en }),
];

const pages = [
  guide("using.md", "en/api/using.md", "/api/korzystanie", {
    order: 10,
    description: "How results are read, what they take for granted, and what inputs may be.",
  }),
  guide("functions.md", "en/api/functions.md", "/api/funkcje", {
    order: 20,
    description: "All functions by entry: what each decides, and by which provisions.",
  }),
  guide("founding-a-centre.md", "en/tasks/founding-a-centre.md", "/zadania/utworzenie-centrum", {
    order: 200,
    description: "Form, papers, status, money and days of a new centre, in the order of time.",
  }),
  guide("employer.md", "en/tasks/employer.md", "/zadania/pracodawca", {
    order: 210,
    description: "Referral, agreement, refund and papers for who employs somebody from a centre or a club.",
  }),
  guide("personal-data.md", "en/security/personal-data.md", "/bezpieczenstwo/dane-osobowe", {
    order: 10,
    title: "Personal data",
    description: "The list of art. 8b, and the fields of inputs that are on it or outside.",
  }),
  guide("conformance.md", "en/data/conformance.md", "/dane/zgodnosc-programu", {
    order: 40,
    description: "Cases for a program in any language that computes the same, and an entry for tests.",
  }),
  guide("reporting.md", "en/reports/index.md", "/sprawozdania/", {
    order: 0,
    description: "From the tables of a database to the yearly report of a centre or a club.",
  }),
  ...both(
    ["pytania-otwarte.md", "prawo/pytania-otwarte.md"],
    ["open-questions.md", "en/law/open-questions.md"],
    10,
    {
      pl: "Na co ustawa nie odpowiada, jakie są odpowiedzi i ile od nich zależy.",
      en: "What the Act does not answer, what the answers are, and how much depends on them.",
    },
  ),
  ...both(
    ["kogo-obejmuje-ustawa.md", "prawo/kogo-obejmuje-ustawa.md"],
    ["who-is-covered.md", "en/law/who-is-covered.md"],
    20,
    {
      pl: "Grupy objęte ustawą, wyłączenia i pytania do osoby.",
      en: "Groups covered by the Act, exclusions, and the questions to a person.",
    },
  ),
  ...both(
    ["zycie-programu.md", "prawo/zycie-programu.md"],
    ["life-of-a-programme.md", "en/law/life-of-a-programme.md"],
    30,
    {
      pl: "Etapy programu, zdarzenia i terminy, od wniosku do zaświadczenia.",
      en: "The stages of a programme, events and terms, from application to certificate.",
    },
  ),
];

/** What is known of the pages before they are written. */
export const guideFronts = pages.map(({ file, data }) => ({ file, data }));

/** Where files of the repository stand on the site, for links between guides. */
const addresses = (language) =>
  new Map([
    ["README.md", language === "pl" ? "/" : "/en/"],
    ...pages.map(({ source, file }) => [source, addressOf(file)]),
  ]);

const lawAddress = (path, language) => {
  const article = /^docs\/law\/(.+)\.md$/.exec(path)?.[1];
  if (article === undefined) return undefined;
  const folder = language === "pl" ? "/prawo/" : "/en/law/";
  return article === "README" ? folder : folder + article;
};

const textOf = async (source) => {
  const guideOf = made.find(({ file }) => file === source);
  return guideOf === undefined ? readFileSync(root + source, "utf8") : guideOf.write();
};

/** The link to the page in the other language, which the site has in its head. */
const otherLanguage = /^\[(?:English|Polski)\]\([^)]*\)\n+/m;

export async function guidePages() {
  return Promise.all(
    pages.map(async ({ source, file, data }) => {
      const language = file.startsWith("en/") ? "en" : "pl";
      const known = addresses(language);
      const places = { get: (path) => known.get(path) ?? lawAddress(path, language) };
      const { data: own, text } = pageFrom(file, await textOf(source));
      const heading = /^# (.*)$/m.exec(text)[1];
      const title = data.title ?? own.title ?? heading;
      const words = withSiteLinks(text.replace(otherLanguage, ""), source, places);
      return {
        file,
        data: { ...data, title },
        text: words.replace(/^# .*$/m, `# ${title}`),
      };
    }),
  );
}

/** Pictures of the guides; they lie at the root of the site. */
export const guidePictures = made
  .filter(({ file }) => file.endsWith(".svg"))
  .map(({ file, write }) => ({ name: file.split("/").at(-1), write }));
