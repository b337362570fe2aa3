import { describe, expect, it } from "vitest";
import { describeViolation, explain, justification, type LifeEvent } from "zatrudnienie-socjalne";
import { inParticipation, life, wayIn2026 } from "./lives.js";

const said = (events: readonly LifeEvent[], on: string, language: "pl" | "en") =>
  explain(life({ events, on }), language);

const wholeLife: LifeEvent[] = [
  ...inParticipation,
  { kind: "day-off-consent", on: "2026-05-05", date: "2026-05-11" },
  { kind: "day-off-consent", on: "2026-05-05", date: "2026-05-12" },
  { kind: "work-taken", on: "2026-11-10", work: "business" },
  { kind: "certificate-issued", on: "2026-11-20" },
];

describe("explain: one sentence for each stage and event up to the day", () => {
  it("pl", () => {
    expect(said(wholeLife, "2026-11-20", "pl")).toEqual([
      "Dnia 2 lutego 2026 r. złożono wniosek o skierowanie do centrum (art. 12 ust. 1).",
      "Dnia 10 lutego 2026 r. wniosek zaopiniował pracownik socjalny (art. 12 ust. 2).",
      "Dnia 12 lutego 2026 r. osobę skierowano do centrum (art. 12 ust. 1).",
      "Dnia 27 lutego 2026 r. podpisano indywidualny program zatrudnienia socjalnego (art. 12 ust. 4).",
      "Dnia 2 marca 2026 r. rozpoczął się okres próbny (art. 15 ust. 1).",
      "Dnia 1 kwietnia 2026 r. uczestnika zakwalifikował do zajęć kierownik centrum (art. 15 ust. 2).",
      "Dnia 2 kwietnia 2026 r. rozpoczął się okres uczestnictwa w zajęciach (art. 15 ust. 3 zd. 1).",
      "Kierownik centrum zgodził się na 2 dni wolne (art. 15 ust. 6a).",
      "Dnia 10 listopada 2026 r. uczestnik podjął pracę; uczestniczył w zajęciach do 9 listopada 2026 r., a program może trwać do 10 maja 2027 r. (art. 13 ust. 5).",
      "Uczestnik podjął działalność gospodarczą, więc program kończy się najwcześniej w dniu podjęcia pracy, a najpóźniej po upływie 6 miesięcy (art. 13 ust. 5).",
      "Okres liczony w miesiącach kończy się w dniu, który datą odpowiada dniowi początkowemu, a gdy takiego dnia w ostatnim miesiącu nie ma – w ostatnim dniu tego miesiąca (art. 112 Kodeksu cywilnego, Dz.U. 2026 poz. 795).",
      "Świadczenie przysługuje tylko za okres uczestnictwa w zajęciach centrum: do dnia poprzedzającego podjęcie pracy (art. 13 ust. 5 zd. 2).",
      "Dnia 20 listopada 2026 r. kierownik centrum wydał zaświadczenie (art. 13 ust. 5a).",
      "Uczestnictwo w zajęciach trwało co najmniej 6 miesięcy (art. 2 pkt 1a).",
      "Uczestnik otrzymał zaświadczenie (art. 2 pkt 1a).",
      "Osoba jest absolwentem przez 6 miesięcy od dnia zakończenia zajęć (art. 2 pkt 1a).",
      "Okres liczony w miesiącach kończy się w dniu, który datą odpowiada dniowi początkowemu, a gdy takiego dnia w ostatnim miesiącu nie ma – w ostatnim dniu tego miesiąca (art. 112 Kodeksu cywilnego, Dz.U. 2026 poz. 795).",
    ]);
  });

  it("en, up to an earlier day only what had come by then", () => {
    expect(said(wholeLife, "2026-05-05", "en")).toEqual([
      "On 2 February 2026 an application for referral to the centre was made (art. 12 ust. 1).",
      "On 10 February 2026 a social worker gave an opinion on the application (art. 12 ust. 2).",
      "On 12 February 2026 the person was referred to the centre (art. 12 ust. 1).",
      "On 27 February 2026 the individual programme of social employment was signed (art. 12 ust. 4).",
      "On 2 March 2026 the trial began (art. 15 ust. 1).",
      "On 1 April 2026 the participant was qualified by the manager of the centre (art. 15 ust. 2).",
      "On 2 April 2026 the period of participation in classes began (art. 15 ust. 3 zd. 1).",
      "The manager of the centre consented to 2 days off (art. 15 ust. 6a).",
    ]);
  });

  it.each<[string, LifeEvent[], string, string, string]>([
    [
      "art-13-ust-4-pkt-3",
      [...inParticipation, { kind: "withdrawn", on: "2026-06-15" }],
      "2026-06-15",
      "Dnia 15 czerwca 2026 r. uczestnik odstąpił od programu (art. 13 ust. 4 pkt 3).",
      "On 15 June 2026 the participant withdrew from the programme (art. 13 ust. 4 pkt 3).",
    ],
    [
      "art-13-ust-4a, breach",
      [...inParticipation, { kind: "discontinued", on: "2026-06-15", ground: "persistent-breach" }],
      "2026-06-15",
      "Dnia 15 czerwca 2026 r. zaprzestano realizacji programu, bo uczestnik uporczywie go naruszał (art. 13 ust. 4a).",
      "On 15 June 2026 the programme was discontinued because the participant persistently breached it (art. 13 ust. 4a).",
    ],
    [
      "art-13-ust-4a, leaving",
      [...inParticipation, { kind: "discontinued", on: "2026-06-15", ground: "permanent-leaving" }],
      "2026-06-15",
      "Dnia 15 czerwca 2026 r. zaprzestano realizacji programu, bo uczestnik trwale opuścił zajęcia (art. 13 ust. 4a).",
      "On 15 June 2026 the programme was discontinued because the participant left the classes for good (art. 13 ust. 4a).",
    ],
    [
      "art-13-ust-5",
      [...inParticipation, { kind: "ended", on: "2026-06-15" }],
      "2026-06-15",
      "Dnia 15 czerwca 2026 r. program się zakończył (art. 13 ust. 5).",
      "On 15 June 2026 the programme ended (art. 13 ust. 5).",
    ],
    [
      "art-12-ust-1, application withdrawn",
      [...wayIn2026.slice(0, 1), { kind: "withdrawn", on: "2026-02-15" }],
      "2026-02-15",
      "Dnia 15 lutego 2026 r. wniosek o skierowanie wycofano (art. 12 ust. 1).",
      "On 15 February 2026 the application for referral was withdrawn (art. 12 ust. 1).",
    ],
    [
      "art-15-ust-2, awaiting",
      [...wayIn2026],
      "2026-04-02",
      "Dnia 1 kwietnia 2026 r. okres próbny upłynął, a o kwalifikacji do zajęć jeszcze nie zdecydowano (art. 15 ust. 2).",
      "On 1 April 2026 the trial ended, and the qualification has not been decided yet (art. 15 ust. 2).",
    ],
    [
      "art-15-ust-2, refused",
      [...wayIn2026, { kind: "not-qualified", on: "2026-04-01" }],
      "2026-04-01",
      "Dnia 1 kwietnia 2026 r. po okresie próbnym kierownik centrum nie zakwalifikował uczestnika do zajęć (art. 15 ust. 2).",
      "On 1 April 2026 after the trial the participant was not qualified by the manager of the centre (art. 15 ust. 2).",
    ],
    [
      "art-15-ust-3-zd-2",
      [...inParticipation, { kind: "extended", on: "2026-06-15", to: "2027-04-01" }],
      "2026-06-15",
      "Dnia 15 czerwca 2026 r. kierownik centrum przedłużył okres uczestnictwa do 1 kwietnia 2027 r. (art. 15 ust. 3 zd. 2).",
      "On 15 June 2026 the manager of the centre extended the period of participation to 1 April 2027 (art. 15 ust. 3 zd. 2).",
    ],
    [
      "art-1-ust-3",
      [...inParticipation, { kind: "excluding-right", on: "2026-07-01", from: "2026-06-15" }],
      "2026-06-15",
      "Dnia 15 czerwca 2026 r. osoba nabyła prawo, które wyłącza ją spod działania ustawy; program trwał nie dłużej niż do dnia poprzedzającego nabycie tego prawa (art. 1 ust. 3).",
      "On 15 June 2026 the person acquired a right that excludes from the Act; the programme lasted no longer than until the day before that (art. 1 ust. 3).",
    ],
    [
      "no event",
      [],
      "2026-06-15",
      "Do tego dnia nie złożono wniosku o skierowanie do centrum (art. 12 ust. 1).",
      "Up to this day no application for referral to the centre was made (art. 12 ust. 1).",
    ],
  ])("%s", (_, events, on, pl, en) => {
    expect([said(events, on, "pl").at(-1), said(events, on, "en").at(-1)]).toEqual([pl, en]);
  });

  it("art-15-ust-2 in 2020: who qualified", () => {
    const events: LifeEvent[] = [
      { kind: "trial-started", on: "2020-03-02", to: "2020-04-01" },
      { kind: "qualified", on: "2020-04-01", participationTo: "2021-03-01" },
    ];
    expect(said(events, "2020-04-01", "pl").at(-1)).toBe(
      "Dnia 1 kwietnia 2020 r. uczestnika zakwalifikował do zajęć kierownik ośrodka pomocy społecznej albo dyrektor centrum usług społecznych (art. 15 ust. 2).",
    );
  });

  it("Q12: a further programme", () => {
    const found = life({
      events: [...inParticipation, { kind: "applied", on: "2027-05-04" }],
      on: "2027-05-04",
    });
    expect(explain(found, "pl").slice(-5)).toEqual([
      "Dnia 1 marca 2027 r. upłynął okres uczestnictwa w zajęciach (art. 13 ust. 5).",
      "Program kończy się z ostatnim dniem okresu uczestnictwa (art. 13 ust. 5).",
      "Świadczenie przysługuje tylko za okres uczestnictwa w zajęciach centrum: do ostatniego dnia okresu uczestnictwa (art. 13 ust. 5 zd. 2).",
      "To kolejny program tej osoby: długość uczestnictwa, dni wolne i dni choroby liczy się od nowa; ustawa tego nie rozstrzyga (art. 12 ust. 1).",
      "Dnia 4 maja 2027 r. złożono wniosek o skierowanie do centrum (art. 12 ust. 1).",
    ]);
    expect(found.notices.map((notice) => describeViolation(notice, "pl"))).toEqual([
      "To kolejny program tej osoby; ustawa nie rozstrzyga, czy uwzględnia się poprzedni, więc wszystkie limity liczy się od nowa (art. 12 ust. 1).",
    ]);
  });

  it("days stand in the operands as days, and in sentences in words", () => {
    const found = life({ events: wholeLife, on: "2026-11-20" });
    expect(found.steps[0]?.operands).toEqual({ on: "2026-02-02" });
    for (const language of ["pl", "en"] as const)
      expect(explain(found, language).join("\n")).not.toMatch(/\d{4}-\d\d-\d\d/);
    expect(justification(found, "pl")).toContain("Dnia 10 listopada 2026 r. uczestnik podjął pracę");
  });

  it("art-13-ust-5 to 2009-07-15: the programme ended with the day of work", () => {
    const events: LifeEvent[] = [
      { kind: "trial-started", on: "2009-03-02", to: "2009-04-01" },
      { kind: "qualified", on: "2009-04-01", participationTo: "2010-03-01" },
    ];
    const told = (on: string) =>
      said([...events, { kind: "work-taken", on, work: "employment" }], on, "pl").find((sentence) =>
        sentence.includes("uczestnik podjął pracę"),
      );
    expect(told("2009-07-15")).toContain("a program zakończył się w dniu podjęcia pracy");
    expect(told("2009-07-16")).toContain("a program może trwać do 16 stycznia 2010 r.");
  });

  it("as known on a day: without the events known only later, on and as of that day", () => {
    const right: LifeEvent = { kind: "excluding-right", from: "2026-05-05", on: "2026-07-01" };
    const day = "2026-06-01";
    const events = [...inParticipation, right];
    expect(life({ events, on: day }).stage).toBe("excluded");
    const knownThen = events.filter((event) => event.on <= day);
    expect(life({ events: knownThen, on: day, asOf: day }).stage).toBe("participation");
  });
});

describe("art-15-ust-2: decided on the first day after the trial", () => {
  const waits =
    "Dnia 1 kwietnia 2026 r. okres próbny upłynął, a o kwalifikacji do zajęć jeszcze nie zdecydowano (art. 15 ust. 2).";
  const trialTo =
    wayIn2026.flatMap((event) => (event.kind === "trial-started" ? [event.to ?? ""] : []))[0] ?? "";
  const daysLater = (days: number) =>
    new Date(Date.parse(trialTo) + days * 86_400_000).toISOString().slice(0, 10);

  it.each([
    [1, false],
    [2, true],
  ])("decided %i day(s) after it, somebody waited: %s", (days, waited) => {
    const events: LifeEvent[] = [...wayIn2026, { kind: "not-qualified", on: daysLater(days) }];
    expect(said(events, daysLater(days), "pl").includes(waits)).toBe(waited);
  });
});
