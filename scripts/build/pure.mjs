// Makes every constant of a module droppable. "sideEffects": false says of a whole file that a bundler may leave it out;
// where many files share one, it can leave out a constant only if it sees that its making has no effect, and it sees that
// of no call. So each is made inside a function marked as pure. No module here does anything but make its constants.

const functions = new Set(["ArrowFunctionExpression", "FunctionExpression"]);

/** What any bundler sees to be without effect. */
const isPlain = (node) => {
  switch (node?.type) {
    case "Literal":
    case "Identifier":
      return true;
    case "TemplateLiteral":
      return node.expressions.length === 0;
    case "ArrayExpression":
      return node.elements.every(isPlain);
    case "ObjectExpression":
      return node.properties.every(
        ({ type, computed, value }) => type === "Property" && !computed && isPlain(value),
      );
    default:
      return functions.has(node?.type);
  }
};

/** A call that is without effect if what it calls is. */
const isPlainCall = ({ type, callee, arguments: given }) =>
  type === "CallExpression" && callee.type === "Identifier" && given.every(isPlain);

const marked = (node, text) =>
  isPlainCall(node) ? `/* @__PURE__ */ ${text}` : `/* @__PURE__ */ (() => (${text}))()`;

const declared = (statement) =>
  statement.type === "ExportNamedDeclaration" ? (statement.declaration ?? statement) : statement;

/** A rollup plugin. */
export const pureConstants = () => ({
  name: "pure-constants",
  transform(code) {
    const made = this.parse(code)
      .body.map(declared)
      .flatMap(({ type, declarations }) => (type === "VariableDeclaration" ? declarations : []))
      .filter(({ init }) => init !== null && !isPlain(init));
    let written = code;
    for (const { init } of made.toReversed()) {
      const before = written.slice(0, init.start);
      written = before + marked(init, written.slice(init.start, init.end)) + written.slice(init.end);
    }
    return { code: written, map: null };
  },
});
