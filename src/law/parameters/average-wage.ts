/** What is known of a quarter's wage: the quarter, the amount in PLN a month, and where it was read. */
export type AverageWageRow = readonly [
  quarter: string,
  amount: string,
  /** `MP/2026/779`: the notice itself; anything else: who reported it. */
  source: string,
  note?: string,
];

/**
 * The average monthly wage in the national economy in a quarter, with payments from profit (art. 2 pkt 3 of the Act), in the
 * order of the quarters and without a gap. Rows and not records: there are many, and every bundle that computes with
 * wages carries them.
 */
export const averageWages: readonly AverageWageRow[] = [
  [
    "2014Q4",
    "3939.84",
    "rp.pl, „Deflacja podbiła realne płace” (początek 2016 r.)",
    "Named as the base of a comparison only: to be treated with care.",
  ],
  ["2015Q1", "4054.89", "forsal.pl (maj 2016 r.)"],
  ["2015Q2", "3854.88", "MP/2015/720"],
  ["2015Q3", "3895.33", "rp.pl, „Deflacja podbiła realne płace” (początek 2016 r.)"],
  ["2015Q4", "4066.95", "forsal.pl (maj 2016 r.); rp.pl (początek 2016 r.)"],
  ["2016Q1", "4181.49", "forsal.pl (maj 2016 r., cytuje obwieszczenie)"],
  ["2016Q2", "4019.08", "MP/2016/782"],
  ["2016Q3", "4055.04", "money.pl (luty 2017 r.)"],
  ["2016Q4", "4218.92", "money.pl (luty 2017 r.)"],
  ["2017Q1", "4353.55", "prawo.pl (2018); radiopik.pl (2017)"],
  ["2017Q2", "4220.69", "radiopik.pl / PAP (2017)"],
  ["2017Q3", "4255.59", "MP/2017/1012"],
  ["2017Q4", "4516.69", "forsal.pl (luty 2018 r.); prawo.pl (2018); wgospodarce.pl (luty 2019 r.)"],
  ["2018Q1", "4622.84", "prawo.pl (2018); wiesz.net.pl (sierpień 2018 r.)"],
  ["2018Q2", "4521.08", "wiesz.net.pl (sierpień 2018 r.)"],
  ["2018Q3", "4580.20", "wgospodarce.pl (luty 2019 r.); ipolska24.pl / PAP (listopad 2019 r.)"],
  [
    "2018Q4",
    "4863.74",
    "MP/2019/155",
    "Press pages give 4862.92, the figure without payments from profit: not the one of art. 2 pkt 3.",
  ],
  ["2019Q1", "4950.94", "MP/2019/424"],
  ["2019Q2", "4839.24", "tvn24bis.pl (sierpień 2019 r.); ipolska24.pl / PAP (listopad 2019 r.)"],
  ["2019Q3", "4931.59", "MP/2019/1072"],
  ["2019Q4", "5198.58", "biznes.gazetaprawna.pl (luty 2020 r.); prawo.pl (luty 2020 r.)"],
  ["2020Q1", "5331.47", "MP/2020/412"],
  ["2020Q2", "5024.48", "MP/2020/711"],
  ["2020Q3", "5168.93", "MP/2020/1030"],
  ["2020Q4", "5457.98", "MP/2021/136"],
  ["2021Q1", "5681.56", "MP/2021/440"],
  ["2021Q2", "5504.52", "MP/2021/730"],
  ["2021Q3", "5657.30", "MP/2021/1044"],
  ["2021Q4", "5995.09", "businessinsider.com.pl (maj 2022 r.); pit.pl (maj 2022 r.)"],
  [
    "2022Q1",
    "6235.22",
    "pit.pl (maj 2022 r., cytuje obwieszczenie); businessinsider.com.pl; prawo.pl (maj 2023 r.)",
  ],
  ["2022Q2", "6156.25", "MP/2022/764"],
  ["2022Q3", "6480.67", "MP/2022/1085"],
  ["2022Q4", "6733.49", "MP/2023/170"],
  ["2023Q1", "7124.26", "MP/2023/499"],
  ["2023Q2", "7005.76", "rp.pl (sierpień 2023 r., cytuje obwieszczenie); forsal.pl; businessinsider.com.pl"],
  ["2023Q3", "7194.95", "MP/2023/1216"],
  ["2023Q4", "7540.36", "MP/2024/106"],
  ["2024Q1", "8147.38", "MP/2024/358"],
  ["2024Q2", "8038.41", "MP/2024/730"],
  ["2024Q3", "8161.62", "MP/2024/971"],
  ["2024Q4", "8477.21", "MP/2025/124"],
  ["2025Q1", "8962.28", "MP/2025/444"],
  ["2025Q2", "8748.63", "MP/2025/743"],
  ["2025Q3", "8771.70", "MP/2025/1148"],
  ["2025Q4", "9197.79", "MP/2026/194"],
  ["2026Q1", "9562.88", "MP/2026/457"],
  ["2026Q2", "9233.13", "MP/2026/779"],
];
