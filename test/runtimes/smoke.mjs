// Runs in every runtime and in a browser against the packed package and prints one line of JSON, the digest. All
// digests must be equal: see scripts/test-runtimes.mjs and scripts/test-browser.mjs.
import * as benefit from "zatrudnienie-socjalne/benefit";
import * as law from "zatrudnienie-socjalne/law";
import * as participation from "zatrudnienie-socjalne/participation";
import * as schemas from "zatrudnienie-socjalne/schemas";
import * as main from "zatrudnienie-socjalne";

const modules = { main, law, participation, benefit, schemas };

// >>> For the lead: the calls whose results are compared, by name. This one is a placeholder.
const calls = {
  exports: () =>
    Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, Object.keys(module).sort()])),
};

console.log(JSON.stringify(Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, call()]))));
