import { expect, it } from "vitest";
import { derivedFields, manifest } from "../../scripts/entries.mjs";

it('package.json says of every entry what follows from its name: "npm run exports" writes it', () => {
  expect({ ...manifest, ...derivedFields() }).toEqual(manifest);
});
