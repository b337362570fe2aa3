/** Records by the person they are of, in their order. */
export function byPerson<Of>(records: readonly Of[], personOf: (record: Of) => string): Map<string, Of[]> {
  const found = new Map<string, Of[]>();
  for (const record of records) {
    const person = personOf(record);
    const own = found.get(person);
    if (own === undefined) found.set(person, [record]);
    else own.push(record);
  }
  return found;
}
