/** The first day of an amount, the amount in PLN a month, and where it was read. */
export type MinimumWageRow = readonly [from: string, amount: string, source: string];

/**
 * The minimum wage for work (minimalne wynagrodzenie za pracę), a month, in order and without a gap. None of the journals
 * was read itself: the positions are those that the sources name.
 */
export const minimumWages: readonly MinimumWageRow[] = [
  ["2003-01-01", "800.00", "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: Dz.U. 2002 nr 200 poz. 1679"],
  ["2004-01-01", "824.00", "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: Dz.U. 2003 nr 167 poz. 1623"],
  ["2005-01-01", "849.00", "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: Dz.U. 2004 nr 201 poz. 2062"],
  ["2006-01-01", "899.10", "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: Dz.U. 2005 nr 177 poz. 1469"],
  ["2007-01-01", "936.00", "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: Dz.U. 2006 nr 171 poz. 1227"],
  [
    "2008-01-01",
    "1126.00",
    "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: Dz.U. 2007 nr 171 poz. 1209",
  ],
  ["2009-01-01", "1276.00", "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: M.P. 2008 nr 55 poz. 499"],
  ["2010-01-01", "1317.00", "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: M.P. 2009 nr 48 poz. 709"],
  [
    "2011-01-01",
    "1386.00",
    "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: Dz.U. 2010 nr 194 poz. 1288",
  ],
  [
    "2012-01-01",
    "1500.00",
    "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: Dz.U. 2011 nr 192 poz. 1141",
  ],
  ["2013-01-01", "1600.00", "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: Dz.U. 2012 poz. 1026"],
  ["2014-01-01", "1680.00", "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: Dz.U. 2013 poz. 1074"],
  ["2015-01-01", "1750.00", "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: Dz.U. 2014 poz. 1220"],
  ["2016-01-01", "1850.00", "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: Dz.U. 2015 poz. 1385"],
  ["2017-01-01", "2000.00", "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: Dz.U. 2016 poz. 1456"],
  ["2018-01-01", "2100.00", "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: Dz.U. 2017 poz. 1747"],
  ["2019-01-01", "2250.00", "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: Dz.U. 2018 poz. 1794"],
  ["2020-01-01", "2600.00", "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: Dz.U. 2019 poz. 1778"],
  [
    "2021-01-01",
    "2800.00",
    "ZUS, „Minimalne wynagrodzenie za pracę od 2003 r.”: Dz.U. 2020 poz. 1596; podatki.biz (Sept 2021)",
  ],
  ["2022-01-01", "3010.00", "Dz.U. 2021 poz. 1690 (e-pik.prawodlapraktykow.pl); superbiz.se.pl"],
  ["2023-01-01", "3490.00", "Dz.U. 2022 poz. 1952 (e-pik.prawodlapraktykow.pl); podatki.biz"],
  ["2023-07-01", "3600.00", "Dz.U. 2022 poz. 1952 (e-pik.prawodlapraktykow.pl); podatki.biz"],
  ["2024-01-01", "4242.00", "rdc.pl; biznes.wprost.pl (sierpień 2024 r.); pozycji nie sprawdzono"],
  ["2024-07-01", "4300.00", "rdc.pl; biznes.wprost.pl (sierpień 2024 r.); pozycji nie sprawdzono"],
  [
    "2025-01-01",
    "4666.00",
    "interia.pl / nowiny.press (4806 to 140 więcej; wzrost w 2025 r. wyniósł 366); tvn24.pl (styczeń 2026 r.); pozycji nie sprawdzono",
  ],
  [
    "2026-01-01",
    "4806.00",
    "rozporządzenie Rady Ministrów z 11 września 2025 r. (ksiegowosc-budzetowa.infor.pl); pozycji nie sprawdzono",
  ],
];
