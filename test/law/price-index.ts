/** The yearly price index (consumer prices, previous year = 100) by the year it measures. */
export interface PriceIndex {
  year: number;
  index: string;
  source: string;
}

/** What the dossier's `parameters.json` knows (`cpi_annual_average`). The index of a year moves the amount of 1 June after it. */
export const priceIndex: readonly PriceIndex[] = [
  { year: 2005, index: "102.1", source: "e-ochronazdrowia.dashofer.pl (2006-06-06) (secondary)" },
  { year: 2011, index: "104.3", source: "M.P. 2012 poz. 23 (quoted by a blog) (secondary)" },
  { year: 2017, index: "102.0", source: "M.P. 2018 poz. 1039 as quoted in M.P. 2026 poz. 800" },
  { year: 2018, index: "101.6", source: "M.P. 2019 poz. 64 as quoted in M.P. 2026 poz. 800" },
  { year: 2019, index: "102.3", source: "M.P. 2020 poz. 72 as quoted in M.P. 2026 poz. 800" },
  { year: 2020, index: "103.4", source: "M.P. 2021 poz. 58 as quoted in M.P. 2026 poz. 800" },
  { year: 2021, index: "105.1", source: "M.P. 2022 poz. 31 as quoted in M.P. 2026 poz. 800" },
  { year: 2022, index: "114.4", source: "M.P. 2023 poz. 68 as quoted in M.P. 2026 poz. 800" },
  { year: 2023, index: "111.4", source: "M.P. 2024 poz. 22 as quoted in M.P. 2026 poz. 800" },
  { year: 2024, index: "103.6", source: "M.P. 2025 poz. 68 as quoted in M.P. 2026 poz. 800" },
  { year: 2025, index: "103.6", source: "M.P. 2026 poz. 81 as quoted in M.P. 2026 poz. 800" },
];

/** Years after 2003 whose index the dossier has from general knowledge only, so that 1 June after them is not recomputed. */
export const unknownIndexYears: readonly number[] = [2004, 2006, 2007, 2008, 2009, 2010, 2012, 2013];

/** Years with flat or falling prices, after which the amount did not move (parameters.md, row of 2014-06-01). */
export const yearsWithoutIndexation: readonly number[] = [2014, 2015, 2016];

/** Days other than the yearly 1 June on which the amount changed, or a 1 June with another cause; each with its reason. */
export const otherChanges: Readonly<Record<string, string>> = {
  "2003-09-01": "half-yearly indexation of the act of 14 December 1994 (MP/2003/588)",
  "2004-03-01": "half-yearly indexation of the act of 14 December 1994 (MP/2004/154)",
  "2004-06-01": "the act of 20 April 2004 begins with the same figure",
  "2010-01-01": "two amounts instead of one (DU/2009/33)",
  "2020-09-01": "raised by statute between two indexations (DU/2020/1068)",
};
