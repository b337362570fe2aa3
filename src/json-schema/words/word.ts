/**
 * What a property is called: title and title, description and description, in Polish and English, and the provision of the
 * Act where one says it.
 */
export type Word = readonly [titlePl: string, titleEn: string, pl: string, en: string, provision?: string];

/**
 * By property, or by a place and the property where it means something else there: an object of the documents, a function,
 * or `function.input`, `function.result`. What stands under `.*` is said with the name that the id has among the labels.
 */
export type Words = Readonly<Record<string, Word>>;
