/**
 * The numbering of the Act as in force (DU/2025/1718), with what was promulgated since, counted from its text independently of `unitIds`: of each article
 * its paragraphs, in round brackets their points, in square ones the letters of a point. `(1 1a)` without a paragraph
 * before it are points of the article itself.
 */
const numbering: readonly (readonly [article: string, below: string])[] = [
  ["1", "1 2(1 2 3 4 5 6 7 8) 3(1 2 3 4 5 6 7 8) 3a 4 5"],
  ["2", "(1 1a 1b 2 3 4 5 6 7 8 9)"],
  ["3", "1(1 2 3 4) 1a 1b 2(1[ab] 2 3) 3 4"],
  ["4", "1 2(1 2 2a 3 4 5 6 6a 7 8 9 10 11 12 13 14 15)"],
  ["5", "1 2 3 4(1 2) 5 5a 5b 6(1 2 3 4 5 6 7) 7"],
  ["5a", ""],
  ["5b", "1 2(1 2)"],
  ["6", "1 1a 2 3 4"],
  ["6a", ""],
  ["6b", ""],
  ["7", "1(1 2[abcd]) 2"],
  ["8", "1 2(1 2 3) 3 4 5"],
  ["8a", ""],
  ["8b", "1(1 2) 2 3 4(1 2) 5 6"],
  ["9", "1 2"],
  ["9a", "1 2 3"],
  ["10", "1(1 2 3 4 5) 1a 1b 2(1 2) 3 4 5 6(1 2 3 4 5 6 7 8 9 10) 7"],
  ["11", "1(1 2 3 4 5) 1a 2 3"],
  ["12", "1(1 2) 2 3 4 5(1 2)"],
  ["13", "1 2(1 2 3) 3 4(1 2 3) 4a 4b 5 5a 6 7"],
  ["14", "1 1a 2(1 2 3 4) 3 4"],
  ["15", "1 2 3 4 5 6 6a 6b 7 7a 8"],
  ["15a", "1 2"],
  ["15b", "1(1 2 3) 2"],
  ["16", "1(1[ab] 2) 1a 2 3 4 5 5a(1 2 3 4) 5b 5c 6"],
  ["17", ""],
  ["18", "1 2(1 2 3 4 5 6) 3 4 5 5a 6(1 2 3) 7 8 9 10"],
  ["18a", "1 2 3 4 5 6(1[ab] 2[ab] 3 4) 7"],
  ["18b", ""],
  ["18c", ""],
  ["18ca", "1 2"],
  ["18d", "1 2(1 2 3 4)"],
  ["18e", "1 2 3 4 4a 5 6 7"],
  ["18f", "1 2 3 4(1 2) 5"],
  ["29", ""],
];

/** The ids of all articles, paragraphs, points and letters in force. */
export const unitsInForce: readonly string[] = numbering.flatMap(([article, below]) => {
  const units = [`art-${article}`];
  let [paragraph, point, inPoints] = ["", "", false];
  for (const sign of below.match(/\w+(?=\[)|\[\w+\]|[()]|\w+/g) ?? []) {
    if (sign === "(" || sign === ")") inPoints = sign === "(";
    else if (sign.startsWith("["))
      for (const letter of sign.slice(1, -1)) units.push(`${point}-lit-${letter}`);
    else if (inPoints) units.push((point = `${paragraph || `art-${article}`}-pkt-${sign}`));
    else units.push((paragraph = `art-${article}-ust-${sign}`));
  }
  return units;
});
