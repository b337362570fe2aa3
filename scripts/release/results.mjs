// The lines of a changeset that say which results it changes, one for each period:
//
//   Results:
//
//   - 2009-07-16 to … | art. 13 ust. 5 | what is answered now, and what before | what an embedder has to do
//
// A day that is not known, or an end that is open, is "…". A change whose period is not known has no line.
const day = String.raw`(\d{4}-\d{2}-\d{2}|…)`;
const line = new RegExp(String.raw`^- ${day} to ${day} \| (.+?) \| (.+?) \| (.+)$`);
const heading = /^Results:$/m;

/** The text of a changeset without these lines. */
export const proseOf = (summary) => summary.split(heading)[0].trim();

/** What each of the lines says; a line that cannot be read is an error. */
export const resultsOf = (summary) => {
  const [, listed = ""] = summary.split(heading);
  return listed
    .split(/\n(?=- )/)
    .map((item) => item.trim().replaceAll(/\s+/g, " "))
    .filter((item) => item !== "")
    .map((item) => {
      const [, from, to, provision, change, action] = line.exec(item) ?? [];
      if (from === undefined) throw new Error(`not a line of results: ${item}`);
      return { from, to, provision, change, action };
    });
};

/** What has no first day is as old as anything. */
const sortKey = ({ from, to, provision }) => [from === "…" ? "" : from, to, provision].join(" ");

/** The table of a release, the oldest law first; nothing if no result changes. */
export const tableOf = (results) => {
  if (results.length === 0) return "";
  const rows = results
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .map(
      ({ from, to, provision, change, action }) => `| ${[from, to, provision, change, action].join(" | ")} |`,
    );
  return [
    "### Changes of results by period of law",
    "",
    "| From | To | Provision | What changes | What to do |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
};
