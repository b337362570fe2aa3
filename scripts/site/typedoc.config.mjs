// The reference as Markdown: one page for each module, in English.
import { tmpdir } from "node:os";
import base from "../../typedoc.config.mjs";
import { entries, root } from "../entries.mjs";

const isMain = ({ name }) => name === "index";

export default {
  ...base,
  // The main entry comes last: what stands in a room is described there.
  entryPoints: [...entries.filter((one) => !isMain(one)), ...entries.filter(isMain)].map(
    ({ source }) => root + source,
  ),
  tsconfig: `${root}tsconfig.json`,
  plugin: ["typedoc-plugin-markdown", `${root}scripts/site/typedoc-plugin.mjs`],
  out: process.env.REFERENCE ?? `${tmpdir()}/zatrudnienie-socjalne-reference`,
  router: "module",
  readme: "none",
  customCss: undefined,
  projectDocuments: [],
  // Functions first: a function keeps its place in the page when a type has the same name.
  groupOrder: ["Functions", "Variables", "Interfaces", "Type Aliases", "*"],
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  expandObjects: false,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  sanitizeComments: true,
};
