import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

const src = new URL("../../src/", import.meta.url);

/** A source file of the library: its path inside `src`, with slashes, and its syntax tree. */
export interface Source {
  path: string;
  tree: ts.SourceFile;
}

export function parse(path: string, text: string): Source {
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
}

export function sources(): Source[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => parse(path, readFileSync(new URL(path, src), "utf8")));
}

/** Every node of a tree. Comments are none. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesOf(child);
}

/** A text or a number that stands in the source, as it is when the program runs: `2_000` is `2000`, `20n` is `20`. */
export interface Literal {
  path: string;
  line: number;
  kind: "text" | "number";
  text: string;
}

export function literalsOf({ path, tree }: Source): Literal[] {
  const found: Literal[] = [];
  for (const node of nodesOf(tree)) {
    const kind = kindOf(node);
    if (kind === undefined) continue;
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ path, line, kind, text: (node as ts.LiteralLikeNode).text.replace(/n$/, nothingIf(kind)) });
  }
  return found;
}

/** Big whole numbers end in "n"; texts keep theirs. */
const nothingIf = (kind: Literal["kind"]): string => (kind === "number" ? "" : "n");

function kindOf(node: ts.Node): Literal["kind"] | undefined {
  if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) return "number";
  const isText =
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node) ||
    ts.isJsxText(node);
  return isText ? "text" : undefined;
}

/** The modules a source imports or re-exports, also with `import()`. */
export function modulesOf({ tree }: Source): string[] {
  const found: string[] = [];
  for (const node of nodesOf(tree)) {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
  }
  return found;
}

/** Names used in a source: identifiers, also of types; names of properties after a dot are left out. */
export function namesOf({ tree }: Source): Set<string> {
  const found = new Set<string>();
  for (const node of nodesOf(tree)) {
    if (!ts.isIdentifier(node)) continue;
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) continue;
    found.add(node.text);
  }
  return found;
}
