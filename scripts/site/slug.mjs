// Letters without their marks: for the places of headings, and for the search.
export const folded = (text) =>
  text.toLowerCase().normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll("ł", "l");

/** The place of a heading: `Zaokrąglanie` is `zaokraglanie`, `art. 15 ust. 7` is `art-15-ust-7`. */
export const slugOf = (heading) =>
  folded(heading)
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s+/g, "-");
