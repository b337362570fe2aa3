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

const asked = {
  name: "Jak nazywa się centrum?",
  office: "Do którego powiatowego urzędu pracy centrum składa wnioski o refundację?",
};

/** What a paper says of the centre and nobody has entered yet, as questions with links to the settings. */
export function centreQuestions(store, ...keys) {
  const centre = centreOf(store);
  return keys
    .filter((key) => centre[key].trim() === "")
    .map((key) => ({ text: asked[key], href: `/ustawienia#${key}` }));
}

/** What papers and the report call it. */
export const unitOf = ({ name, place }) => ({ name, ...(place === "" ? {} : { place }) });
