// What the page itself says, in two languages. What it says of the law's lists and of its changes comes from the library.
export const coveredWords = {
  pl: {
    title: "Kogo obejmuje ustawa",
    other: "[English](who-is-covered.md)",
    intro: [
      "Ta strona mówi, kto może brać udział w zajęciach Centrum Integracji Społecznej, a kto w zajęciach Klubu Integracji Społecznej (art. 1 ust. 2–3a ustawy z 13 czerwca 2003 r. o zatrudnieniu socjalnym).",
      "Pracownik socjalny znajdzie tu kolejność pytań i odpowiedź na każde z nich. Programista zobaczy, co zwracają `assessEligibility()`, `groupsOn()`, `exclusionsOn()` i `questions()`: odpowiedzi w tabelach wyliczyła biblioteka.",
    ],
    read: (read, checked) =>
      `To pomoc, a nie porada prawna. Przepisy odczytano według stanu na ${read}, a tytuły w Dzienniku Ustaw sprawdzono do ${checked}`,
    order: {
      heading: "Kolejność",
      lead: "Ustawa stawia trzy wymagania. Sprawdza się je w tej kolejności:",
      steps: [
        "**Prawa, które wyłączają** (art. 1 ust. 3). Wystarczy jedno. Liczy się samo prawo do świadczenia, a nie to, czy jest wypłacane. Kto ma prawo do renty z tytułu niezdolności do pracy, nie może brać udziału w zajęciach centrum, ale w zajęciach klubu może (art. 1 ust. 3a).",
        "**Wspólny warunek** (art. 1 ust. 2). Musi być spełniony w całości, niezależnie od grupy.",
        "**Grupy** (art. 1 ust. 2). Wystarczy jedna. Lista jest otwarta, więc można objąć też kogoś w podobnej sytuacji.",
      ],
      last: "Gdy brakuje faktu, od którego zależy wynik, biblioteka nie zgaduje, tylko o niego pyta. Dla centrum i dla klubu rozstrzyga osobno.",
    },
    table: {
      heading: "Tabela rozstrzygnięć",
      lead: (day, group) =>
        `Stan na ${day} Każdy wiersz zmienia jeden fakt, a reszta przemawia za tą osobą: należy do jednej grupy (${group}), spełnia warunek i nie ma prawa, które wyłącza. W tabeli grup należy tylko do grupy z wiersza. Gdy podano jeden wynik, jest on ten sam dla centrum i dla klubu.`,
      fact: "Fakt",
      provision: "Przepis",
      answers: ["Tak", "Nie", "Nie wiadomo"],
    },
    outcomes: {
      eligible: "może",
      excluded: "wyłączenie",
      ineligible: "nie obejmuje",
      undetermined: "do ustalenia",
    },
    meaning: {
      eligible: "osoba może brać udział w zajęciach (`eligible`)",
      excluded: "wyłącza ją prawo z art. 1 ust. 3 (`excluded`)",
      ineligible: "ustawa jej nie obejmuje, bo brakuje grupy albo warunku (`ineligible`)",
      undetermined: "trzeba jeszcze poznać fakty, które biblioteka wymienia (`undetermined`)",
    },
    inCentre: "centrum:",
    inClub: "klub:",
    kinds: {
      rights: {
        heading: "Prawa, które wyłączają",
        note: "Pytanie brzmi: czy ta osoba ma takie prawo?",
      },
      condition: { heading: "Wspólny warunek", note: "Każda część musi być spełniona." },
      groups: { heading: "Grupy", note: "Każda grupa to cały opis z przepisu, a nie sam status osoby." },
    },
    together: {
      heading: "Kilka faktów naraz",
      lead: "O tym, co jest ważniejsze, decyduje kolejność.",
      head: ["Fakty", "Wynik"],
      cases: [
        () => "Prawo do emerytury, a do tego brak wykluczenia społecznego",
        () => "Nie wiadomo, czy jest prawo do emerytury, ale wykluczenia społecznego nie ma",
        () => "Osoba długotrwale bezrobotna; nie wiadomo, czy niepełnosprawna",
        () => "Nie wiadomo, czy niepełnosprawna; innych grup nie ma",
        () => "Tylko podobna sytuacja (otwarta lista)",
        () => "Osoba niepełnosprawna z prawem do renty z tytułu niezdolności do pracy",
        (day) => `Bez ubóstwa; wniosek złożono ${day} i nadal go nie rozpatrzono`,
        (day) => `Bez ubóstwa; wniosek złożono ${day} i nadal go nie rozpatrzono`,
      ],
    },
    changes: {
      heading: "Co się zmieniało",
      lead: "Ustawa obowiązuje od 14 sierpnia 2003 r. Ostatnia kolumna podaje przepis i ustawę, która go wprowadziła albo zmieniła. Wiersze z kropką mówią, co doszło do list grup i praw albo z nich odpadło.",
      head: ["Od kiedy", "Co się zmieniło", "Przepis i źródło"],
      added: "doszło:",
      gone: "odpadło:",
      withoutTherapy: "już bez warunku terapii:",
    },
    doubts: {
      heading: "Wątpliwości",
      taken: "Przyjęto:",
      mustChoose: "Trzeba wybrać odpowiedź.",
      openList:
        "**Otwarta lista.** Przepis wymienia grupy jako przykłady, dlatego ktoś w podobnej sytuacji też może brać udział. Czy sytuacja jest podobna, ocenia człowiek, a nie program. Gdy przemawia za kimś tylko to, wynik zawiera założenie `open-list`.",
      pending: (day) =>
        `**Dawne wnioski.** O wniosku o skierowanie do centrum, który złożono przed ${day} i którego nadal nie rozpatrzono, rozstrzyga całe dawne brzmienie (art. 6, Dz.U. 2022 poz. 218): także ubóstwo i dawna nazwa grupy. Czy wniosek naprawdę czeka, tego biblioteka nie wie. Dla klubu przyjmujemy prawo z dnia pytania.`,
    },
    asking: {
      heading: "Jak pytać",
      lead: "`questions()` zwraca pytania, na które trzeba jeszcze odpowiedzieć, po polsku i po angielsku, każde z uzasadnieniem i z miejscem na odpowiedź (`path`). Gdy fakt nie może już niczego zmienić, nie pyta o niego. Wystarczy jedno prawo, które wyłącza i z centrum, i z klubu, a pytania się kończą.",
    },
  },
  en: {
    title: "Who is covered",
    other: "[Polski](kogo-obejmuje-ustawa.md)",
    intro: [
      "This page says who may take part in the classes of a social integration centre (CIS), and who in those of a social integration club (KIS): art. 1(2)–(3a) of the Act of 13 June 2003 on social employment.",
      "A social worker finds the order of the questions and what each answer leads to. A developer sees what `assessEligibility()`, `groupsOn()`, `exclusionsOn()` and `questions()` return: the answers in the tables were computed by the library.",
    ],
    read: (read, checked) =>
      `This is help, not legal advice. The law was read as of ${read}, and the titles in the journal of laws were checked up to ${checked}.`,
    order: {
      heading: "The order",
      lead: "The Act asks for three things. They are looked at in this order:",
      steps: [
        "**Rights that exclude** (art. 1(3)). One is enough. The right to the benefit counts, whether the benefit is paid or not. Who has a right to an incapacity pension may not take part in the classes of a centre, but may in those of a club (art. 1(3a)).",
        "**The common condition** (art. 1(2)). It must be met in every part, whatever the group.",
        "**Groups** (art. 1(2)). One is enough. The list is open, so somebody in a like situation may be covered too.",
      ],
      last: "Where a fact is missing on which the answer hangs, the library does not guess but asks for it. The centre and the club are decided each on their own.",
    },
    table: {
      heading: "Decision table",
      lead: (day, group) =>
        `As of ${day}. Each row changes one fact, and all others speak for the person: one group (${group}), the condition met, no right that excludes. In the table of groups the person belongs to the group of the row only. Where one answer stands, it is the same for the centre and the club.`,
      fact: "Fact",
      provision: "Provision",
      answers: ["Yes", "No", "Not known"],
    },
    outcomes: {
      eligible: "may",
      excluded: "excluded",
      ineligible: "not covered",
      undetermined: "open",
    },
    meaning: {
      eligible: "the person may take part in the classes (`eligible`)",
      excluded: "a right of art. 1(3) excludes the person (`excluded`)",
      ineligible:
        "the Act does not cover the person: a group or a part of the condition is missing (`ineligible`)",
      undetermined: "facts that the library lists must be learned first (`undetermined`)",
    },
    inCentre: "centre:",
    inClub: "club:",
    kinds: {
      rights: { heading: "Rights that exclude", note: "The question is: has the person this right?" },
      condition: { heading: "The common condition", note: "Every part must be met." },
      groups: {
        heading: "Groups",
        note: "Each group is the whole description in the provision, not a status alone.",
      },
    },
    together: {
      heading: "Several facts at once",
      lead: "The order says what comes first.",
      head: ["Facts", "Answer"],
      cases: [
        () => "A right to a retirement pension, and no social exclusion",
        () => "Not known whether there is a right to a retirement pension, but no social exclusion",
        () => "Long-term unemployed; not known whether disabled",
        () => "Not known whether disabled; no other group",
        () => "Only a like situation (the open list)",
        () => "Disabled, with a right to an incapacity pension",
        (day) => `No poverty; application filed on ${day} and still pending`,
        (day) => `No poverty; application filed on ${day} and still pending`,
      ],
    },
    changes: {
      heading: "What changed",
      lead: "The Act has been in force since 14 August 2003. The last column gives the provision and the act that made or changed it. Lines with a dot say what came into the lists of groups and rights, or went out of them.",
      head: ["Since", "What changed", "Provision and source"],
      added: "new:",
      gone: "gone:",
      withoutTherapy: "without therapy from now on:",
    },
    doubts: {
      heading: "Doubts",
      taken: "Answer taken:",
      mustChoose: "An answer must be chosen.",
      openList:
        "**The open list.** The provision names its groups as examples, so somebody in a like situation may take part too. Whether a situation is alike is for a human being to judge, not for a program. Where nothing else speaks for a person, the result lists the assumption `open-list`.",
      pending: (day) =>
        `**Old applications.** An application for referral to a centre filed before ${day} and still pending is decided by the whole old wording (art. 6, Dz.U. 2022 poz. 218): poverty and the old name of a group too. Whether an application is really pending the library does not know. For a club we take the law of the day asked about.`,
    },
    asking: {
      heading: "How to ask",
      lead: "`questions()` gives the questions that are still to be answered, in Polish and English, each with its reason and the place of its answer (`path`). It does not ask for a fact that can no longer change anything. One right that excludes from both places is enough, and the questions end.",
    },
  },
};
