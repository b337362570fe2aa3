// Days as they are read.

export const dayInWords = (date, language) =>
  new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`));

/** `sobota 6 czerwca 2026`. */
export const weekdayInWords = ({ date, weekday }, say, language) =>
  `${say.weekdays[weekday]} ${dayInWords(date, language)}`;

/** Why a day is no ordinary one: its holiday, or that there are no classes; "" for a day of classes. */
export const whyFree = ({ holiday, isFree }, say, language) =>
  [holiday?.[language], holiday === undefined && isFree ? say.free : undefined]
    .filter((part) => part !== undefined)
    .join(", ");
