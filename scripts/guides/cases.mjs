// One worked case or more for each open question: what the question is called on the page, the facts in words, and the
// same facts as input. Amounts and dates are not here; they are computed.

const aYear = { participation: { from: "2026-02-01", to: "2026-12-31" } };
const june = { month: "2026-06", applied: true };
const allSpellsListed = { history: "complete", interpretation: { sicknessDays: "calendar" } };
const limitUsedUp = (before) => ({
  history: { before, sicknessUsed: 21, daysOffUsed: 0 },
  interpretation: { sicknessDays: "calendar" },
});
const tenDaysAfterTwentyOne = [
  { kind: "sickness", from: "2026-03-02", to: "2026-03-22" },
  { kind: "sickness", from: "2026-06-08", to: "2026-06-17" },
];

/** The cases by the key of the question. `by` is the calculation that answers; without a case there is none yet. */
export const cases = {
  sicknessDays: {
    title: { pl: "Liczenie dni choroby", en: "Counting sick days" },
    worked: [
      {
        by: "price",
        facts: {
          pl: "Uczestnik choruje przez cały czerwiec 2026 r., czyli 30 dni, w tym 21 dni zajęć. Wcześniej nie chorował.",
          en: "A participant is sick for the whole of June 2026: 30 days, 21 of them class days. There was no sickness before.",
        },
        input: {
          ...june,
          periods: aYear,
          absences: [{ kind: "sickness", from: "2026-06-01", to: "2026-06-30" }],
          history: "complete",
        },
      },
    ],
  },
  sicknessBeyond: {
    title: { pl: "Dni choroby ponad limit", en: "Sick days above the limit" },
    worked: [
      {
        by: "price",
        facts: {
          pl: "Limit liczy się w dniach zajęć i do końca maja 2026 r. uczestnik wykorzystał z niego 19 dni. Choruje od 5 do 14 czerwca, czyli 10 dni, w tym 6 dni zajęć.",
          en: "The limit is counted in class days, and 19 of its days were used by the end of May 2026. The participant is sick from 5 to 14 June: ten days, six of them class days.",
        },
        input: {
          ...june,
          periods: aYear,
          absences: [{ kind: "sickness", from: "2026-06-05", to: "2026-06-14" }],
          history: { before: "2026-06-01", sicknessUsed: 19, daysOffUsed: 0 },
          interpretation: { sicknessDays: "class-days" },
        },
      },
    ],
  },
  excusedAbsence: {
    title: { pl: "Nieobecność usprawiedliwiona", en: "Excused absence" },
    worked: [
      {
        by: "price",
        facts: {
          pl: "9 czerwca 2026 r. uczestnik był świadkiem w sądzie i centrum usprawiedliwiło tę nieobecność. Innych nieobecności w czerwcu nie było.",
          en: "On 9 June 2026 a participant was a witness in court, and the centre excused the absence. There was no other absence in June.",
        },
        input: { ...june, periods: aYear, absences: [{ kind: "excused", date: "2026-06-09" }] },
      },
    ],
  },
  monthCount: {
    title: { pl: "Koniec okresu liczonego w miesiącach", en: "The end of a period counted in months" },
    worked: [
      {
        by: "plan",
        facts: {
          pl: "Okres próbny zaczyna się 1 czerwca 2026 r. W programie nie podano, kiedy kończą się okresy, więc trwają tyle, ile pozwala ustawa.",
          en: "The trial begins on 1 June 2026. The programme does not say when the periods end, so they last as long as the Act allows.",
        },
        input: { trialFrom: "2026-06-01" },
      },
    ],
  },
  sicknessLimit: {
    title: { pl: "Limit dni choroby", en: "The limit of sick days" },
    worked: [
      {
        by: "price",
        facts: {
          pl: "Uczestnik chorował 21 dni w marcu 2026 r. (od 2 do 22 marca). W czerwcu choruje znowu, 10 dni (od 8 do 17 czerwca). Liczy się dni kalendarzowe.",
          en: "A participant was sick for 21 days in March 2026 (from 2 to 22 March) and is sick again for ten days in June (from 8 to 17 June). Calendar days are counted.",
        },
        input: { ...june, ...allSpellsListed, periods: aYear, absences: tenDaysAfterTwentyOne },
      },
    ],
  },
  sicknessLimitRenewsOnExtension: {
    title: { pl: "Limit dni choroby po przedłużeniu", en: "The limit of sick days after an extension" },
    worked: [
      {
        by: "price",
        facts: {
          pl: "Uczestnictwo przedłużono od 1 maja 2026 r. Uczestnik chorował 21 dni w marcu, przed przedłużeniem. W czerwcu, już po przedłużeniu, choruje 10 dni. Liczy się dni kalendarzowe.",
          en: "Participation was extended from 1 May 2026. The participant was sick for 21 days in March, before the extension, and is sick for ten days in June, within it. Calendar days are counted.",
        },
        input: {
          ...june,
          ...allSpellsListed,
          periods: {
            trial: { from: "2025-05-01", to: "2025-05-31" },
            participation: { from: "2025-06-01", to: "2026-04-30" },
            extensions: [{ from: "2026-05-01", to: "2026-10-31" }],
          },
          absences: tenDaysAfterTwentyOne,
        },
      },
    ],
  },
  trialSickness: {
    title: { pl: "Choroba w okresie próbnym", en: "Sickness in the trial" },
    worked: [
      {
        by: "price",
        facts: {
          pl: "Okres próbny trwa od 1 do 30 czerwca 2026 r. Uczestnik choruje 5 dni, od 8 do 12 czerwca.",
          en: "The trial lasts from 1 to 30 June 2026. The participant is sick for five days, from 8 to 12 June.",
        },
        input: {
          ...june,
          ...allSpellsListed,
          periods: {
            trial: { from: "2026-06-01", to: "2026-06-30" },
            participation: { from: "2026-07-01", to: "2027-05-31" },
          },
          absences: [{ kind: "sickness", from: "2026-06-08", to: "2026-06-12" }],
        },
      },
    ],
  },
  sicknessWhileSuspended: {
    title: { pl: "Choroba w czasie zawieszenia zajęć", en: "Sickness while classes are suspended" },
    worked: [
      {
        by: "price",
        facts: {
          pl: "Wojewoda zawiesił zajęcia w centrum od 1 do 30 kwietnia 2020 r. z powodu COVID-19. Uczestnik chorował od 6 do 9 kwietnia. Liczy się dni kalendarzowe.",
          en: "The voivode suspended the classes of a centre from 1 to 30 April 2020 because of COVID-19. A participant was sick from 6 to 9 April. Calendar days are counted.",
        },
        input: {
          month: "2020-04",
          ...allSpellsListed,
          applied: true,
          periods: { participation: { from: "2019-11-01", to: "2020-09-30" } },
          suspensions: [{ from: "2020-04-01", to: "2020-04-30", basis: "covid" }],
          absences: [{ kind: "sickness", from: "2020-04-06", to: "2020-04-09" }],
        },
      },
    ],
  },
  unpaidDay: {
    title: { pl: "Dzień, za który świadczenie nie przysługuje", en: "A day without the benefit" },
    worked: [
      {
        by: "price",
        facts: {
          pl: "Uczestnik wykorzystał 21 dni choroby przed lipcem 2026 r. W lipcu, który ma 31 dni, choruje jeszcze 10 dni, od 6 do 15 lipca. Liczy się dni kalendarzowe.",
          en: "A participant used up the 21 sick days before July 2026. In July, a month of 31 days, come ten more, from 6 to 15 July. Calendar days are counted.",
        },
        input: {
          month: "2026-07",
          applied: true,
          ...limitUsedUp("2026-07-01"),
          periods: aYear,
          absences: [{ kind: "sickness", from: "2026-07-06", to: "2026-07-15" }],
        },
      },
      {
        by: "price",
        facts: {
          pl: "To samo w lutym 2027 r., który ma 28 dni: uczestnik choruje od 8 do 17 lutego. Zakłada się, że prawo do tego czasu się nie zmieni.",
          en: "The same in February 2027, a month of 28 days: the participant is sick from 8 to 17 February. The law is taken not to change until then.",
        },
        input: {
          month: "2027-02",
          asOf: "2026-11-21",
          applied: true,
          ...limitUsedUp("2027-02-01"),
          periods: { participation: { from: "2026-08-01", to: "2027-06-30" } },
          absences: [{ kind: "sickness", from: "2027-02-08", to: "2027-02-17" }],
        },
      },
    ],
  },
  deductionBase: {
    title: { pl: "Podstawa odliczeń", en: "The base of deductions" },
    worked: [
      {
        by: "price",
        facts: {
          pl: "Okres próbny zaczyna się 15 czerwca 2026 r., więc na czerwiec przypada 16 dni. Uczestnik opuścił zajęcia bez usprawiedliwienia 17 i 18 czerwca.",
          en: "The trial begins on 15 June 2026, so June has 16 days of it. The participant missed the classes of 17 and 18 June without excuse.",
        },
        input: {
          ...june,
          periods: { trial: { from: "2026-06-15", to: "2026-07-14" } },
          absences: [
            { kind: "unexcused", date: "2026-06-17" },
            { kind: "unexcused", date: "2026-06-18" },
          ],
        },
      },
    ],
  },
  rounding: {
    title: { pl: "Zaokrąglanie", en: "Rounding" },
    worked: [
      {
        by: "price",
        facts: {
          pl: "Uczestnik jest w centrum przez cały czerwiec 2026 r. i nie opuszcza zajęć.",
          en: "A participant is in the centre for the whole of June 2026 and misses no classes.",
        },
        input: { ...june, periods: aYear },
      },
      {
        by: "price",
        facts: {
          pl: "Okres próbny zaczyna się 2 czerwca 2026 r., więc na czerwiec przypada 29 dni. Nieobecności nie było.",
          en: "The trial begins on 2 June 2026, so June has 29 days of it. There was no absence.",
        },
        input: { ...june, periods: { trial: { from: "2026-06-02", to: "2026-07-01" } } },
      },
    ],
  },
  roundingStage: {
    title: { pl: "Kiedy się zaokrągla", en: "When rounding is done" },
    worked: [
      {
        by: "price",
        facts: {
          pl: "Uczestnik choruje 5 dni, od 8 do 12 czerwca 2026 r. Wcześniej nie chorował. Liczy się dni kalendarzowe.",
          en: "A participant is sick for five days, from 8 to 12 June 2026. There was no sickness before. Calendar days are counted.",
        },
        input: {
          ...june,
          ...allSpellsListed,
          periods: aYear,
          absences: [{ kind: "sickness", from: "2026-06-08", to: "2026-06-12" }],
        },
      },
    ],
  },
  extraDaysOff: {
    title: { pl: "Dodatkowe dni wolne", en: "Extra days off" },
    worked: [
      {
        by: "price",
        facts: {
          pl: "Uczestnictwo przedłużono o 5 miesięcy, od 1 marca do 31 lipca 2026 r. Z proporcji wychodzi dwa i pół dodatkowego dnia wolnego. Uczestnik wykorzystał przed czerwcem 8 dni: 6 podstawowych i 2 dodatkowe. Dziewiąty bierze 12 czerwca. Jeśli tego dnia w wymiarze już nie ma, traktuje się go jak nieobecność usprawiedliwioną, za którą świadczenie nie przysługuje.",
          en: "Participation was extended by five months, from 1 March to 31 July 2026. The proportion gives two and a half extra days off. Before June the participant had used eight days, six basic ones and two extra ones; the ninth is 12 June. If there is no such day left, it counts as excused absence for which no benefit is due.",
        },
        input: {
          ...june,
          periods: {
            participation: { from: "2025-04-01", to: "2026-02-28" },
            extensions: [{ from: "2026-03-01", to: "2026-07-31" }],
          },
          absences: [{ kind: "day-off", date: "2026-06-12" }],
          history: { before: "2026-06-01", sicknessUsed: 0, daysOffUsed: 8 },
          interpretation: { excusedAbsence: "unpaid", monthCount: "day-before" },
        },
      },
    ],
  },
  premiumCap: {
    title: { pl: "Górna granica premii", en: "The ceiling of the premium" },
    worked: [
      {
        by: "price",
        facts: {
          pl: "Okres próbny kończy się 14 czerwca 2026 r., więc na uczestnictwo przypada w czerwcu 16 dni.",
          en: "The trial ends on 14 June 2026, so 16 days of June are participation.",
        },
        input: {
          ...june,
          periods: {
            trial: { from: "2026-05-15", to: "2026-06-14" },
            participation: { from: "2026-06-15", to: "2027-05-14" },
          },
        },
      },
    ],
  },
  extensionSixMonths: {
    title: { pl: "Przedłużenie do 6 miesięcy", en: "Extension of six months" },
    worked: [
      {
        by: "extension",
        facts: {
          pl: "Okres próbny zaczął się 1 stycznia 2018 r., a uczestnictwo trwało do 31 grudnia 2018 r. 10 grudnia przedłużono je do 30 czerwca 2019 r. Miesiące liczy się jak w kalendarzu, od 1 do 31 stycznia.",
          en: "The trial began on 1 January 2018, and participation lasted until 31 December 2018. On 10 December it was extended to 30 June 2019. Months are counted as in the calendar, from 1 to 31 January.",
        },
        input: {
          trialFrom: "2018-01-01",
          trialTo: "2018-01-31",
          participationTo: "2018-12-31",
          extensions: [{ decidedOn: "2018-12-10", to: "2019-06-30" }],
          interpretation: { monthCount: "day-before" },
        },
      },
    ],
  },
  grantHeadcount: {
    title: { pl: "Kwota dotacji", en: "The amount of the grant" },
    worked: [
      {
        by: "grant",
        facts: {
          pl: "Porozumienie z marszałkiem zawarto 16 grudnia 2019 r. W styczniu 2020 r. centrum miało 20 uczestników i 8 pracowników zatrudnionych co najmniej na rok.",
          en: "The agreement with the marshal was made on 16 December 2019. In January 2020 the centre had 20 participants and 8 employees engaged for at least a year.",
        },
        input: {
          agreementOn: "2019-12-16",
          firstMonth: "2020-01",
          months: [{ participants: 20, staffEngagedForAtLeastAYear: 8 }],
        },
      },
    ],
  },
  oldStatus: {
    title: { pl: "Status nadany przed 14 lipca 2007 r.", en: "A status granted before 14 July 2007" },
    worked: [
      {
        by: "status",
        facts: {
          pl: "Status centrum nadano 13 lipca 2007 r. Decyzja nie podaje, do kiedy.",
          en: "The status of a centre was granted on 13 July 2007. The decision does not say until when.",
        },
        input: { on: "2010-06-01", grantedOn: "2007-07-13" },
      },
    ],
  },
  jobStartDay: {
    title: { pl: "Dzień podjęcia pracy", en: "The day work begins" },
    worked: [
      {
        by: "end",
        facts: {
          pl: "Uczestnictwo zaczęło się 1 lutego 2026 r. i miało trwać do 31 grudnia. 16 czerwca uczestnik podjął pracę; do tego czasu przychodził na zajęcia.",
          en: "Participation began on 1 February 2026 and was to last until 31 December. On 16 June the participant took up a job, having come to the classes until then.",
        },
        input: { participationTo: "2026-12-31", work: { takenOn: "2026-06-16", kind: "employment" } },
        month: { ...june, from: "2026-02-01" },
      },
    ],
  },
  registrationMonths: {
    title: { pl: "Miesiące rejestracji", en: "Months of registration" },
    worked: [
      {
        by: "registration",
        facts: {
          pl: "Bezrobotny był zarejestrowany od 1 sierpnia 2024 r. do 31 stycznia 2025 r. i jest zarejestrowany znowu od 2 grudnia 2025 r. Pytanie dotyczy 1 czerwca 2026 r.",
          en: "An unemployed person was registered from 1 August 2024 to 31 January 2025 and has been registered again since 2 December 2025. The question is about 1 June 2026.",
        },
        input: {
          on: "2026-06-01",
          registrations: [{ from: "2024-08-01", to: "2025-01-31" }, { from: "2025-12-02" }],
        },
      },
    ],
  },
  trialApplication2022: {
    title: { pl: "Okres próbny w styczniu 2022 roku", en: "The trial of January 2022" },
    worked: [
      {
        by: "price",
        facts: {
          pl: "Okres próbny trwa od 20 stycznia do 19 lutego 2022 r. Uczestnik nie złożył wniosku o świadczenie. Chodzi o styczeń.",
          en: "The trial lasts from 20 January to 19 February 2022. The participant did not apply for the benefit. The month is January.",
        },
        input: {
          month: "2022-01",
          periods: { trial: { from: "2022-01-20", to: "2022-02-19" } },
          applied: false,
        },
      },
    ],
  },
  reportTrial: {
    title: { pl: "Okres próbny w sprawozdaniu", en: "The trial in the report" },
    worked: [
      {
        by: "report",
        facts: {
          pl: "Okres próbny trwał od 3 grudnia 2018 r. do 2 stycznia 2019 r., a uczestnictwo zaczęło się 3 stycznia. Sprawozdanie jest za 2018 rok.",
          en: "The trial lasted from 3 December 2018 to 2 January 2019, and participation began on 3 January. The report is on 2018.",
        },
        input: reportOf({
          trial: { from: "2018-12-03", to: "2019-01-02" },
          participation: { from: "2019-01-03", to: "2019-12-02" },
        }),
      },
    ],
  },
  reportCompletion: {
    title: { pl: "Ukończenie zajęć w sprawozdaniu", en: "Completing the classes in the report" },
    worked: [
      {
        by: "report",
        facts: {
          pl: "Uczestnictwo zaczęło się 1 lutego 2018 r. i miało trwać do końca roku. 31 sierpnia uczestnik podjął pracę. Sprawozdanie jest za 2018 rok.",
          en: "Participation began on 1 February 2018 and was to last until the end of the year. On 31 August the participant took up a job. The report is on 2018.",
        },
        input: reportOf(
          { participation: { from: "2018-02-01", to: "2018-08-31" } },
          { on: "2018-08-31", reason: "job" },
        ),
      },
    ],
  },
};

/** The records of a centre with one programme. */
function reportOf(periods, end) {
  return {
    year: 2018,
    records: {
      unit: { id: "cis" },
      participants: [{ id: "1", sex: "male", groups: ["disabled"] }],
      programmes: [{ id: "1", participant: "1", periods, ...(end === undefined ? {} : { end }) }],
    },
  };
}

/** What the questions without a setting are called on the page; one without a name is called by its own words. */
export const otherTitles = {
  "deductions-add": { pl: "Sumowanie odliczeń", en: "Adding deductions up" },
  "threshold-not-scaled": { pl: "Granica dni nieusprawiedliwionych", en: "The limit of unexcused days" },
  "mixed-month-by-thirtieths": { pl: "Miesiąc z dwiema stawkami", en: "A month with two rates" },
  "contribution-rounding": { pl: "Zaokrąglanie składek", en: "Rounding contributions" },
  "premium-outside-refund": { pl: "Premia a refundacja", en: "The premium and the refund" },
  "right-excludes-from-its-day": { pl: "Prawo przyznane wstecz", en: "A right granted backwards" },
  "disabled-hours-accordingly": { pl: "Godziny przy niepełnosprawności", en: "Hours with a disability" },
  "trial-counts-for-graduate": { pl: "Okres próbny a absolwent", en: "The trial and the graduate" },
  "graduate-before-the-rule": { pl: "Absolwent sprzed definicji", en: "A graduate before the definition" },
  "work-decides-the-end": { pl: "Program po okresie uczestnictwa", en: "The programme after participation" },
  "refugee-programme-literally": {
    pl: "Uchodźcy i ochrona uzupełniająca",
    en: "Refugees and subsidiary protection",
  },
  "flood-window-end": {
    pl: "Dni wolne z powodu powodzi z 2024 roku",
    en: "Days off because of the flood of 2024",
  },
  "quarantine-before-rule": { pl: "Kwarantanna przed 2021 rokiem", en: "Quarantine before 2021" },
  "window-ends-on-the-day": { pl: "Ostatnie dwa lata rejestracji", en: "The last two years of registration" },
  "club-certificate-by-issue-law": {
    pl: "Dawne zaświadczenie klubu",
    en: "An older certificate of a club",
  },
  "club-certificate-stays-valid": {
    pl: "Ważność zaświadczenia klubu",
    en: "How long a certificate of a club is valid",
  },
  "fixed-date-or-next-working-day": {
    pl: "Termin w dniu wolnym od pracy",
    en: "A day that is no working day",
  },
};
