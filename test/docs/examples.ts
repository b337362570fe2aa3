// Finds the code examples of the documentation and turns each into a program with assertions.
//
// An example is a ```ts block of a markdown file or of an @example in a doc comment; an @example without a fence
// is code as a whole. `expression; // => literal`, or `// => literal` on the lines after the expression, says
// what the expression is. A block without any `// =>` is marked ```ts no-run, and is then only type-checked.
import ts from "typescript";

export interface Example {
  file: string;
  /** The line of the file, from 1, on which the code starts. */
  line: number;
  code: string;
  run: boolean;
}

export interface Program {
  javascript: string;
  /** How many assertions the program makes. */
  assertions: number;
}

/** Compares a value of an example with the literal written after it; `line` is the line of the file. */
export type Check = (actual: unknown, expected: unknown, line: number) => void;

/** The modules an example may import, by the name it imports them under. */
export type Modules = Record<string, Record<string, unknown>>;

const packageName = "zatrudnienie-socjalne";

const fenceStart = /^(\s*)(`{3,})(ts|typescript)((?:\s.*)?)$/;
const otherFenceStart = /^\s*(`{3,})[^`]*$/;

/** The ```ts blocks among the lines; `firstLine` is the number of the first of them in the file. */
const fencedBlocks = (file: string, lines: readonly string[], firstLine: number): Example[] => {
  const found: Example[] = [];
  let index = 0;
  while (index < lines.length) {
    const start = fenceStart.exec(lines[index]!);
    const fence = start?.[2] ?? otherFenceStart.exec(lines[index]!)?.[1];
    index += 1;
    if (fence === undefined) continue;
    const from = index;
    while (index < lines.length && !lines[index]!.trim().startsWith(fence)) index += 1;
    if (index === lines.length) throw new Error(`${file}:${firstLine + from - 1}: a fence is not closed`);
    if (start !== null) {
      const indent = start[1]!.length;
      found.push({
        file,
        line: firstLine + from,
        code: lines
          .slice(from, index)
          .map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)))
          .join("\n"),
        run: !start[4]!.trim().split(/\s+/).includes("no-run"),
      });
    }
    index += 1;
  }
  return found;
};

/** The examples of a markdown file. */
export const markdownExamples = (file: string, text: string): Example[] =>
  fencedBlocks(file, text.split("\n"), 1);

/** The lines of a doc comment without its stars. */
const commentLines = (comment: string): string[] =>
  comment
    .replace(/^\/\*\*/, "   ")
    .replace(/\*\/$/, "")
    .split("\n")
    .map((line, index) => (index === 0 ? line : line.replace(/^\s*\* ?/, "")));

/** The examples of the doc comments of a source file. */
export const sourceExamples = (file: string, text: string): Example[] => {
  const found: Example[] = [];
  for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const firstLine = text.slice(0, comment.index).split("\n").length;
    const lines = commentLines(comment[0]);
    let index = 0;
    while (index < lines.length) {
      const from = index;
      index += 1;
      if (!lines[from]!.trimStart().startsWith("@example")) continue;
      let fenced = false;
      while (index < lines.length && (fenced || !/^\s*@[a-zA-Z]/.test(lines[index]!))) {
        if (lines[index]!.trimStart().startsWith("```")) fenced = !fenced;
        index += 1;
      }
      const body = [
        lines[from]!.trimStart().slice("@example".length).trim(),
        ...lines.slice(from + 1, index),
      ];
      if (body.some((line) => line.trimStart().startsWith("```"))) {
        found.push(...fencedBlocks(file, body, firstLine + from));
        continue;
      }
      while (body.length > 0 && body[0]!.trim() === "") body.shift();
      const code = body.join("\n").trimEnd();
      found.push({ file, line: firstLine + index - body.length, code, run: true });
    }
  }
  return found;
};

const isLiteral = (node: ts.Expression): boolean => {
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression);
  if (ts.isPrefixUnaryExpression(node)) {
    return node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand);
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (property) => ts.isPropertyAssignment(property) && isLiteral(property.initializer),
    );
  }
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isNumericLiteral(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    node.kind === ts.SyntaxKind.NullKeyword ||
    (ts.isIdentifier(node) && node.text === "undefined")
  );
};

const isLiteralText = (text: string): boolean => {
  const { diagnostics } = ts.transpileModule(`(${text}\n)`, { reportDiagnostics: true });
  if (diagnostics !== undefined && diagnostics.length > 0) return false;
  const [statement, second] = ts.createSourceFile(
    "literal.ts",
    `(${text}\n)`,
    ts.ScriptTarget.ES2022,
  ).statements;
  return (
    second === undefined &&
    statement !== undefined &&
    ts.isExpressionStatement(statement) &&
    isLiteral(statement.expression)
  );
};

/** The literal of a `// =>` that stands right after `end`; a literal may go on in the next comment lines. */
const literalAfter = (code: string, end: number): string | undefined => {
  const start = /^[ \t]*(?:\n[ \t]*)?\/\/ ?=>(.*)/.exec(code.slice(end));
  if (start === null) return undefined;
  const texts = [start[1]!];
  const following = code
    .slice(end + start[0].length)
    .split("\n")
    .slice(1);
  for (;;) {
    const text = texts.join("\n").trim();
    if (isLiteralText(text)) return text;
    const next = /^\s*\/\/(?! ?=>)(.*)$/.exec(following.shift() ?? "");
    if (next === null) throw new Error(`not a literal: ${texts[0]!.trim()}`);
    texts.push(next[1]!);
  }
};

/** `const { a, b: c } = modules["…"];` for an import declaration. */
const destructured = (node: ts.ImportDeclaration): string => {
  const name = (node.moduleSpecifier as ts.StringLiteral).text;
  if (name !== packageName && !name.startsWith(`${packageName}/`)) {
    throw new Error(`an example may import only from ${packageName}, not from ${name}`);
  }
  const clause = node.importClause;
  if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return "";
  const bindings = clause?.namedBindings;
  if (clause === undefined || clause.name !== undefined || bindings === undefined) {
    throw new Error(`there is no default export of ${name}`);
  }
  const from = `modules[${JSON.stringify(name)}]`;
  if (ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = ${from};`;
  const names = bindings.elements
    .filter((element) => !element.isTypeOnly)
    .map(({ propertyName, name: local }) =>
      propertyName === undefined ? local.text : `${propertyName.text}: ${local.text}`,
    );
  return `const { ${names.join(", ")} } = ${from};`;
};

/** The JavaScript of an example, with an assertion for every `// =>`. */
export const programOf = (example: Example): Program => {
  const { code } = example;
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const lineOf = (position: number) => example.line + source.getLineAndCharacterOfPosition(position).line;
  const fail = (position: number, problem: unknown): never => {
    throw new Error(
      `${example.file}:${lineOf(position)}: ${problem instanceof Error ? problem.message : String(problem)}`,
    );
  };

  let assertions = 0;
  const parts = source.statements.map((statement) => {
    const start = statement.getStart(source);
    try {
      if (ts.isImportDeclaration(statement)) return destructured(statement);
      if (!ts.isExpressionStatement(statement)) return statement.getText(source);
      const literal = literalAfter(code, statement.end);
      if (literal === undefined) return statement.getText(source);
      assertions += 1;
      return `check((${statement.expression.getText(source)}), (${literal}), ${lineOf(start)});`;
    } catch (problem) {
      return fail(start, problem);
    }
  });

  const marks = [...code.matchAll(/\/\/ ?=>/g)];
  if (marks.length !== assertions) {
    fail(0, `${marks.length} "// =>" but ${assertions} right after an expression statement`);
  }
  if (example.run && assertions === 0)
    fail(0, 'no "// =>" in the example; mark it ```ts no-run if it asserts nothing');

  const { outputText, diagnostics } = ts.transpileModule(parts.join("\n"), {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const [problem] = diagnostics ?? [];
  if (problem !== undefined) fail(0, ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
  return { javascript: outputText, assertions };
};

/** Runs the program of an example. */
export const runExample = async (example: Example, modules: Modules, check: Check): Promise<void> => {
  const AsyncFunction = Object.getPrototypeOf(async () => {
    /* only its constructor is wanted */
  }).constructor as new (...parts: string[]) => (modules: Modules, check: Check) => Promise<void>;
  await new AsyncFunction("modules", "check", `"use strict";\n${programOf(example).javascript}`)(
    modules,
    check,
  );
};
