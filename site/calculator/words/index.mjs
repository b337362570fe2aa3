// What the calculator itself says; names of kinds, questions, steps and problems are the library's.
import { en } from "./en.mjs";
import { pl } from "./pl.mjs";

export const words = { pl, en };
