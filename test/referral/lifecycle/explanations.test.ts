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
      "Złożono wniosek o skierowanie do centrum (art. 12 ust. 1).",
      "Wniosek zaopiniował pracownik socjalny (art. 12 ust. 2).",
      "Osobę skierowano do centrum (art. 12 ust. 1).",
      "Podpisano indywidualny program zatrudnienia socjalnego (art. 12 ust. 4).",
      "Rozpoczął się okres próbny (art. 15 ust. 1).",
      "Uczestnika zakwalifikował do zajęć kierownik centrum (art. 15 ust. 2).",
      "Rozpoczął się okres uczestnictwa w zajęciach (art. 15 ust. 3 zd. 1).",
      "Kierownik centrum zgodził się na 2 dni wolne (art. 15 ust. 6a).",
      "Uczestnik podjął działalność gospodarczą, więc program kończy się najwcześniej w dniu podjęcia pracy, a najpóźniej po upływie 6 miesięcy (art. 13 ust. 5).",
      "Okres liczony w miesiącach kończy się w dniu, który datą odpowiada dniowi początkowemu, a gdy takiego dnia w ostatnim miesiącu nie ma – w ostatnim dniu tego miesiąca (art. 112 Kodeksu cywilnego, Dz.U. 2026 poz. 795).",
      "Świadczenie przysługuje tylko za okres uczestnictwa w zajęciach centrum: do dnia poprzedzającego podjęcie pracy (art. 13 ust. 5 zd. 2).",
      "Kierownik centrum wydał zaświadczenie (art. 13 ust. 5a).",
      "Uczestnictwo w zajęciach trwało co najmniej 6 miesięcy (art. 2 pkt 1a).",
      "Uczestnik otrzymał zaświadczenie (art. 2 pkt 1a).",
      "Osoba jest absolwentem przez 6 miesięcy od dnia zakończenia zajęć (art. 2 pkt 1a).",
      "Okres liczony w miesiącach kończy się w dniu, który datą odpowiada dniowi początkowemu, a gdy takiego dnia w ostatnim miesiącu nie ma – w ostatnim dniu tego miesiąca (art. 112 Kodeksu cywilnego, Dz.U. 2026 poz. 795).",
    ]);
  });

  it("en, up to an earlier day only what had come by then", () => {
    expect(said(wholeLife, "2026-05-05", "en")).toEqual([
      "An application for referral to the centre was made (art. 12 ust. 1).",
      "A social worker gave an opinion on the application (art. 12 ust. 2).",
      "The person was referred to the centre (art. 12 ust. 1).",
      "The individual programme of social employment was signed (art. 12 ust. 4).",
      "The trial began (art. 15 ust. 1).",
      "The participant was qualified by the manager of the centre (art. 15 ust. 2).",
      "The period of participation in classes began (art. 15 ust. 3 zd. 1).",
      "The manager of the centre consented to 2 days off (art. 15 ust. 6a).",
    ]);
  });

  it.each<[string, LifeEvent[], string, string, string]>([
    [
      "art-13-ust-4-pkt-3",
      [...inParticipation, { kind: "withdrawn", on: "2026-06-15" }],
      "2026-06-15",
      "Uczestnik odstąpił od programu (art. 13 ust. 4 pkt 3).",
      "The participant withdrew from the programme (art. 13 ust. 4 pkt 3).",
    ],
    [
      "art-13-ust-4a, breach",
      [...inParticipation, { kind: "discontinued", on: "2026-06-15", ground: "persistent-breach" }],
      "2026-06-15",
      "Zaprzestano realizacji programu, bo uczestnik uporczywie go naruszał (art. 13 ust. 4a).",
      "The programme was discontinued because the participant persistently breached it (art. 13 ust. 4a).",
    ],
    [
      "art-13-ust-4a, leaving",
      [...inParticipation, { kind: "discontinued", on: "2026-06-15", ground: "permanent-leaving" }],
      "2026-06-15",
      "Zaprzestano realizacji programu, bo uczestnik trwale opuścił zajęcia (art. 13 ust. 4a).",
      "The programme was discontinued because the participant left the classes for good (art. 13 ust. 4a).",
    ],
    [
      "art-13-ust-5",
      [...inParticipation, { kind: "ended", on: "2026-06-15" }],
      "2026-06-15",
      "Program się zakończył (art. 13 ust. 5).",
      "The programme ended (art. 13 ust. 5).",
    ],
    [
      "art-12-ust-1, application withdrawn",
      [...wayIn2026.slice(0, 1), { kind: "withdrawn", on: "2026-02-15" }],
      "2026-02-15",
      "Wniosek o skierowanie wycofano (art. 12 ust. 1).",
      "The application for referral was withdrawn (art. 12 ust. 1).",
    ],
    [
      "art-15-ust-2, awaiting",
      [...wayIn2026],
      "2026-04-02",
      "Okres próbny upłynął, a o kwalifikacji do zajęć jeszcze nie zdecydowano (art. 15 ust. 2).",
      "The trial is over, and the qualification has not been decided yet (art. 15 ust. 2).",
    ],
    [
      "art-15-ust-2, refused",
      [...wayIn2026, { kind: "not-qualified", on: "2026-04-01" }],
      "2026-04-01",
      "Po okresie próbnym kierownik centrum nie zakwalifikował uczestnika do zajęć (art. 15 ust. 2).",
      "After the trial the participant was not qualified by the manager of the centre (art. 15 ust. 2).",
    ],
    [
      "art-15-ust-3-zd-2",
      [...inParticipation, { kind: "extended", on: "2026-06-15", to: "2027-04-01" }],
      "2026-06-15",
      "Kierownik centrum przedłużył okres uczestnictwa (art. 15 ust. 3 zd. 2).",
      "The manager of the centre extended the period of participation (art. 15 ust. 3 zd. 2).",
    ],
    [
      "art-1-ust-3",
      [...inParticipation, { kind: "excluding-right", on: "2026-07-01", from: "2026-06-15" }],
      "2026-06-15",
      "Osoba nabyła prawo, które wyłącza ją spod działania ustawy; program trwał nie dłużej niż do dnia poprzedzającego nabycie tego prawa (art. 1 ust. 3).",
      "The person acquired a right that excludes from the Act; the programme lasted no longer than until the day before that (art. 1 ust. 3).",
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
      "Uczestnika zakwalifikował do zajęć kierownik ośrodka pomocy społecznej albo dyrektor centrum usług społecznych (art. 15 ust. 2).",
    );
  });

  it("Q12: a further programme", () => {
    const found = life({
      events: [...inParticipation, { kind: "applied", on: "2027-05-04" }],
      on: "2027-05-04",
    });
    expect(explain(found, "pl").slice(-4)).toEqual([
      "Program kończy się z ostatnim dniem okresu uczestnictwa (art. 13 ust. 5).",
      "Świadczenie przysługuje tylko za okres uczestnictwa w zajęciach centrum: do ostatniego dnia okresu uczestnictwa (art. 13 ust. 5 zd. 2).",
      "To kolejny program tej osoby: długość uczestnictwa, dni wolne i dni choroby liczy się od nowa; ustawa tego nie rozstrzyga (art. 12 ust. 1).",
      "Złożono wniosek o skierowanie do centrum (art. 12 ust. 1).",
    ]);
    expect(found.notices.map((notice) => describeViolation(notice, "pl"))).toEqual([
      "To kolejny program tej osoby; ustawa nie rozstrzyga, czy uwzględnia się poprzedni, więc wszystkie limity liczy się od nowa (art. 12 ust. 1).",
    ]);
  });

  it("no date of an event is repeated in a sentence or a step", () => {
    const found = life({ events: wholeLife, on: "2026-11-20" });
    const texts = [
      ...explain(found, "pl"),
      justification(found, "pl"),
      JSON.stringify(found.steps.map(({ operands }) => operands)),
    ];
    expect(texts.join("\n")).not.toMatch(/2026-\d\d-\d\d|listopada/);
  });
});

describe("art-15-ust-2: decided on the first day after the trial", () => {
  const waits = "Okres próbny upłynął, a o kwalifikacji do zajęć jeszcze nie zdecydowano (art. 15 ust. 2).";
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
