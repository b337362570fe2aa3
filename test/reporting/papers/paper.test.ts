import { describe, expect, it } from "vitest";
import { certificate, justification, monthlyBenefit, payroll, refundClaim } from "zatrudnienie-socjalne";
import { type PaperKind, paperKinds, paperSchemas } from "../../../src/reporting/index.js";
import { claim, fieldsOf, month, paperOf, paperOfAnything, textsOf } from "./papers.js";

const line = "………………………………";
const basis = (units: string) =>
  `Podstawa prawna: ${units} ustawy o zatrudnieniu socjalnym (Dz.U. 2003 nr 122 poz. 1143).`;

function codesOf(kind: string, fields: unknown): unknown {
  const result = paperOfAnything({ kind, fields });
  return result.outcome === "invalid"
    ? result.issues.map(({ path, code }) => [path.join("."), code])
    : result.outcome;
}

describe("what stands on each paper", () => {
  it("certificate (art. 13 ust. 5a)", () => {
    const made = paperOf("certificate");
    expect(made.title).toBe("Zaświadczenie o uczestnictwie w zajęciach centrum integracji społecznej");
    expect(textsOf(made)).toEqual([
      "Centrum Integracji Społecznej, Jaworzno",
      "Data wystawienia: 2 lipca 2026 r.",
      "Imię i nazwisko uczestnika: Jan Kowalski.",
      "Potwierdza się uczestnictwo w zajęciach centrum w okresie od 1 lipca 2025 r. do 30 czerwca 2026 r.",
      "Umiejętności nabyte w ramach reintegracji zawodowej i społecznej: obsługa kasy fiskalnej; praca w zespole.",
      basis("art. 13 ust. 5a"),
      `Podpis kierownika centrum: ${line}`,
      "Otrzymują: uczestnik i powiatowy urząd pracy.",
    ]);
    const alone = certificate({ endedOn: "2026-06-30", longTermUnemployed: false });
    if (alone.outcome !== "due") throw new Error();
    expect(textsOf(paperOf("certificate", { certificate: alone })).at(-1)).toBe("Otrzymuje: uczestnik.");
  });

  it("programme (art. 12 ust. 4, art. 13)", () => {
    expect(textsOf(paperOf("programme"))).toEqual([
      "Centrum Integracji Społecznej, Jaworzno",
      "Imię i nazwisko uczestnika: Jan Kowalski.",
      "Program obejmuje okres od 2 marca 2026 r. do 1 marca 2027 r.",
      "Reintegracja społeczna: udział w grupie wsparcia. Osoba odpowiedzialna: pracownik socjalny.",
      "Reintegracja zawodowa: szkolenie w warsztacie stolarskim. Osoba odpowiedzialna: instruktor zawodu.",
      "Program może ulec zmianie na wniosek każdej ze stron.",
      "Data podpisania programu: 27 lutego 2026 r.",
      basis("art. 12 ust. 4 i art. 13 ust. 2"),
      `Podpis uczestnika: ${line}`,
      `Podpis kierownika centrum: ${line}`,
    ]);
    expect(textsOf(paperOf("programme", { signedOn: undefined })).join()).not.toContain("Data podpisania");
  });

  it("attendance card", () => {
    expect(paperOf("attendance-card").title).toBe("Karta obecności: czerwiec 2026 r.");
    expect(textsOf(paperOf("attendance-card")).slice(2)).toEqual([
      "Miesiąc: czerwiec 2026 r.",
      "1 czerwca 2026 r.: obecność.",
      "2 czerwca 2026 r.: obecność.",
      "3 czerwca 2026 r.: bez zapisu.",
      "5 czerwca 2026 r.: nieobecność nieusprawiedliwiona.",
      "6 czerwca 2026 r.: choroba (dzień bez zajęć).",
      "8 czerwca 2026 r.: bez zapisu.",
      "Dni zajęć: 5. Obecność: 2 dni. Nieobecność nieusprawiedliwiona: 1 dzień. Choroba: 1 dzień. Bez zapisu: 2 dni.",
    ]);
  });

  it("notice of the benefit: the letter as justification writes it", () => {
    const made = paperOf("benefit-notice");
    expect(made.title).toBe("Informacja o świadczeniu integracyjnym za czerwiec 2026 r.");
    expect(textsOf(made)[2]).toBe(justification(month, "pl"));
    expect(textsOf(made)[2]).toContain("wynosi 2033,70 zł brutto");
  });

  it("notice of the benefit, not due, and from a line of a payroll", () => {
    const periods = { participation: { from: "2026-04-02", to: "2027-03-01" } };
    const notDue = monthlyBenefit({ month: "2026-06", periods, applied: false });
    if (notDue.outcome !== "not-due") throw new Error();
    expect(textsOf(paperOf("benefit-notice", { result: notDue }))[2]).toBe(justification(notDue, "pl"));
    const list = payroll({ month: "2026-06", cases: [{ id: "1", periods, taxAdvance: "1.00" }] });
    if (list.outcome !== "computed") throw new Error();
    expect(textsOf(paperOf("benefit-notice", { result: list.lines[0]! }))[2]).toContain("2140,70 zł");
  });

  it("notice of an extension (art. 15 ust. 3)", () => {
    expect(textsOf(paperOf("extension-notice")).slice(2)).toEqual([
      "Okres uczestnictwa w zajęciach przedłużono na czas od 2 marca 2027 r. do 31 sierpnia 2027 r.",
      "Data przedłużenia: 15 lutego 2027 r.",
      "Uzasadnienie: Uczestnik kończy kurs zawodowy.",
      basis("art. 15 ust. 3 zd. 2"),
      `Podpis kierownika centrum: ${line}`,
    ]);
  });

  it("decision to discontinue (art. 13 ust. 4–4b)", () => {
    const made = paperOf("discontinuation-decision");
    expect(textsOf(made).slice(1)).toEqual([
      "Data decyzji: 12 czerwca 2026 r.",
      "Imię i nazwisko uczestnika: Jan Kowalski.",
      basis("art. 13 ust. 4 pkt 1 i art. 13 ust. 4a"),
      "Zaprzestaje się realizacji indywidualnego programu zatrudnienia socjalnego z dniem 15 czerwca 2026 r.",
      "Przyczyna: uporczywe naruszanie przez uczestnika postanowień programu, które uniemożliwia jego dalszą realizację.",
      "Uzasadnienie: Uczestnik wielokrotnie opuszczał stanowisko pracy.",
      "Pouczenie: na tę decyzję uczestnikowi przysługuje skarga do sądu administracyjnego (art. 13 ust. 4b).",
      `Podpis kierownika centrum: ${line}`,
    ]);
    expect(made.paragraphs.map(({ citation }) => citation?.unit)).toContain("art-13-ust-4b");
    expect(made.paragraphs[5]?.citation?.unit).toBe("art-13-ust-4-pkt-1");
    const left = paperOf("discontinuation-decision", { ground: "permanent-leaving" });
    expect(left.paragraphs[5]).toMatchObject({
      text: "Przyczyna: trwałe opuszczenie zajęć w centrum przez uczestnika.",
      citation: { unit: "art-13-ust-4-pkt-2" },
    });
  });

  it("monthly programme (art. 14 ust. 1a)", () => {
    expect(textsOf(paperOf("monthly-programme")).slice(1)).toEqual([
      "Miesiąc: czerwiec 2026 r.",
      "1 czerwca 2026 r.: szkolenie zawodowe; grupa wsparcia; liczba godzin: 6,5.",
      "2 czerwca 2026 r.: konsultacje z psychologiem.",
      "3 czerwca 2026 r.",
      basis("art. 14 ust. 1a"),
      `Podpis kierownika centrum: ${line}`,
    ]);
  });

  it("application for the refund (art. 15 ust. 8)", () => {
    expect(textsOf(paperOf("refund-application"))).toEqual([
      "Centrum Integracji Społecznej, Jaworzno",
      "Adresat: Starosta Powiatu.",
      "Data wniosku: 3 sierpnia 2026 r.",
      "Wnoszę o refundację ze środków Funduszu Pracy świadczeń integracyjnych wraz ze składkami na ubezpieczenia społeczne. Miesiąc wypłaty świadczeń: lipiec 2026 r.",
      "Liczba wypłaconych świadczeń: 2. Kwota świadczeń: 4207,00 zł. Składki na ubezpieczenia społeczne: 589,12 zł. Kwota refundacji: 4796,12 zł.",
      basis("art. 15 ust. 8"),
      "Załącznik: kopia listy wypłaconych świadczeń integracyjnych.",
      `Podpis kierownika centrum: ${line}`,
    ]);
  });

  it.each([
    ["4000.00", "Otrzymana zaliczka: 4000,00 zł. Kwota refundacji po odjęciu zaliczki: 796,12 zł."],
    ["4796.12", "Otrzymana zaliczka: 4796,12 zł. Kwota refundacji po odjęciu zaliczki: 0,00 zł."],
    [
      "5000.00",
      "Otrzymana zaliczka: 5000,00 zł. Kwota refundacji po odjęciu zaliczki: -203,88 zł. Zaliczka przewyższa kwotę refundacji o 203,88 zł.",
    ],
  ])("application with an advance of %s", (advance, text) => {
    expect(paperOf("refund-application", { advance }).paragraphs[5]).toEqual({
      text,
      fields: ["claim", "advance"],
    });
  });

  it("before 2009-02-01 contributions were not refunded, and none are named", () => {
    const old = refundClaim({
      paidInMonth: "2009-01",
      payments: [{ id: "1", forMonth: "2008-12", amount: "500.00" }],
    });
    if (old.outcome !== "claim") throw new Error(JSON.stringify(old));
    const made = paperOf("refund-application", { claim: old, filedOn: "2009-02-02" });
    expect(textsOf(made).slice(3, 5)).toEqual([
      "Wnoszę o refundację ze środków Funduszu Pracy świadczeń integracyjnych. Miesiąc wypłaty świadczeń: styczeń 2009 r.",
      "Liczba wypłaconych świadczeń: 1. Kwota świadczeń: 500,00 zł. Kwota refundacji: 500,00 zł.",
    ]);
  });
});

describe.each(paperKinds)("every paper: %s", (kind) => {
  const made = paperOf(kind);

  it("says that it has no official form, and keeps to its schema", () => {
    expect(made).toMatchObject({ kind, official: false, calculation: "paper" });
    expect(made.face).toMatch(/^Bez urzędowego wzoru/u);
    expect(paperSchemas.paper.result().parse(made)).toEqual(made);
    expect(structuredClone(made)).toEqual(made);
  });

  it("each paragraph names its fields or, without one, its provision", () => {
    for (const { fields, citation } of made.paragraphs) {
      expect(fields.length > 0 || citation !== undefined).toBe(true);
      for (const field of fields) expect(Object.keys(fieldsOf[kind])).toContain(field);
    }
  });

  it("every field given is used", () => {
    const used = new Set(made.paragraphs.flatMap(({ fields }) => fields));
    expect(Object.keys(fieldsOf[kind]).filter((field) => !used.has(field))).toEqual([]);
  });

  it("speaks of a decision only where it is one", () => {
    const texts = [made.title, made.face, ...textsOf(made)].join(" ");
    expect(/decyzj/iu.test(texts)).toBe(kind === "discontinuation-decision");
  });

  it("without any one field that it needs, or with one more: an issue", () => {
    const optional = ["signedOn", "advance"];
    for (const field of Object.keys(fieldsOf[kind]).filter((key) => !optional.includes(key))) {
      const { [field as never]: _, ...rest } = fieldsOf[kind] as object as Record<string, unknown>;
      expect([field, codesOf(kind, rest)]).toEqual([field, [[`fields.${field}`, expect.anything()]]]);
    }
    expect(codesOf(kind, { ...fieldsOf[kind], extra: 1 })).toEqual([["fields.extra", "unknown-key"]]);
  });

  it("hostile texts stand as they are, but for NUL and halves of characters", () => {
    const name = '<b>"&\u202E=1+1\r\n\u0000\uD800';
    const texts = textsOf(paperOf(kind, { unit: { name } }));
    expect(texts[0]).toBe('<b>"&\u202E=1+1\r\n\uFFFD');
  });
});

describe("issues", () => {
  const withFields = (kind: PaperKind, more: object) => codesOf(kind, { ...fieldsOf[kind], ...more });

  it("days in the wrong order", () => {
    expect(withFields("certificate", { from: "2026-07-01", issuedOn: "2026-06-29" })).toEqual([
      ["fields.to", "reversed"],
      ["fields.issuedOn", "reversed"],
    ]);
    expect(withFields("certificate", { issuedOn: "2026-06-30" })).toBe("paper");
    expect(withFields("programme", { to: "2026-03-01", signedOn: undefined })).toEqual([
      ["fields.to", "reversed"],
    ]);
    expect(withFields("extension-notice", { extension: { from: "2027-03-02", to: "2027-03-01" } })).toEqual([
      ["fields.extension.to", "reversed"],
    ]);
    expect(withFields("refund-application", { filedOn: "2026-06-30" })).toEqual([
      ["fields.filedOn", "reversed"],
    ]);
  });

  it("found beside fields that are missing", () => {
    expect(withFields("certificate", { from: "2026-07-01", person: undefined })).toEqual([
      ["fields.person", "required"],
      ["fields.to", "reversed"],
    ]);
  });

  it("no skill, no text, a ground that needs no decision", () => {
    expect(withFields("certificate", { skills: [] })).toEqual([["fields.skills", "too-small"]]);
    expect(withFields("extension-notice", { reason: " \n" })).toEqual([["fields.reason", "empty-text"]]);
    expect(withFields("discontinuation-decision", { ground: "withdrawal" })).toEqual([
      ["fields.ground", "not-one-of"],
    ]);
  });

  it("days of another month, and twice the same", () => {
    const days = ["2026-06-01", "2026-06-01", "2026-07-01"].map((date) => ({ date, topics: ["x"] }));
    expect(withFields("monthly-programme", { days })).toEqual([
      ["fields.days.1.date", "repeated-date"],
      ["fields.days.2.date", "class-day-of-another-month"],
    ]);
  });

  it("something else than the result it should be", () => {
    const broken = { ...month, steps: [{ ...month.steps[0]!, operation: "unexcused", operands: {} }] };
    for (const wrong of [
      {},
      null,
      1,
      "x",
      [],
      { ...claim, outcome: "invalid" },
      { outcome: "due" },
      broken,
    ]) {
      expect(withFields("certificate", { certificate: wrong })).toEqual([
        ["fields.certificate", "not-a-certificate"],
      ]);
      expect(withFields("attendance-card", { card: wrong })).toEqual([["fields.card", "not-a-card"]]);
      expect(withFields("benefit-notice", { result: wrong })).toEqual([
        ["fields.result", "not-a-month-decided"],
      ]);
      expect(withFields("refund-application", { claim: wrong })).toEqual([["fields.claim", "not-a-claim"]]);
    }
  });

  it.each([
    ["certificate", { from: "2007-01-01", to: "2007-07-13" }, "fields.to"],
    ["discontinuation-decision", { decidedOn: "2007-07-13" }, "fields.decidedOn"],
  ] as const)("%s: the law to 2007-07-13 knew none", (kind, more, path) => {
    expect(withFields(kind, more)).toEqual([[path, "no-rule-yet"]]);
    const next = Object.fromEntries(
      Object.entries(more).map(([key, date]) => [key, date === "2007-07-13" ? "2007-07-14" : date]),
    );
    expect(withFields(kind, next)).toBe("paper");
  });

  it("art-14-ust-1a: no monthly programme of a month that ended by 2007-07-13, one of July 2007", () => {
    const june = { month: "2007-06", days: [] };
    expect(withFields("monthly-programme", june)).toEqual([["fields.month", "no-rule-yet"]]);
    expect(withFields("monthly-programme", { ...june, month: "2007-07" })).toBe("paper");
  });

  it("no kind, another kind, anything at all", () => {
    expect(codesOf("letter", {})).toEqual([["kind", "not-one-of"]]);
    for (const anything of [null, 1, "x", [], {}, { kind: "certificate" }, { kind: null }]) {
      expect(paperOfAnything(anything).outcome).toBe("invalid");
    }
    const throwing = Object.defineProperty({}, "kind", {
      enumerable: true,
      get: () => {
        throw new Error();
      },
    });
    expect(paperOfAnything(throwing).outcome).toBe("invalid");
  });

  it("before the Act: unsupported", () => {
    expect(withFields("programme", { from: "2003-08-13" })).toBe("unsupported-date");
    expect(withFields("programme", { from: "2003-08-14" })).toBe("paper");
  });
});
