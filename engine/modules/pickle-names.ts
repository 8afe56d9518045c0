/** Functions and classes are pickled as names: the module in which they stand, and the way to them in it. */
import type { Machine } from "@/engine/machine/machine";
import { MethodWrapper, PyFunction } from "@/engine/objects/function";
import { isProgramModule, type PyModule } from "@/engine/objects/module";
import { PyType } from "@/engine/objects/type";
import { raise, type Value } from "@/engine/objects/values";

/** Thrown for what no name leads to; the Python part makes a PicklingError of it. */
export class Unpicklable {
  constructor(readonly message: string) {}
}

/** What stands at a dotted name in a module, or undefined. */
function at(module: PyModule, path: string): Value | undefined {
  const [first, ...rest] = path.split(".");
  let found = module.attrs.get(first as string);
  for (const name of rest) {
    if (!(found instanceof PyType)) return undefined;
    const inside = found.lookup(name);
    found = inside instanceof MethodWrapper ? inside.callable : inside;
  }
  return found;
}

export function globalName(m: Machine, v: PyFunction | PyType): { module: string; path: string } {
  const path = v.qualifiedName;
  const isOwn = v instanceof PyFunction ? !v.code.internal : isProgramModule(v.module) || at(m.main, path) === v;
  if (!isOwn) return libraryName(m, v);
  const text = m.reprOf(v) ?? path;
  if (path.includes("<locals>")) throw new Unpicklable(`Can't pickle local object ${text}`);
  const found = at(m.main, path);
  const place = `${v instanceof PyFunction ? v.module.name : v.module}.${path}`;
  if (found === undefined) throw new Unpicklable(`Can't pickle ${text}: it's not found as ${place}`);
  if (found !== v) throw new Unpicklable(`Can't pickle ${text}: it's not the same object as ${place}`);
  return { module: m.main.name, path };
}

/** The library's own: each process has its copy of the module. */
function libraryName(m: Machine, v: PyFunction | PyType): { module: string; path: string } {
  for (const module of m.modules.values())
    for (const [name, value] of module.attrs) if (value === v) return { module: module.name, path: name };
  throw new Unpicklable(`Can't pickle ${m.reprOf(v) ?? v.qualifiedName}: it's not found in the library`);
}

/** The process's own function or class of that name. */
export function findGlobal(m: Machine, moduleName: string, path: string): Value {
  if (!isProgramModule(moduleName)) m.program.importModule(m, moduleName, true);
  const module = isProgramModule(moduleName) ? m.main : (m.modules.get(moduleName) as PyModule);
  const found = at(module, path);
  if (found === undefined) raise("AttributeError", `module '${module.name}' has no attribute '${path.split(".")[0]}'`);
  return found;
}
