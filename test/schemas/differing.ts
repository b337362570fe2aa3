/**
 * Where a JSON Schema and the function differ, and why: what a schema of one value cannot say. A schema says what each
 * part looks like; the function also sees the parts together, and the law. By code of the issue.
 */
export const onlyTheFunctionSays: Readonly<Record<string, string>> = {};

/** They leave out, or answer for, each record that is wrong, and go on with the others. */
export const readsRecordsOneByOne: readonly string[] = [];
