/** The centre itself: its name, its labour office, and its answers to what the law leaves open. */

const unknown = { name: "", place: "", office: "", synthetic: 0, interpretation: "{}" };

export function centreOf(store) {
  const row = store.get("SELECT * FROM centre") ?? unknown;
  return { ...row, interpretation: JSON.parse(row.interpretation) };
}

export function keepCentre(store, { name, place, office, synthetic = 0, interpretation }) {
  store.run("INSERT OR REPLACE INTO centre VALUES (1, ?, ?, ?, ?, ?)", [
    ...[name, place, office, synthetic],
    JSON.stringify(interpretation),
  ]);
}

/** What papers and the report call it. */
export const unitOf = ({ name, place }) => ({ name, ...(place === "" ? {} : { place }) });
