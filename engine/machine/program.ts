/**
 * A program ready to run: its code, what its text tells about shared places, and the library as it uses it.
 * One Program belongs to one Machine.
 */
import type { Code } from "@/engine/compile/code";
import { compileModule } from "@/engine/compile/compiler";
import { libraryCode } from "@/engine/compile/library-code";
import { Op } from "@/engine/compile/opcodes";
import type { LibraryModule } from "@/engine/modules/library-module";
import { isLibraryModule, libraryModule, needModules } from "@/engine/modules/registry";
import { PyDict } from "@/engine/objects/dict";
import { PyFunction, PySuper } from "@/engine/objects/function";
import { PyException, PyInstance } from "@/engine/objects/instance";
import { isProgramModule, PyModule } from "@/engine/objects/module";
import type { Result } from "@/engine/objects/runtime";
import { PyList, PyRange, PyTuple } from "@/engine/objects/sequences";
import { PyType } from "@/engine/objects/type";
import { PyObject, raise, type Value } from "@/engine/objects/values";
import { parseModule } from "@/engine/parse/parse";
import { Frame, type Slot } from "./frame";
import type { Machine } from "./machine";
import { isRedirectable } from "./redirect";
import { mentionedModules, refuseUnsupported } from "./refusals";
import { tracebackOf } from "./traceback-object";

/** What the text of a program says about who may change what (an over-approximation, so that skipping a point is safe). */
interface Sharing {
  /** Globals that code of some function mentions: only these can be seen by two tasks. */
  sharedGlobals: Set<string>;
  /** Globals that the program stores or deletes anywhere. */
  boundGlobals: Set<string>;
  /** Globals that code of some function stores. */
  storedInFunctions: Set<string>;
  /** Attributes that code other than `self.x = …` in `__init__` stores. */
  changingAttributes: Set<string>;
  /** Attributes that only `self.x = …` in an `__init__` stores. */
  initAttributes: Set<string>;
  /** The program stores attributes by computed names, or calls `__init__` by hand: any attribute may change. */
  anyAttribute: boolean;
  /** The program asks for its namespace as a dictionary: any global may change, from anywhere. */
  anyGlobal: boolean;
}

const computedAttributes = new Set(["setattr", "delattr", "vars", "__dict__", "__setattr__", "__delattr__"]);

const namespaces = new Set(["globals", "locals", "vars", "__globals__", "__dict__", "__main__"]);

const innerCodes = (code: Code): Code[] =>
  code.consts.filter((c): c is Code => typeof c === "object" && c !== null && "instructions" in c);

const codesOf = (code: Code): Code[] => [code, ...innerCodes(code).flatMap(codesOf)];

/** An `__init__` that a class body defines and whose first parameter stays what it is: the new instance. */
function isPlainInit(code: Code, around: Code | null): boolean {
  if (code.name !== "__init__" || around?.kind !== "class" || code.argCount === 0) return false;
  const { instructions } = code;
  for (let pc = 0; pc < instructions.length; pc += 2) {
    const op = instructions[pc];
    if ((op === Op.STORE_FAST || op === Op.DELETE_FAST) && instructions[pc + 1] === 0) return false;
  }
  return true;
}

/** `super().__init__(…)` or `Base.__init__(self, …)`: initialises the very instance that is being made. */
function initialisesSelf({ instructions, names }: Code, pc: number): boolean {
  const isSuper =
    instructions[pc - 2] === Op.CALL &&
    instructions[pc - 1] === 0 &&
    instructions[pc - 4] === Op.LOAD_GLOBAL &&
    names[instructions[pc - 3] as number] === "super";
  return isSuper || (instructions[pc + 2] === Op.LOAD_FAST && instructions[pc + 3] === 0);
}

function analyseSharing(module: Code): Sharing {
  const sharing: Sharing = {
    sharedGlobals: new Set(),
    boundGlobals: new Set(),
    storedInFunctions: new Set(),
    changingAttributes: new Set(),
    initAttributes: new Set(),
    anyAttribute: false,
    anyGlobal: false,
  };
  const analyse = (code: Code, around: Code | null): void => {
    if (code.name === "__annotate__") return;
    const { instructions, names } = code;
    const isInit = isPlainInit(code, around);
    for (let pc = 0; pc < instructions.length; pc += 2) {
      const op = instructions[pc];
      const name = names[instructions[pc + 1] as number] as string;
      switch (op) {
        case Op.LOAD_GLOBAL:
        case Op.LOAD_NAME:
          if (computedAttributes.has(name) || name === "__init__") sharing.anyAttribute = true;
          if (namespaces.has(name)) sharing.anyGlobal = true;
          if (code !== module) sharing.sharedGlobals.add(name);
          break;
        case Op.STORE_GLOBAL:
        case Op.DELETE_GLOBAL:
          sharing.boundGlobals.add(name);
          if (code === module) break;
          sharing.sharedGlobals.add(name);
          sharing.storedInFunctions.add(name);
          break;
        case Op.LOAD_ATTR:
        case Op.LOAD_METHOD:
          if (computedAttributes.has(name)) sharing.anyAttribute = true;
          if (namespaces.has(name)) sharing.anyGlobal = true;
          if (name === "__init__" && !(isInit && initialisesSelf(code, pc))) sharing.anyAttribute = true;
          break;
        case Op.STORE_ATTR:
        case Op.DELETE_ATTR: {
          const isOwn =
            isInit && op === Op.STORE_ATTR && instructions[pc - 2] === Op.LOAD_FAST && instructions[pc - 1] === 0;
          (isOwn ? sharing.initAttributes : sharing.changingAttributes).add(name);
          break;
        }
      }
    }
    for (const inner of innerCodes(code)) analyse(inner, code);
  };
  analyse(module, null);
  return sharing;
}

const localsNames = ["locals", "vars", "dir", "eval", "exec", "getattr", "_getframe", "builtins", "__builtins__"];
const livenessNames = ["is_alive", "active_count", "activeCount", "enumerate", "getattr"];
const identNames = ["pid", "getpid", "getppid", "ident", "get_ident", "native_id", "get_native_id", "getattr"];
const threadNames = [
  "name",
  "getName",
  "current_thread",
  "currentThread",
  "ident",
  "get_ident",
  "native_id",
  "getattr",
];
const processNames = ["is_alive", "exitcode", "active_children", "sentinel", "getattr"];
const completionNames = ["as_completed", "add_done_callback", "run_in_executor", "wrap_future"];
const endingNames = ["terminate", "kill", "daemon", "Pool", "getattr"];
const resultNames = [
  "cancel",
  "cancelled",
  "running",
  "done",
  "ready",
  "successful",
  "FIRST_COMPLETED",
  "FIRST_EXCEPTION",
  "getattr",
];
const lockStateNames = ["locked", "_value", "get_value", "getattr"];

/** Every name that a program's code mentions, as a variable, attribute, import or keyword. */
function mentionedNames(module: Code): Set<string> {
  const names = new Set<string>();
  for (const code of codesOf(module)) {
    for (const n of code.names) names.add(n);
    for (const c of code.consts) if (Array.isArray(c)) for (const n of c) names.add(n as string);
  }
  return names;
}

/** `wait` and `wait_for` with a time-out. */
function waitsForTime(code: Code): boolean {
  const { instructions, names, consts } = code;
  if (consts.some((c) => Array.isArray(c) && c.includes("timeout"))) return true;
  for (let pc = 0; pc < instructions.length; pc += 2) {
    const name = names[instructions[pc + 1] as number];
    if (instructions[pc] === Op.LOAD_ATTR && (name === "wait" || name === "wait_for")) return true;
    if (instructions[pc] !== Op.LOAD_METHOD || (name !== "wait" && name !== "wait_for")) continue;
    if (name === "wait_for" || instructions[pc + 2] !== Op.CALL_METHOD || instructions[pc + 3] !== 0) return true;
  }
  return false;
}

/** What a program that looks into a queue of `queue` mentions as an attribute. */
const insidesOfQueues = new Set(["queue", "mutex", "not_empty", "not_full", "all_tasks_done", "unfinished_tasks"]);

/** A program with attributes of such a name on objects of its own is not meant: if it does look, the queue refuses. */
function looksIntoQueues(codes: readonly Code[]): boolean {
  const read = new Set<string>();
  const stored = new Set<string>();
  for (const { instructions, names } of codes) {
    for (let pc = 0; pc < instructions.length; pc += 2) {
      const name = names[instructions[pc + 1] as number] as string;
      const op = instructions[pc];
      if (op === Op.LOAD_ATTR || op === Op.LOAD_METHOD) read.add(name);
      if (op === Op.STORE_ATTR) stored.add(name);
    }
  }
  return [...insidesOfQueues].some((n) => read.has(n) && !stored.has(n));
}

/** What a program mentions that can notice when a future of a pool is done. */
const futureNames = ["done", "running", "as_completed", "wait", "add_done_callback", "set_result", "set_exception"];
/** What a program mentions that can cancel a future or ask whether it runs: the results of a map do, when one fails. */
const cancelNames = ["cancel", "cancel_futures", "running", "map", "set_running_or_notify_cancel", "set_result"];
/** Whatever else may do the same. */
const anyFutureNames = ["asyncio", "getattr", "ProcessPoolExecutor"];

/** What a program mentions that can tell one worker of a pool from another. */
const workerNames = ["local", "ContextVar", "set_event_loop", "new_event_loop", "get_event_loop", "_getframe"];

/** What a program mentions whose objects have an order of their own. */
const orderingNames = ["__lt__", "order", "total_ordering", "Enum", "IntEnum", "StrEnum", "namedtuple", "NamedTuple"];

/** `result` and `exception` with a time-out, or given away. */
function waitsForResults({ instructions, names }: Code): boolean {
  for (let pc = 0; pc < instructions.length; pc += 2) {
    const name = names[instructions[pc + 1] as number];
    if (name !== "result" && name !== "exception") continue;
    const op = instructions[pc];
    if (op === Op.LOAD_METHOD && !(instructions[pc + 2] === Op.CALL_METHOD && instructions[pc + 3] === 0)) return true;
  }
  return false;
}

/** `release` by name, or a `Condition` that is given its lock. */
function releasesLock(code: Code): boolean {
  const { instructions, names } = code;
  for (let pc = 0; pc < instructions.length; pc += 2) {
    const name = names[instructions[pc + 1] as number];
    switch (instructions[pc]) {
      case Op.LOAD_ATTR:
      case Op.LOAD_METHOD:
        if (name === "release" || name === "__exit__") return true;
        if (name === "Condition" && !(instructions[pc + 2] === Op.CALL_METHOD && instructions[pc + 3] === 0))
          return true;
        break;
      case Op.LOAD_GLOBAL:
      case Op.LOAD_NAME:
        if (name === "Condition" && !(instructions[pc + 2] === Op.CALL && instructions[pc + 3] === 0)) return true;
        break;
      case Op.IMPORT_FROM:
        if (name === "Condition" && names[instructions[pc + 3] as number] !== name) return true;
        break;
    }
  }
  return false;
}

/** `acquire` with arguments: it may not wait, or not for ever. */
function triesToAcquire(code: Code): boolean {
  const { instructions, names } = code;
  for (let pc = 0; pc < instructions.length; pc += 2) {
    const name = names[instructions[pc + 1] as number];
    if (instructions[pc] === Op.LOAD_ATTR && name === "acquire") return true;
    if (instructions[pc] !== Op.LOAD_METHOD || name !== "acquire") continue;
    if (instructions[pc + 2] !== Op.CALL_METHOD || instructions[pc + 3] !== 0) return true;
  }
  return false;
}

/** The package around a module of a package, if it is there. */
const packageOf = (m: Machine, name: string): PyModule | undefined =>
  name.includes(".") ? m.modules.get(name.slice(0, name.lastIndexOf("."))) : undefined;

const shortName = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

export class Program {
  readonly code: Code;
  readonly builtins = new Map<string, Value>();
  /** Those that a program sees: the library's own names are not among them. */
  private readonly visibleBuiltins = new Map<string, Value>();
  /** Tells the end of an iterator of the program (`next_for` of the library). */
  readonly exhausted = new PyTuple([]);
  readonly sharedGlobals: Set<string>;
  /** The program mentions `__getattr__`, `__getattribute__`: attribute access may have to ask for them. */
  readonly hasGetattr: boolean;
  readonly hasGetattribute: boolean;
  /** The program can ask whether a thread lives, so when one starts or ends makes a difference. */
  readonly asksForLiveness: boolean;
  /** Mentions what shows the variables of a function by name. */
  readonly asksForLocals: boolean;
  /** The program can see that a lock is taken without waiting for it. */
  readonly asksForLockState: boolean;
  /** The program gives locks back itself, perhaps what another task holds, or a condition takes a plain lock for its own. */
  readonly releasesByHand: boolean;
  /** The program can see in which order threads were started. */
  readonly asksForIdents: boolean;
  /** The program can see which number a thread got. */
  readonly asksForNames: boolean;
  /** The program waits for conditions or events with a time-out, which competes with being let go. */
  readonly waitsWithTimeout: boolean;
  /** The program can ask whether a process has ended. */
  readonly asksForProcesses: boolean;
  /** The program can ask how a future, or the result of a pool, stands. */
  readonly asksForResults: boolean;
  /** It can see in which order the futures of a process pool were done. */
  readonly asksForCompletion: boolean;
  /** The program can end a process wherever it is. */
  readonly endsProcesses: boolean;
  /** Every name that it mentions. */
  readonly names: ReadonlySet<string>;
  /** The program looks into queues or orders their items itself: they are made of a lock and conditions then. */
  readonly looksIntoQueues: boolean;
  readonly ordersItself: boolean;
  /** The program can notice when a future of a pool is done. */
  readonly asksForFutures: boolean;
  /** The program can cancel a future, or notice when its job begins. */
  readonly mayCancelFutures: boolean;
  /** No program text can tell which worker of a pool does a job. */
  readonly workersAreAlike: boolean;
  /** The program breaks barriers by name: that hits who was let go and has not left yet. */
  readonly breaksBarriers: boolean;
  private readonly sharing: Sharing;
  private readonly lines: string[];
  private readonly loading = new Set<string>();
  /** Modules that were loaded, by process and name, each with those that it has imported. */
  private readonly made = new Map<string, readonly PyModule[]>();

  /** Throws SourceError for what is not Python or not supported. */
  constructor(
    readonly source: string,
    readonly fileName: string,
  ) {
    this.code = compileModule(parseModule(source), { fileName, internal: false });
    this.lines = source.split(/\r\n|\r|\n/);
    const codes = codesOf(this.code);
    needModules(codes.flatMap(mentionedModules));
    refuseUnsupported(codes, this.lines);
    this.sharing = analyseSharing(this.code);
    const { sharedGlobals, boundGlobals, storedInFunctions, anyGlobal } = this.sharing;
    this.sharedGlobals = anyGlobal ? boundGlobals : sharedGlobals;
    if (anyGlobal) for (const name of boundGlobals) storedInFunctions.add(name);
    const names = mentionedNames(this.code);
    const mentions = (list: readonly string[]): boolean => list.some((n) => names.has(n));
    this.hasGetattr = names.has("__getattr__");
    // A threading.local has one: the subclass's __init__ may have to run first.
    this.hasGetattribute = names.has("__getattribute__") || names.has("local");
    this.asksForLocals = mentions(localsNames);
    this.asksForLiveness = mentions(livenessNames);
    this.names = names;
    this.asksForResults = mentions(resultNames);
    this.asksForCompletion = this.asksForResults || mentions(completionNames);
    this.endsProcesses = mentions(endingNames);
    this.asksForProcesses = mentions(processNames);

    this.releasesByHand = codes.some(releasesLock);
    const texts = codes.flatMap((c) => c.consts.filter((v) => typeof v === "string"));
    this.asksForIdents = mentions(identNames) || texts.some((t) => /%\(thread\)|\{thread\b/.test(t));
    // A format of logging may ask as well.
    this.asksForNames = mentions(threadNames) || texts.some((t) => t.includes("threadName"));
    this.looksIntoQueues = looksIntoQueues(codes) || mentions(["_put", "_get"]);
    this.ordersItself = mentions(orderingNames);
    this.waitsWithTimeout = this.looksIntoQueues || this.ordersItself || codes.some(waitsForTime);
    this.asksForFutures =
      mentions([...futureNames, ...anyFutureNames]) || codes.some((c) => waitsForResults(c) || waitsForTime(c));
    this.mayCancelFutures = mentions([...cancelNames, ...anyFutureNames]);
    const asksWho = this.asksForNames || this.asksForIdents || this.asksForLiveness;
    this.workersAreAlike = !asksWho && !mentions(workerNames);
    this.breaksBarriers = names.has("abort") || names.has("getattr");
    this.asksForLockState = mentions(lockStateNames) || codes.some(triesToAcquire);
  }

  /** Its code and all that is inside. */
  codes(): Code[] {
    return codesOf(this.code);
  }

  /** Fills the built-in names; called once by the machine. */
  prepare(m: Machine): void {
    const builtins = this.importModule(m, "builtins", false) as unknown as PyModule;
    for (const [name, value] of builtins.attrs) {
      this.builtins.set(name, value);
      if (!name.startsWith("_") || name === "__debug__") this.visibleBuiltins.set(name, value);
    }
  }

  builtinsOf(code: Code): ReadonlyMap<string, Value> {
    return code.internal ? this.builtins : this.visibleBuiltins;
  }

  sourceLine(line: number): string | null {
    return this.lines[line - 1] ?? null;
  }

  // ------------------------------------------------------------------ library

  importModule(m: Machine, name: string, fromList: boolean): Result {
    const found = this.load(m, name);
    if (fromList || !name.includes(".")) return found;
    return this.load(m, name.split(".")[0] as string);
  }

  private load(m: Machine, name: string): PyModule {
    const loaded = m.modules.get(name);
    if (loaded) return loaded;
    const library = libraryModule(name);
    if (!library) raise("ModuleNotFoundError", `No module named '${name}'`);
    if (this.loading.size > 0) return this.loadAnew(m, name, library);
    const key = `${m.process.id} ${name}`;
    const made = this.made.get(key) ?? this.loadWithoutTrail(m, name, library);
    if (made === null) return m.modules.get(name) as PyModule;
    this.made.set(key, made);
    for (const module of made) m.trail.mapSet(m.process, m.modules, module.name, module);
    // A package comes after the modules of its own that it needs.
    for (const module of made) {
      const around = packageOf(m, module.name);
      if (around) m.trail.mapSet(around, around.attrs, shortName(module.name), module);
    }
    return m.modules.get(name) as PyModule;
  }

  /**
   * Loads a module, and what it imports, once for all executions in which this process imports it: what the load makes is not
   * undone, only that it is there. Null where that cannot be, because identity numbers were given out: then it has been loaded.
   */
  private loadWithoutTrail(m: Machine, name: string, library: LibraryModule): readonly PyModule[] | null {
    const before = new Set(m.modules.keys());
    const { recording } = m.trail;
    const numbered = m.addresses.size;
    m.trail.recording = false;
    this.loadAnew(m, name, library);
    m.trail.recording = recording;
    const made = [...m.modules.values()].filter((module) => !before.has(module.name));
    if (m.addresses.size === numbered) {
      for (const module of made) packageOf(m, module.name)?.attrs.delete(shortName(module.name));
      for (const module of made) m.modules.delete(module.name);
      return made;
    }
    for (const module of made) m.modules.delete(module.name);
    const given = [...m.addresses].slice(numbered);
    for (const [o] of given) m.addresses.delete(o);
    for (const [o, number] of given) m.trail.mapSet(m, m.addresses, o, number);
    for (const module of made) m.trail.mapSet(m.process, m.modules, module.name, module);
    return null;
  }

  private loadAnew(m: Machine, name: string, library: LibraryModule): PyModule {
    if (this.loading.has(name)) throw new Error(`the library's module ${name} imports itself`);
    this.loading.add(name);
    const module = new PyModule(name, true);
    module.attrs.set("__name__", name);
    for (const [key, value] of library.natives(m)) module.attrs.set(key, value);
    // Code of the built-ins uses the built-ins.
    if (name === "builtins") m.modules.set(name, module);
    if (library.code !== null) m.runLibraryCode(new Frame(libraryCode(library), module, null, m.stepNumber));
    this.loading.delete(name);
    // The tables of the built-ins are constants.
    if (name !== "builtins") module.noteState();
    // All tasks may reach what the library offers.
    for (const value of module.attrs.values()) m.publish(value);
    m.trail.mapSet(m.process, m.modules, name, module);
    const around = name.slice(0, Math.max(0, name.lastIndexOf(".")));
    // A package that needs a module of its own is still under way when that one is ready.
    if (around !== "" && !this.loading.has(around))
      this.load(m, around).attrs.set(name.slice(around.length + 1), module);
    for (const [inner, part] of m.modules)
      if (inner.startsWith(`${name}.`)) module.attrs.set(inner.slice(name.length + 1), part);
    return module;
  }

  /** Whether `from module import *` binds this name. */
  isExported(module: PyModule, name: string): boolean {
    if (name.startsWith("_")) return false;
    return !module.isLibrary || libraryModule(module.name)?.exports.has(name) === true;
  }

  /** A function or class of the library's Python code, by name (see engine/modules/python). */
  libraryFunction(m: Machine, name: string): Value {
    const found = m.modules.get("builtins")?.attrs.get(`_${name}`);
    if (found === undefined) throw new Error(`the library has no ${name}`);
    return found;
  }

  /** What a module does not have may be a module of its package. */
  importPart(m: Machine, module: PyModule, name: string): PyModule {
    const part = `${module.name}.${name}`;
    if (module.isLibrary && isLibraryModule(part)) return this.load(m, part);
    raise("ImportError", `cannot import name '${name}' from '${module.name}'`);
  }

  // ------------------------------------------------------------------ sharing

  globalMayChange(m: Machine, name: string): boolean {
    if (m.watchesAll) return this.sharing.boundGlobals.has(name);
    if (!this.sharedGlobals.has(name)) return false;
    if (this.sharing.storedInFunctions.has(name)) return true;
    const settled = this.code.globalsSettledAt.get(name);
    const { mainFrame, mainTask } = m.process;
    if (settled === undefined || mainFrame === null || mainTask?.frame === null) return false;
    return mainFrame.pc < settled;
  }

  /** Whether somebody may still store or delete this attribute, of the object or of its class. */
  attributeMayChange(o: PyObject, name: string, everything: boolean): boolean {
    if (o instanceof PyModule)
      return !o.isLibrary || (isRedirectable(o, name) && this.sharing.changingAttributes.has(name));
    const isOpen = o instanceof PyType || o instanceof PyFunction || o instanceof PyException || o instanceof PySuper;
    if (!isOpen && o.cls.isBuiltin) return false;
    const { sharing } = this;
    if (everything || sharing.anyAttribute || sharing.changingAttributes.has(name)) return true;
    return sharing.initAttributes.has(name) && !(o instanceof PyInstance && o.isBuilt);
  }

  // -------------------------------------------------------------------- names

  /** An object as the student knows it: the shortest way to it from a global, else from a variable of some task. */
  nameOf(m: Machine, o: PyObject): string {
    const globals: Named[] = [];
    for (const { main } of m.processes) for (const [name, value] of main.attrs) globals.push({ name, value });
    const locals: Named[] = [];
    for (const task of m.tasks) {
      // Outer frames first: what a function was given has its name where it was made.
      const frames: Frame[] = [];
      for (let f: Frame | null = task.frame; f; f = f.back) frames.unshift(f);
      for (const f of frames) {
        if (f.code.internal) continue;
        for (let i = 0; i < f.code.localNames.length; i++)
          locals.push({ name: f.code.localNames[i] as string, value: f.slots[i] });
        for (let i = 0; i < f.code.cellNames.length + f.code.freeNames.length; i++) {
          const cell = f.cell(i);
          if (cell) locals.push({ name: cell.name, value: cell.value });
        }
      }
    }
    return nameIn(globals, o) ?? nameIn(locals, o) ?? `a ${o.cls.name}`;
  }

  placeOf(m: Machine, o: PyObject, attribute: string): string {
    return `${o instanceof PyType ? o.name : this.nameOf(m, o)}.${attribute}`;
  }

  subscriptPlace(m: Machine, o: PyObject, index: Value): string {
    return `${this.nameOf(m, o)}[${m.reprSeen(index) ?? "…"}]`;
  }

  isMapping(m: Machine, v: Value): boolean {
    return v instanceof PyDict || (v instanceof PyInstance && m.typeOf(v).lookup("_is_mapping") !== undefined);
  }

  isSequence(m: Machine, v: Value): boolean {
    return (
      v instanceof PyList ||
      v instanceof PyTuple ||
      v instanceof PyRange ||
      (v instanceof PyInstance && m.typeOf(v).lookup("_is_sequence") !== undefined)
    );
  }

  tracebackOf(e: PyException): Value {
    return tracebackOf(e);
  }
}

interface Named {
  name: string;
  value: Slot;
  /** A part of something of the library: what is inside it is no business of the program's. */
  isPart?: boolean;
}

/** `accounts[1].lock`: what is found inside what is found inside a variable. */
const deepestName = 3;
/** Containers looked into for a name: more would be no name but a search. */
const mostContainers = 500;

function nameIn(variables: readonly Named[], o: PyObject): string | null {
  let level = variables;
  const seen = new Set<Slot>();
  for (let depth = 0; depth <= deepestName; depth++) {
    for (const { name, value } of level) if (value === o) return name;
    if (depth === deepestName) return null;
    const inside: Named[] = [];
    for (const { name, value, isPart } of level) {
      if (isPart || !(value instanceof PyObject) || seen.has(value) || seen.size >= mostContainers) continue;
      seen.add(value);
      inside.push(...partsOf(name, value));
    }
    level = inside;
  }
  return null;
}

/** What a container holds, as the program would write it. */
function partsOf(name: string, container: PyObject): Named[] {
  if (container instanceof PyInstance || container instanceof PyType) {
    if (container instanceof PyType && container.isBuiltin) return [];
    // What a class of the library is made of is known by the object itself: a semaphore's counter is the semaphore.
    const isLibrary =
      container instanceof PyInstance && !isProgramModule(container.cls.module) && container.cls.module !== "builtins";
    return [...(container.attrs ?? [])].map(([attribute, value]) => {
      return { name: isLibrary ? name : `${name}.${attribute}`, value, isPart: isLibrary };
    });
  }
  if (container instanceof PyList || container instanceof PyTuple)
    return container.items.map((value, i) => ({ name: `${name}[${i}]`, value }));
  if (container instanceof PyDict)
    return [...container.live()].map(({ key, value }) => {
      return { name: `${name}[${typeof key === "string" ? `'${key}'` : String(key)}]`, value };
    });
  return [];
}
