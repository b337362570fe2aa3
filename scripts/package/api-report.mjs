// What each entry exports, as its declarations say it, without comments: a change of it is seen in review. What entries share is
// told by the first of them and named by the others; the main entry comes last.
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { entries, root } from "../entries.mjs";

const printer = ts.createPrinter({ removeComments: true });

/** Rolled files tell equal names apart by endings that change with the files around them. */
const withoutEndings = (text) => text.replaceAll(/\b(\w+)\$\w+\b/g, "$1");

const declarationsOf = (symbol) =>
  (symbol.declarations ?? []).map((declaration) => {
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    return withoutEndings(printer.printNode(ts.EmitHint.Unspecified, statement, statement.getSourceFile()));
  });

const inOrder = (names) => names.toSorted((a, b) => (a < b ? -1 : 1));

/** The name and the text of each report. */
export const apiReports = () => {
  const [main, ...others] = entries;
  const ordered = [...others, main];
  const fileOf = ({ name }) => `${root}dist/types/${name}.d.ts`;
  const program = ts.createProgram(ordered.map(fileOf), {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const toldBy = new Map();

  return ordered.map((entry) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(fileOf(entry)));
    const told = [];
    const shared = new Map();
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const first = toldBy.get(symbol);
      if (first === undefined) {
        toldBy.set(symbol, entry.specifier);
        told.push([exported.name, declarationsOf(symbol).join("\n")]);
      } else {
        shared.set(first, [...(shared.get(first) ?? []), exported.name]);
      }
    }
    const parts = [
      `# ${entry.specifier}`,
      ...inOrder([...shared.keys()]).map(
        (first) => `As \`${first}\`: ${inOrder(shared.get(first)).join(", ")}.`,
      ),
      ...told
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, text]) => `## ${name}\n\n\`\`\`ts\n${text}\n\`\`\``),
    ];
    return { file: `etc/${entry.name}.api.md`, text: `${parts.join("\n\n")}\n` };
  });
};

/** The reports that are checked in say what the built entries export. */
export const apiIsReported = () => {
  const reports = apiReports();
  const files = readdirSync(`${root}etc`).map((name) => `etc/${name}`);
  const stale = reports.filter(
    ({ file, text }) => !files.includes(file) || readFileSync(root + file, "utf8") !== text,
  );
  const old = files.filter((file) => !reports.some((report) => report.file === file));
  const wrong = [...stale.map(({ file }) => file), ...old];
  if (wrong.length > 0) {
    throw new Error(
      `not what the entries export: ${wrong.join(", ")}; "npm run api" writes them, review the difference`,
    );
  }
  return `${reports.length} entries`;
};
