// Where a function is described: in the module it is imported from.
import { entries } from "../../entries.mjs";

const modules = await Promise.all(
  entries
    .filter(({ name }) => name !== "index")
    .map(async ({ name, specifier }) => [name, await import(specifier)]),
);

/** The module of a function: the room it stands in, or the main entry. */
const moduleOf = (name) => modules.find(([, exported]) => name in exported)?.[0] ?? "index";

/** The address of a function; the descriptions are English. */
const functionAddress = (name) =>
  `/en/api/${moduleOf(name) === "index" ? "main" : moduleOf(name)}#${name.toLowerCase()}`;

export const functionLink = (name) => `[\`${name}\`](${functionAddress(name)})`;
