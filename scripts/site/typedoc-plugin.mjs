// Modules are named as they are imported.
import { Converter, ReflectionKind } from "typedoc";
import { entries } from "../entries.mjs";

const specifierOf = (name) => entries.find(({ source }) => source === `src/${name}.ts`)?.specifier ?? name;

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module))
      module.name = specifierOf(module.name);
  });
}
