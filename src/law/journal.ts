/** What a journal's year and position do not tell: its number until 2011, and what the act is called. */

/** The numbers of the journals, which a citation needs until 2011. */
export const journalNumbers: Readonly<Record<string, number>> = {
  "DU/2003/514": 58,
  "DU/2003/1143": 122,
  "DU/2004/624": 69,
  "DU/2004/1001": 99,
  "DU/2005/1366": 164,
  "DU/2005/1462": 175,
  "DU/2006/651": 94,
  "DU/2007/792": 115,
  "DU/2007/793": 115,
  "DU/2009/33": 6,
  "DU/2009/742": 91,
  "DU/2009/800": 97,
  "DU/2009/1241": 157,
  "DU/2010/1020": 152,
  "DU/2011/225": 43,
  "DU/2011/1211": 205,
  "MP/2003/588": 40,
  "MP/2004/154": 10,
  "MP/2005/291": 17,
  "MP/2006/330": 30,
  "MP/2007/326": 29,
  "MP/2008/297": 33,
  "MP/2009/494": 33,
  "MP/2010/595": 41,
  "MP/2011/447": 39,
};

/** The acts beside the Act of 13 June 2003 that steps and rules cite, as they stand after "art. 1". */
export const actNames: Readonly<Record<string, string>> = {
  "DU/2003/514": "ustawy o zatrudnieniu i przeciwdziałaniu bezrobociu",
  "DU/2004/1001": "ustawy o promocji zatrudnienia i instytucjach rynku pracy",
  "DU/2007/793": "ustawy zmieniającej z 15 czerwca 2007 r.",
  "DU/2018/2117": "ustawy o święcie 12 listopada 2018 r.",
  "DU/2020/374": "ustawy o przeciwdziałaniu COVID-19",
  "DU/2022/218": "ustawy zmieniającej z 13 stycznia 2022 r.",
  "DU/2022/583": "ustawy o pomocy obywatelom Ukrainy",
  "DU/2024/1473": "ustawy zmieniającej ustawę o usuwaniu skutków powodzi",
  "DU/2025/296": "ustawy o dniach wolnych od pracy",
  "DU/2025/350": "ustawy o systemie ubezpieczeń społecznych",
  "DU/2025/620": "ustawy o rynku pracy i służbach zatrudnienia",
  "DU/2025/1691": "Kodeksu postępowania administracyjnego",
  "DU/2026/199": "ustawy o systemie ubezpieczeń społecznych",
  "DU/2026/795": "Kodeksu cywilnego",
  "DU/2026/884": "ustawy o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób niepełnosprawnych",
};
