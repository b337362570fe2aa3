// The reference: what TypeDoc says of every module, as pages of the site. Doc comments are English, so the Polish twin of a
// module lists its functions, with what each is called and its provisions.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { posix } from "node:path";
import { promisify } from "node:util";
import { provisions } from "zatrudnienie-socjalne";
import { entries, manifest, root } from "../entries.mjs";
import { table } from "../guides/markdown.mjs";
import { calledInPolish } from "./called.mjs";
import { functionLink } from "./law/functions.mjs";
import { linkTo } from "./law/words.mjs";
import { outsideCode } from "./page.mjs";

/** The name of a module's page: `benefit`, and `main` for the main entry. */
const pageNameOf = ({ name }) => (name === "index" ? "main" : name);

const shortNameOf = ({ name }) => (name === "index" ? manifest.name : `…/${name}`);

/** `supportedEmployment` for the module of that name. */
const variableOf = (entry) => pageNameOf(entry).replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());

const addressOfFile = (file) =>
  `/en/api/${posix.relative(manifest.name, file.replace(/\.md$/, "")) || "main"}`;

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort();

/** Where the reference of these sources is kept: TypeDoc takes longer than everything else. */
const cacheOf = () => {
  const hash = createHash("sha256");
  const made = [
    ...filesBelow(`${root}src`),
    `${root}scripts/site/typedoc.config.mjs`,
    `${root}typedoc.config.mjs`,
  ];
  for (const file of made) hash.update(readFileSync(file));
  return `${root}node_modules/.cache/reference/${hash.digest("hex").slice(0, 16)}`;
};

/** The Markdown of TypeDoc by file, as it writes it: `zatrudnienie-socjalne/benefit.md`. */
async function written() {
  const folder = cacheOf();
  if (!existsSync(folder)) {
    const unfinished = `${folder}.unfinished`;
    await promisify(execFile)(
      process.execPath,
      [`${root}node_modules/typedoc/bin/typedoc`, "--options", `${root}scripts/site/typedoc.config.mjs`],
      { cwd: root, env: { ...process.env, REFERENCE: unfinished } },
    );
    renameSync(unfinished, folder);
  }
  const files = filesBelow(folder).filter((file) => file.endsWith(".md"));
  return new Map(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, "utf8")]));
}

const linked = (text, file) =>
  outsideCode(text, (line) =>
    line.replaceAll(/\]\(([^)#\s:]*\.md)(#[^)\s]*)?\)/g, (_, path, place = "") => {
      const target = posix.join(posix.dirname(file), path);
      return `](${addressOfFile(target)}${place})`;
    }),
  );

const englishPage = (entry, order, files) => {
  const file = `${entry.specifier}.md`;
  const [, after] = files.get(file).split(/^# .*\n/m);
  const what = after.trim().split("\n\n")[0].replaceAll("\n", " ");
  return {
    file: `en/api/${pageNameOf(entry)}.md`,
    data: {
      title: entry.specifier,
      short: shortNameOf(entry),
      description: /^#|^```/.test(what) ? `All names of ${entry.specifier}.` : what,
      twin: `/api/${pageNameOf(entry)}`,
      order,
      made: true,
      search: false,
      outline: 3,
    },
    text: `# ${entry.specifier}\n\n\`\`\`ts\nimport * as ${variableOf(entry)} from "${entry.specifier}";\n\`\`\`\n\n${linked(after, file)}`,
  };
};

/** The provisions a function computes from, without those that stand inside another of them. */
const provisionsOf = (name) => {
  const units = provisions()
    .filter(({ functions }) => functions.includes(name))
    .map(({ unit }) => unit);
  return units.filter((unit) => !units.some((other) => unit.startsWith(`${other}-`)));
};

const functionsTable = async (entry) => {
  const module = await import(entry.specifier);
  const names = Object.entries(module)
    .filter(([, value]) => typeof value === "function")
    .map(([name]) => name)
    .sort();
  return table(
    ["funkcja", "co daje", "przepisy"],
    names.map((name) => [
      functionLink(name),
      calledInPolish(name),
      provisionsOf(name)
        .map((unit) => linkTo(unit, "pl"))
        .join(", "),
    ]),
  );
};

const polishPage = async (entry, order) => ({
  file: `api/${pageNameOf(entry)}.md`,
  data: {
    title: entry.specifier,
    short: shortNameOf(entry),
    description: `Funkcje modułu ${entry.specifier} i przepisy, z których liczą.`,
    twin: `/en/api/${pageNameOf(entry)}`,
    order,
    made: true,
    search: false,
  },
  text: [
    `# ${entry.specifier}`,
    `Opis każdej funkcji i każdego pola jest [po angielsku](/en/api/${pageNameOf(entry)}): jednostki, czego się nie sprawdza i co dzieje się ze złymi danymi. Tu są nazwy i przepisy.`,
    `\`\`\`ts\nimport * as ${variableOf(entry)} from "${entry.specifier}";\n\`\`\``,
    "## Funkcje",
    await functionsTable(entry),
  ].join("\n\n"),
});

/** The Polish twin of docs/guide/functions.md. */
const allFunctions = async (rooms) => ({
  file: "api/funkcje.md",
  data: {
    title: "Wszystkie funkcje",
    description: "Co daje każda funkcja i z jakich przepisów liczy, moduł po module.",
    twin: "/en/api/functions",
    order: 20,
    made: true,
  },
  text: [
    "# Wszystkie funkcje",
    "Moduł po module: co daje każda funkcja i z jakich przepisów ustawy z 13 czerwca 2003 r. o zatrudnieniu socjalnym liczy. Nazwa funkcji prowadzi do jej opisu, który jest po angielsku. Główny moduł ma też funkcje wszystkich innych modułów oprócz `schemas`. Czego w bibliotece nie ma, mówi [zakres](/prawo/zakres).",
    ...(
      await Promise.all(rooms.map(async (entry) => [`## ${entry.specifier}`, await functionsTable(entry)]))
    ).flat(),
  ].join("\n\n"),
});

/** The pages of all modules, the rooms first and the main entry last. */
export async function referencePages() {
  const files = await written();
  const ordered = [
    ...entries.filter(({ name }) => name !== "index"),
    ...entries.filter(({ name }) => name === "index"),
  ];
  const modules = await Promise.all(
    ordered.map(async (entry, index) => [
      englishPage(entry, 100 + index, files),
      await polishPage(entry, 100 + index),
    ]),
  );
  return [await allFunctions(ordered.filter(({ name }) => name !== "index")), ...modules.flat()];
}
