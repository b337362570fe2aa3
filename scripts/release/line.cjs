// How changesets writes an entry: as it stands, without its lines on results, which are in the table of the release.
const { proseOf } = require("./results.mjs");

module.exports = {
  getReleaseLine: ({ summary }) =>
    Promise.resolve(`- ${proseOf(summary).split("\n").join("\n  ").replaceAll(/^ +$/gm, "")}\n`),
  getDependencyReleaseLine: () => Promise.resolve(""),
};
