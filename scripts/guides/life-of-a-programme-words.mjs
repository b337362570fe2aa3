// What the page itself says, in two languages. Stages, events, who acts and what changed come from the library.
export const lifeWords = {
  pl: {
    title: "Życie programu",
    other: "[English](life-of-a-programme.md)",
    intro: [
      "Ta strona pokazuje drogę uczestnika przez Centrum Integracji Społecznej: od wniosku o skierowanie do zaświadczenia (art. 12, art. 13 i art. 15 ust. 1–3 ustawy z 13 czerwca 2003 r. o zatrudnieniu socjalnym).",
      "Pracownik centrum zobaczy, co może się zdarzyć na każdym etapie i kto wtedy działa. Programista znajdzie te same dane w `lifecycleTransitions()`, a etap w danym dniu obliczy mu `lifecycle()`.",
    ],
    read: (read, checked) =>
      `To pomoc, a nie porada prawna. Przepisy odczytano według stanu na ${read}, a tytuły w Dzienniku Ustaw sprawdzono do ${checked}`,
    picture: {
      heading: "Obraz",
      title: (day) =>
        `Etapy programu i zdarzenia, które prowadzą z jednego etapu do drugiego, stan na ${day}`,
      lead: "Etapy stoją jeden pod drugim. Strzałka w dół prowadzi do następnego etapu. Kolorowa linia z prawej strony to jedno zdarzenie: kropki pokazują etapy, na których może do niego dojść, a strzałka etap, do którego prowadzi. Zdarzeń, które etapu nie zmieniają, na obrazie nie ma; są w tabeli.",
    },
    table: {
      heading: "To samo w tabeli",
      lead: (day) =>
        `Stan na ${day} Kilka etapów w jednym wierszu znaczy, że zdarzenie jest możliwe na każdym z nich.`,
      head: ["Etap", "Zdarzenie", "Następny etap", "Kto działa", "Przepis"],
      same: "ten sam",
      time: "nikt: decyduje upływ czasu",
      nobody: "przepis nikogo nie wskazuje",
      newProgramme: " (kolejny program)",
      agreed: (who) => `uzgadnia też: ${who}`,
      onMotion: (who) => `na wniosek lub po opinii: ${who}`,
      or: " albo ",
      and: " i ",
    },
    changes: {
      heading: "Co zależy od daty",
      lead: "Przy każdym temacie najpierw stoi, jak było od 14 sierpnia 2003 r., a potem każda zmiana. Ostatnia kolumna podaje przepis i ustawę, która go wprowadziła albo zmieniła.",
      topics: {
        referral: "Wniosek i skierowanie",
        referralOpinion: "Opinia o wniosku",
        therapyBeforeAdmission: "Terapia przed przyjęciem",
        admission: "Przyjęcie do centrum",
        qualification: "Kwalifikacja po okresie próbnym",
        extension: "Przedłużenie",
        daysOff: "Dni wolne od zajęć",
        discontinuation: "Powody zaprzestania",
        discontinuationDecision: "Kto decyduje o zaprzestaniu",
        discontinuationComplaint: "Skarga na zaprzestanie",
        programmeEnd: "Koniec programu",
        certificate: "Zaświadczenie",
      },
    },
    openPoints: {
      heading: "Punkty otwarte",
      lead: "Ustawa mówi, co po czym następuje, ale nie rozstrzyga wszystkiego. Odsyłacze prowadzą na stronę [Pytania otwarte](pytania-otwarte.md).",
      taken: "Przyjęto:",
      mustChoose: "Odpowiedź trzeba wybrać, jeżeli od niej zależy wynik.",
      others: [
        "**Kolejny program (Q12).** Czy dawny uczestnik może zacząć od nowa, kiedy i czy coś przechodzi z poprzedniego programu? Ustawa tego nie rozstrzyga (pewność D). Biblioteka pozwala złożyć nowy wniosek dzień po zakończeniu, wszystko liczy od nowa i zaznacza to w wyniku (`further-programme`).",
        "**Dwa etapy bez nazwy w ustawie.** „Oczekiwanie na kwalifikację” i „wyłączenie spod działania ustawy” nazwaliśmy sami, żeby każdy dzień miał swój etap.",
        "**Odstąpienie przed podpisaniem programu.** Ustawa nie ma na to przepisu. Przyjęto, że wniosek można wycofać, i wskazano art. 12 ust. 1.",
      ],
    },
    developers: {
      heading: "Dla programistów",
      lead: "Obraz i tabela powstały z tych danych. Inna data daje prawo z tego dnia.",
    },
  },
  en: {
    title: "The life of a programme",
    other: "[Polski](zycie-programu.md)",
    intro: [
      "This page shows the way of a participant through a social integration centre (CIS), from the application for referral to the certificate: art. 12, art. 13 and art. 15(1)–(3) of the Act of 13 June 2003 on social employment.",
      "Somebody who works in a centre sees what can happen at each stage and who acts. A developer finds the same data in `lifecycleTransitions()`, and `lifecycle()` gives the stage on a day.",
    ],
    read: (read, checked) =>
      `This is help, not legal advice. The law was read as of ${read}, and the titles in the journal of laws were checked up to ${checked}.`,
    picture: {
      heading: "The picture",
      title: (day) => `The stages of a programme and the events that lead from one to another, as of ${day}`,
      lead: "The stages stand one below the other. An arrow down leads to the next stage. A coloured line to the right is one event: its dots show the stages at which it can happen, its arrow the stage it leads to. Events that change no stage are not in the picture but in the table.",
    },
    table: {
      heading: "The same as a table",
      lead: (day) => `As of ${day}. Where a row has several stages, the event can happen at each of them.`,
      head: ["Stage", "Event", "Next stage", "Who acts", "Provision"],
      same: "the same",
      time: "nobody: it comes with time",
      nobody: "the provision names nobody",
      newProgramme: " (a further programme)",
      agreed: (who) => `agreed with: ${who}`,
      onMotion: (who) => `on a motion of, or after an opinion of: ${who}`,
      or: " or ",
      and: " and ",
    },
    changes: {
      heading: "What depends on the date",
      lead: "For each topic comes first what held from 14 August 2003, then every change. The last column gives the provision and the act that made or changed it.",
      topics: {
        referral: "Application and referral",
        referralOpinion: "Opinion on the application",
        therapyBeforeAdmission: "Therapy before admission",
        admission: "Admission to the centre",
        qualification: "Qualification after the trial",
        extension: "Extension",
        daysOff: "Days off",
        discontinuation: "Grounds of discontinuation",
        discontinuationDecision: "Who decides on discontinuation",
        discontinuationComplaint: "Complaint of discontinuation",
        programmeEnd: "End of the programme",
        certificate: "Certificate",
      },
    },
    openPoints: {
      heading: "Open points",
      lead: "The Act says what comes after what, but does not settle everything. The links lead to the page [Open questions](open-questions.md).",
      taken: "Answer taken:",
      mustChoose: "The answer must be chosen where a result depends on it.",
      others: [
        "**A further programme (Q12).** May a former participant begin anew, when, and does anything carry over from the programme before? The Act is silent (certainty D). The library lets a new application be made the day after the end, counts everything anew and says so in the result (`further-programme`).",
        "**Two stages without a name in the Act.** We gave “awaiting qualification” and “excluded from the Act” their names, so that every day has a stage.",
        "**Withdrawal before the programme is signed.** The Act has no provision for it. An application is taken to be one that may be withdrawn, and art. 12(1) is cited.",
      ],
    },
    developers: {
      heading: "For developers",
      lead: "Picture and table were made from these data. Another date gives the law of that day.",
    },
  },
};
