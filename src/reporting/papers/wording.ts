import { dayName, money, monthName } from "../../reasoning/index.js";
import { cleaned } from "../clean.js";
import type { Paragraph } from "./result.js";

/** `2 marca 2026 r.` */
export const day = (date: string): string => dayName(date, "pl");

/** `czerwiec 2026 r.` */
export const month = (name: string): string => monthName(name, "pl");

/** `2140,70 zł` */
export const amount = (value: string): string => money(value, "pl");

/** A text of the caller as the end of a sentence: with one full stop, and without another where it has an end. */
export function closed(text: string): string {
  return /[.!?…]\s*$/u.test(text) ? text : `${text}.`;
}

/** The centre, as it stands at the head of a paper. */
export function head({
  unit: { name, place },
}: {
  unit: { name: string; place?: string | undefined };
}): Paragraph {
  return { text: place === undefined ? name : `${name}, ${place}`, fields: ["unit"] };
}

export function participant({ person }: { person: { name: string } }): Paragraph {
  return { text: `Imię i nazwisko uczestnika: ${closed(person.name)}`, fields: ["person"] };
}

/** What can be written anywhere. */
export function written(paragraph: Paragraph): Paragraph {
  return { ...paragraph, text: cleaned(paragraph.text) };
}

/** Where somebody signs. */
export const line = "………………………………";
