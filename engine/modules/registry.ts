/**
 * Every module that a program can import, by name, and the file that it comes in. docs/spec/language.md is generated from this.
 * What nearly every program uses is here from the start. Any other file is loaded when a program first needs it: who misses a
 * module says so by an error, and who asked the engine loads it and asks again (engine/with-library.ts).
 */
import type { PackedCode } from "@/engine/compile/packed-code";
import { NotLoaded } from "@/engine/part";
import { builtinsModule } from "./builtins";
import type { LibraryModule } from "./library-module";
import { pythonModule } from "./python-module";
import { lowThreadModule, threadingModule } from "./threading";
import { timeModule } from "./time";

/** The modules of one file. */
type Load = () => Promise<readonly LibraryModule[]>;

/** A module that is written in Python from end to end. */
const inPython = (
  name: string,
  load: () => Promise<{ code: PackedCode; publicNames: readonly string[] }>,
): readonly [string, Load] => [
  name,
  async () => {
    const { code, publicNames } = await load();
    return [pythonModule(name, publicNames, code)];
  },
];

/** A file with several modules. */
const together = (names: readonly string[], load: Load): (readonly [string, Load])[] =>
  names.map((name) => [name, load]);

const futures = ["concurrent", "concurrent.futures", "concurrent.futures.thread", "concurrent.futures.process"];
const processes = ["", ".pool", ".managers", ".connection", ".dummy", ".process", ".context", ".queues"]
  .concat(".synchronize", ".sharedctypes")
  .map((part) => `multiprocessing${part}`);

const files = new Map<string, Load>([
  ["asyncio", async () => [(await import("./asyncio")).asyncioModule]],
  ["contextvars", async () => [(await import("./contextvars")).contextvarsModule]],
  ["datetime", async () => [(await import("./datetime")).datetimeModule]],
  ["hashlib", async () => [(await import("./hashlib")).hashlibModule]],
  ["io", async () => [(await import("./io")).ioModule]],
  ["json", async () => [(await import("./json")).jsonModule]],
  ["logging", async () => [(await import("./logging")).loggingModule]],
  ["math", async () => [(await import("./math")).mathModule]],
  ["pickle", async () => [(await import("./pickle")).pickleModule]],
  ["queue", async () => [(await import("./queue")).queueModule]],
  ["random", async () => [(await import("./random")).randomModule]],
  ["re", async () => [(await import("./re")).reModule]],
  ["statistics", async () => [(await import("./statistics")).statisticsModule]],
  ["sys", async () => [(await import("./sys")).sysModule]],
  ["traceback", async () => [(await import("./traceback")).tracebackModule]],
  ["warnings", async () => [(await import("./warnings")).warningsModule]],
  ...together(futures, async () => (await import("./concurrent-futures")).futuresModules),
  ...together(processes, async () => (await import("./multiprocessing")).multiprocessingModules),
  ...together(["os", "os.path", "posixpath"], async () => (await import("./os")).osModules),
  inPython("abc", () => import("./compiled/abc")),
  inPython("bisect", () => import("./compiled/bisect")),
  inPython("collections", () => import("./compiled/collections")),
  inPython("collections.abc", () => import("./compiled/collections.abc")),
  inPython("contextlib", () => import("./compiled/contextlib")),
  inPython("copy", () => import("./compiled/copy")),
  inPython("dataclasses", () => import("./compiled/dataclasses")),
  inPython("enum", () => import("./compiled/enum")),
  inPython("fractions", () => import("./compiled/fractions")),
  inPython("functools", () => import("./compiled/functools")),
  inPython("heapq", () => import("./compiled/heapq")),
  inPython("itertools", () => import("./compiled/itertools")),
  inPython("numbers", () => import("./compiled/numbers")),
  inPython("operator", () => import("./compiled/operator")),
  inPython("string", () => import("./compiled/string")),
  inPython("types", () => import("./compiled/types")),
  inPython("typing", () => import("./compiled/typing")),
]);

const loaded = new Map(
  [builtinsModule, threadingModule, lowThreadModule, timeModule].map((module) => [module.name, module]),
);

const notLoaded = (names: readonly string[]) => new NotLoaded(names.join(", "), () => loadModules(names));

export const isLibraryModule = (name: string): boolean => loaded.has(name) || files.has(name);

/** Undefined when there is no such module. Errors: NotLoaded. */
export function libraryModule(name: string): LibraryModule | undefined {
  const module = loaded.get(name);
  if (module === undefined && files.has(name)) throw notLoaded([name]);
  return module;
}

/** Errors: NotLoaded, with all of these modules that have to be loaded. */
export function needModules(names: Iterable<string>): void {
  const missing = [...new Set(names)].filter((name) => !loaded.has(name) && files.has(name));
  if (missing.length > 0) throw notLoaded(missing);
}

/** Loads modules, and those that they import when they are loaded. Rejects if a file cannot be had. */
export async function loadModules(names: readonly string[]): Promise<void> {
  const missing = [...new Set(names)].filter((name) => !loaded.has(name) && files.has(name));
  if (missing.length === 0) return;
  const arrived = (await Promise.all(missing.map((name) => (files.get(name) as Load)()))).flat();
  for (const module of arrived) if (!loaded.has(module.name)) loaded.set(module.name, module);
  await loadModules(arrived.flatMap(importsOf));
}

/** The modules that the Python part of a module imports, and the packages around them. */
function importsOf({ code }: LibraryModule): string[] {
  const names = code?.imports ?? [];
  return names.flatMap((name) => [name, name.split(".")[0] as string]);
}

/** Names for messages: what there is to import. */
export const libraryNames = (): string[] =>
  [...loaded.keys(), ...files.keys()]
    .filter((n, at, all) => n !== "builtins" && !n.startsWith("_") && all.indexOf(n) === at)
    .sort();
