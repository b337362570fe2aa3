/** What both peers need to know of the law, newest first: from which month, and PLN or per cent. */
export const unemploymentBenefit = [
  { from: "2026-06", amount: 1783.9 },
  { from: "2025-06", amount: 1721.9 },
  { from: "2024-06", amount: 1662 },
  { from: "2023-06", amount: 1491.9 },
  { from: "2022-06", amount: 1304.1 },
  { from: "2021-06", amount: 1240.8 },
  { from: "2020-09", amount: 1200 },
  { from: "2020-06", amount: 881.3 },
  { from: "2019-06", amount: 861.4 },
  { from: "2018-06", amount: 847.8 },
  { from: "2014-06", amount: 831.1 },
  { from: "2013-06", amount: 823.6 },
  { from: "2012-06", amount: 794.2 },
  { from: "2011-06", amount: 761.4 },
  { from: "2010-06", amount: 742.1 },
  { from: "2010-01", amount: 717 },
  { from: "2009-06", amount: 575 },
  { from: "2008-06", amount: 551.8 },
  { from: "2007-06", amount: 538.3 },
  { from: "2006-06", amount: 532.9 },
  { from: "2005-06", amount: 521.9 },
  { from: "2004-03", amount: 504.2 },
  { from: "2003-09", amount: 503.2 },
  { from: "2003-08", amount: 498.2 },
];

export const percentages = [
  { from: "2022-01", trial: 120, participation: 120 },
  { from: "2007-07", trial: 50, participation: 100 },
  { from: "2003-08", trial: 50, participation: 80 },
];

/**
 * Both peers reckon in binary floats. In June 2024 ten days of sickness leave 1495.80 exactly; the floats make it a hair
 * more, and rounding up would give 1495.90. So this part of 10 groszy is taken off before rounding up: less than the
 * smallest part that can really be there (1/6000), more than floats go wrong by.
 */
export const tolerance = 0.000_001;
