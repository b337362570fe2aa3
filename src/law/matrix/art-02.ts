import {
  act2007,
  act2011,
  cooperatives2009,
  finances2009,
  labour2004,
  labour2008,
  labour2025,
} from "./amending.js";
import { enacted, enactedAs, type History } from "./wording.js";

/** art. 2: definitions. */
export const article2 = (): History<"art-2"> => ({
  "art-2": [enacted("Znaczenie określeń użytych w ustawie.", "The meaning of the terms of the Act.")],
  "art-2-pkt-1": [
    enacted(
      "Dotację rozumie się tak jak w ustawie o finansach publicznych z 26 listopada 1998 r.",
      "A grant is what the public finance act of 26 November 1998 understands by it.",
    ),
    act2007.words(
      "art-1-pkt-2-lit-a",
      "Dotację rozumie się tak jak w ustawie o finansach publicznych z 30 czerwca 2005 r.",
      "A grant is what the public finance act of 30 June 2005 understands by it.",
    ),
    finances2009.words(
      "art-57-pkt-1",
      "Dotację rozumie się tak jak w przepisach o finansach publicznych; żadnej ustawy się nie wymienia.",
      "A grant is what the provisions on public finance understand by it; no act is named.",
    ),
  ],
  "art-2-pkt-1a": [act2011.as("art-1-pkt-1-lit-a", "centreGraduate")],
  "art-2-pkt-1b": [act2011.as("art-1-pkt-1-lit-a", "clubGraduate")],
  "art-2-pkt-2": [
    enacted(
      "Chodzi o organizacje pożytku publicznego, które działają na rzecz osób z art. 1.",
      "Public benefit organisations that work for the persons of art. 1 are meant.",
    ),
    labour2004.words(
      "art-137-pkt-2",
      "Zamiast organizacji pożytku publicznego ustawa mówi o organizacjach pozarządowych, które działają na rzecz osób z art. 1.",
      "Instead of public benefit organisations the Act speaks of non-governmental organisations that work for the persons of art. 1.",
    ),
    act2011.words(
      "art-1-pkt-1-lit-b",
      "Z organizacji pozarządowych wyłączono partie i ich fundacje, związki zawodowe, organizacje pracodawców i samorządy zawodowe.",
      "Political parties and their foundations, trade unions, employers' organisations and professional self-governments are no longer among the non-governmental organisations.",
    ),
  ],
  "art-2-pkt-3": [
    enacted(
      "Przeciętne wynagrodzenie to kwota z poprzedniego kwartału, którą stosuje się od pierwszego dnia miesiąca po jej ogłoszeniu przez Prezesa GUS.",
      "The average wage is that of the previous quarter, applied from the first day of the month after the President of Statistics Poland announced it.",
    ),
  ],
  "art-2-pkt-4": [
    enacted(
      "Reintegracja społeczna odbudowuje i podtrzymuje umiejętność życia w społeczności lokalnej i pełnienia ról w pracy i w miejscu zamieszkania.",
      "Social reintegration rebuilds and keeps up the ability to live in the local community and to fill one's roles at work and at home.",
    ),
  ],
  "art-2-pkt-5": [
    enacted(
      "Reintegracja zawodowa odbudowuje i podtrzymuje zdolność do samodzielnej pracy u osób, które biorą udział w zajęciach centrum lub klubu.",
      "Vocational reintegration rebuilds and keeps up the ability to work on one's own, for persons in the classes of a centre or club.",
    ),
  ],
  "art-2-pkt-6": [
    enacted(
      "Świadczenie integracyjne to pieniądze wypłacane uczestnikowi centrum w ramach jego programu.",
      "The integration benefit is money paid to a participant of a centre within the programme.",
    ),
  ],
  "art-2-pkt-7": [
    enacted(
      "Uczestnik to osoba, która bierze udział w zajęciach centrum w ramach indywidualnego programu.",
      "A participant is a person who takes part in the classes of a centre within an individual programme.",
    ),
  ],
  "art-2-pkt-8": [
    enacted(
      "Zatrudnienie wspierane to pomoc w podjęciu pracy na podstawie stosunku pracy albo działalności gospodarczej.",
      "Supported employment is help in taking up work under an employment relationship, or a business.",
    ),
    cooperatives2009.words(
      "art-3-pkt-1",
      "Zatrudnienie wspierane to doradztwo i pomoc finansowa w utrzymaniu aktywności zawodowej, także z myślą o pracach społecznie użytecznych i spółdzielni socjalnej.",
      "Supported employment is advice and financial help in staying active at work, also with a view to socially useful work and to a social cooperative.",
    ),
    labour2025.words(
      "art-390-pkt-2",
      "Prace społecznie użyteczne rozumie się odtąd tak jak w przepisach o rynku pracy i służbach zatrudnienia; reszta bez zmian.",
      "Socially useful work is from then on what the provisions on the labour market and employment services understand by it; the rest is as before.",
    ),
  ],
  "art-2-pkt-9": [
    enactedAs("unemploymentBenefitReference"),
    act2007.as("art-1-pkt-2-lit-b", "unemploymentBenefitReference"),
    labour2008.as("art-13-pkt-1", "unemploymentBenefitReference"),
    labour2025.as("art-390-pkt-2", "unemploymentBenefitReference"),
  ],
});
