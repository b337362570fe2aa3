/** A copy of plain data, so that a caller who changes an answer does not change the library's own records. */
export function copyOf<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
