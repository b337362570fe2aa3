import type { CalendarDate } from "../../calendar/index.js";
import type { Citation, Texts } from "../../law/index.js";
import type { Certainty, Reasoned, Undecided } from "../../reasoning/index.js";
import type { LeftOut } from "../records/kept.js";
import type { DutyHolder, DutyKind, DutyQuestion } from "./vocabulary.js";

type Name = "dutyCalendar";

/** One day of the calendar. */
export interface Duty {
  /** The same for the same duty, also after its day changed. */
  uid: string;
  kind: DutyKind;
  /** The year, the month, the day or the programme it is about. */
  about: string;
  /** The day of the law, `YYYY-MM-DD`. */
  date: string;
  /** The next working day, where `date` is a free one and something is filed; else null. */
  movedTo: string | null;
  /** False where the Act names no day, and the first possible one stands here. */
  fixedByLaw: boolean;
  certainty: Certainty;
  /** What is open about it. */
  question?: DutyQuestion;
  title: Texts;
  citation: Citation;
}

/** The same in Polish, for a file of a calendar. */
export interface DutyEvent {
  uid: string;
  date: string;
  title: string;
  description: string;
  categories: string[];
}

/** The duties of a time. */
export interface DutyCalendar extends Reasoned<Name> {
  outcome: "calendar";
  for: DutyHolder;
  from: string;
  to: string;
  /** By date, kind and uid. */
  duties: Duty[];
  /** One for each duty, in the same order. */
  events: DutyEvent[];
  /** Programmes and payments that could not be used, with what is wrong with each. */
  leftOut: LeftOut[];
}

/** What {@link dutyCalendar} returns. */
export type DutyCalendarResult = DutyCalendar | Undecided<Name>;

/** A duty before it has its names and is known to lie in the time asked about. */
export interface DueDay extends Pick<Duty, "about" | "certainty" | "citation" | "kind" | "question"> {
  readonly date: CalendarDate;
  /** Left out: the Act fixes the day. */
  readonly fixedByLaw?: false;
}
