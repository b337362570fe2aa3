/** All files that one of rollup's loads. */
const loadedBy = (file, files, seen = new Set()) => {
  if (seen.has(file) || !files.has(file)) return seen;
  seen.add(file);
  for (const imported of files.get(file).imports) loadedBy(imported, files, seen);
  return seen;
};

/**
 * The file for each module, by its id: `fileFor` gives its name for the entries that need the module. It is made from the
 * many files that rollup itself would write: each of them holds what the same entries need. What a file imports is needed
 * by all that need the file, so that no two import each other.
 */
export const filesOfModules = (output, fileFor) => {
  const files = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const entries = output.filter(({ isEntry }) => isEntry);
  const reached = new Map(entries.map((entry) => [entry.name, loadedBy(entry.fileName, files)]));
  return new Map(
    output.flatMap(({ fileName, moduleIds }) => {
      const users = entries.map(({ name }) => name).filter((name) => reached.get(name).has(fileName));
      return moduleIds.map((id) => [id, fileFor(users)]);
    }),
  );
};
