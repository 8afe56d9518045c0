/**
 * A machine whose states leave out the value of one global that is only counted with (docs/spec/search.md SE25): of that value and
 * of what tasks have read of it only the differences count, until somebody looks.
 */
import type { Code } from "@/engine/compile/code";
import { type ShiftedGlobal, type ShiftedSlots, shiftedGlobal } from "@/engine/compile/shifted-values";
import type { FoldableSystem } from "@/engine/explore/system";
import type { PyModule } from "@/engine/objects/module";
import type { Frame, Slot } from "./frame";
import type { Machine } from "./machine";

/** Values beyond are not exact under addition, once counted on. */
const largestStart = 2 ** 40;

/** What gives a program other ways to a global than by its name, or to the variables of a function. */
const otherWays = [
  "globals",
  "locals",
  "vars",
  "dir",
  "eval",
  "exec",
  "getattr",
  "setattr",
  "delattr",
  "modules",
  "import_module",
  "inspect",
  "gc",
  "builtins",
  "pickle",
  "multiprocessing",
  "ProcessPoolExecutor",
  "_getframe",
  "currentframe",
  "tb_frame",
  "f_back",
  "f_globals",
  "f_locals",
  "gi_frame",
  "cr_frame",
  "ag_frame",
  "capture_locals",
  "get_type_hints",
];
const isSpecial = (name: string): boolean => name.startsWith("__") && name.endsWith("__");
/** Special names that lead to no variables: those of methods that classes define, and the guard of a main program. */
const harmless = new Set(["__init__", "__name__", "__enter__", "__exit__", "__annotate__", "__doc__"]);

/** Globals that could be left out, and where their values may be. Empty if the program has other ways to them. */
function shiftedGlobals(codes: readonly Code[], mentioned: ReadonlySet<string>): ShiftedGlobal[] {
  for (const name of mentioned) if (otherWays.includes(name) || (isSpecial(name) && !harmless.has(name))) return [];
  const stored = new Set<string>();
  for (const { kind, names } of codes) if (kind === "function") for (const name of names) stored.add(name);
  return [...stored].flatMap((name) => shiftedGlobal(name, codes) ?? []);
}

export class Folding implements FoldableSystem {
  /** Somebody has: from now on the value belongs to the state. Changed through the trail, with the module. */
  hasLooked = false;
  private readonly module: PyModule;

  constructor(
    private readonly machine: Machine,
    private readonly global: ShiftedGlobal,
  ) {
    this.module = machine.main;
  }

  /** The first global of the program that can be left out as things stand; null if there is none. */
  static of(machine: Machine): Folding | null {
    if (machine.processes.length > 1 || machine.watchesAll || machine.trail.hasSharedParts) return null;
    const { program } = machine;
    const global = shiftedGlobals(program.codes(), program.names).find(({ name }) => {
      const value = machine.main.attrs.get(name);
      return Number.isInteger(value) && Math.abs(value as number) <= largestStart;
    });
    return global === undefined ? null : new Folding(machine, global);
  }

  /** Whether this is the global that states leave out now. */
  hides(module: PyModule, name: string): boolean {
    return !this.hasLooked && module === this.module && name === this.global.name;
  }

  looksIn(code: Code): ReadonlySet<number> | null {
    return this.global.looks.get(code) ?? null;
  }

  look(): void {
    if (!this.hasLooked) this.machine.trail.setPart(this.module, this as Folding, "hasLooked", true);
  }

  offset(): number {
    return this.module.attrs.get(this.global.name) as number;
  }

  /** The slots of the frame that hold shifted values; null if none does, or if they count as they are. */
  slotsOf(frame: Frame): readonly number[] | null {
    if (this.hasLooked) return null;
    const slots: ShiftedSlots | undefined = this.global.slots.get(frame.code);
    return slots?.get(frame.pc) ?? null;
  }

  translate(by: number): void {
    const { machine, module, global } = this;
    machine.beginChange();
    machine.trail.mapSet(module, module.attrs, global.name, this.offset() + by);
    for (const task of machine.tasks) {
      for (let frame = task.frame; frame; frame = frame.back) {
        const slots = this.slotsOf(frame);
        if (slots === null) continue;
        frame.save(machine.trail, machine.stepNumber);
        for (const slot of slots) {
          const at = slot < 0 ? frame.sp + slot : slot;
          frame.slots[at] = (frame.slots[at] as Slot & number) + by;
        }
      }
    }
  }
}
