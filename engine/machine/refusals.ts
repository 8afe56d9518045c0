/** What a program must not use is refused by name before anything runs, with line and column: refuse rather than guess. */
import type { Code } from "@/engine/compile/code";
import { Op } from "@/engine/compile/opcodes";
import { libraryModule, libraryNames } from "@/engine/modules/registry";
import { SourceError } from "@/engine/parse/syntax";
import { Part } from "@/engine/part";

const refused = new Part("what is refused", () => import("@/engine/modules/refused"));

const noFinalizers = "no object is told of its end here: use a with statement, or try and finally";

/** Built-in names of CPython that are not offered, with what to use instead. */
export const refusedBuiltins: ReadonlyMap<string, string> = new Map([
  ["eval", "a program cannot run text as code here"],
  ["exec", "a program cannot run text as code here"],
  ["compile", "a program cannot run text as code here"],
  ["open", "there are no files here: keep the text in a string"],
  ["input", "nobody can type here: put the value into the program"],
  ["complex", "complex numbers are not supported"],
  ["bytearray", "use a list of ints, or bytes"],
  ["memoryview", "use bytes"],
  ["breakpoint", "there is no debugger here: watch the replay"],
  ["help", "there is no help system here"],
  ["__import__", "use an import statement"],
  ["__loader__", "it is not offered"],
  ["__spec__", "it is not offered"],
  ["__file__", "there are no files here"],
  ["copyright", "it is not offered"],
  ["credits", "it is not offered"],
  ["license", "it is not offered"],
]);

/** Attributes whose change the machine does not follow. */
export const refusedStores: ReadonlyMap<string, string> = new Map([
  ["__class__", "an object keeps its class here"],
  ["__bases__", "a class keeps its bases here"],
  ["__code__", "a function keeps its code here"],
  ["__del__", noFinalizers],
]);

/** What the import statements of this code may mean: modules, the packages around them, modules of packages. */
export function mentionedModules({ instructions, names }: Code): string[] {
  const modules: string[] = [];
  for (let pc = 0; pc < instructions.length; pc += 2) {
    if (instructions[pc] !== Op.IMPORT_NAME) continue;
    const name = names[instructions[pc + 1] as number] as string;
    modules.push(name, name.split(".")[0] as string);
    for (let next = pc + 2; instructions[next] === Op.IMPORT_FROM; next += 4)
      modules.push(`${name}.${names[instructions[next + 1] as number]}`);
  }
  return modules;
}

export function refuseUnsupported(codes: readonly Code[], lines: readonly string[]): void {
  const defined = definedGlobals(codes);
  const modules = importedModules(codes);
  for (const code of codes) {
    const refuse = (pc: number, name: string, pythonType: string, message: string): never => {
      const line = code.lines[pc >> 1] as number;
      throw new SourceError("unsupported", pythonType, message, line, columnOf(lines[line - 1] ?? "", name));
    };
    const { instructions, names } = code;
    const checkGlobal = (pc: number, name: string): void => {
      const reason = defined.has(name) ? undefined : refusedBuiltins.get(name);
      if (reason !== undefined) refuse(pc, name, "NameError", `'${name}' is not offered here: ${reason}`);
      const next = instructions[pc + 2];
      const module = modules.get(name);
      if (module === undefined || (next !== Op.LOAD_ATTR && next !== Op.LOAD_METHOD)) return;
      const item = names[instructions[pc + 3] as number] as string;
      if (!offers(module, item) && !item.startsWith("__"))
        refuse(
          pc,
          item,
          "AttributeError",
          `'${item}' of module '${module}' is not offered here${advice(module, item)}`,
        );
    };
    for (let pc = 0; pc < instructions.length; pc += 2) {
      const name = names[instructions[pc + 1] as number] as string;
      switch (instructions[pc]) {
        case Op.IMPORT_NAME:
          checkImport(code, pc, name, refuse);
          break;
        case Op.LOAD_NAME:
        case Op.LOAD_GLOBAL:
          // A class body that stores the name means its own.
          if (instructions[pc] === Op.LOAD_GLOBAL || !storesName(code, name)) checkGlobal(pc, name);
          break;
        case Op.STORE_NAME:
          if (name === "__del__" && code.kind === "class")
            refuse(pc, name, "AttributeError", `'__del__' is not supported: ${noFinalizers}`);
          break;
        case Op.STORE_ATTR: {
          const reason = refusedStores.get(name);
          if (reason !== undefined) refuse(pc, name, "AttributeError", `storing '${name}' is not supported: ${reason}`);
        }
      }
    }
  }
}

type Refuse = (pc: number, name: string, pythonType: string, message: string) => never;

function checkImport(code: Code, pc: number, name: string, refuse: Refuse): void {
  const { instructions, names } = code;
  const module = libraryModule(name);
  if (module === undefined)
    refuse(
      pc,
      "import|from",
      "ImportError",
      `module '${name}' is not offered here: ${refused.here.moduleAdvice(name) ?? `there are ${libraryNames().join(", ")}`}`,
    );
  for (let next = pc + 2; instructions[next] === Op.IMPORT_FROM; next += 4) {
    const item = names[instructions[next + 1] as number] as string;
    if (!offers(name, item))
      refuse(
        pc,
        "import|from",
        "ImportError",
        `'${item}' of module '${name}' is not offered here${advice(name, item)}`,
      );
  }
}

const advice = (module: string, item: string): string => {
  const text = refused.here.nameAdvice(module, item);
  return text === undefined ? "" : `: ${text}`;
};

const offers = (module: string, item: string): boolean =>
  libraryModule(module)?.exports.has(item) === true || libraryModule(`${module}.${item}`) !== undefined;

function columnOf(line: string, name: string): number {
  return Math.max(0, line.search(new RegExp(`\\b(?:${name})\\b`)));
}

function storesName(code: Code, name: string): boolean {
  const { instructions, names } = code;
  for (let pc = 0; pc < instructions.length; pc += 2)
    if (instructions[pc] === Op.STORE_NAME && names[instructions[pc + 1] as number] === name) return true;
  return false;
}

/** Globals that the program binds by itself. */
function definedGlobals(codes: readonly Code[]): Set<string> {
  const defined = new Set<string>();
  for (const { instructions, names } of codes) {
    for (let pc = 0; pc < instructions.length; pc += 2) {
      const name = names[instructions[pc + 1] as number] as string;
      if (instructions[pc] === Op.STORE_GLOBAL) defined.add(name);
      if (instructions[pc] === Op.IMPORT_NAME && instructions[pc + 2] === Op.IMPORT_STAR)
        for (const n of libraryModule(name)?.exports ?? []) defined.add(n);
    }
  }
  return defined;
}

/** Global names that mean a module of the library and nothing else, with the module. */
function importedModules(codes: readonly Code[]): Map<string, string> {
  const modules = new Map<string, string>();
  const others = new Set<string>();
  for (const { instructions, names } of codes) {
    for (let pc = 0; pc < instructions.length; pc += 2) {
      if (instructions[pc] !== Op.STORE_GLOBAL) continue;
      const name = names[instructions[pc + 1] as number] as string;
      const imported = names[instructions[pc - 1] as number] as string;
      // `import a.b` binds a; only modules of one name are followed.
      if (instructions[pc - 2] === Op.IMPORT_NAME && !imported.includes(".") && !modules.has(name))
        modules.set(name, imported);
      else if (instructions[pc - 2] !== Op.IMPORT_NAME || modules.get(name) !== imported) others.add(name);
    }
  }
  for (const name of others) modules.delete(name);
  return modules;
}
