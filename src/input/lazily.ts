/** Made on first use, once: schemas cost more than anything else when a module is loaded. */
export function lazily<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
