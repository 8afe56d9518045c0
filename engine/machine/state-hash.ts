/**
 * The fingerprint of a state: everything reachable, walked from the roots in a fixed order, objects numbered as they are
 * met, so that two states that differ only in addresses are one.
 *
 * The state is cut into segments, each hashed by itself; a step changes a few of them and only those are walked again. The
 * segments are, in this order: every changeable object that tasks shared in the first state that was fingerprinted; each
 * process; for each task the frames below the uppermost, and the task with that one; and a rest. What is made later belongs to the first segment that reaches it; a later one names it by that
 * segment and its number there. So the hash depends on the state alone, not on the way to it.
 * The fingerprint is the sum of the segments' hashes, lane by lane.
 */

import type { Fingerprint } from "@/engine/explore/system";
import { PyDict } from "@/engine/objects/dict";
import { PyFloat } from "@/engine/objects/float";
import { BoundMethod, MethodWrapper, NativeFunction, PyFunction, PyProperty } from "@/engine/objects/function";
import { PyModule } from "@/engine/objects/module";
import { PyList, PyRange, PySlice, PyTuple } from "@/engine/objects/sequences";
import { PyType } from "@/engine/objects/type";
import { PyObject, type Value, type Visitor } from "@/engine/objects/values";
import { shapeOf } from "./class-shape";
import type { Frame } from "./frame";
import type { Machine } from "./machine";
import type { Process } from "./process";
import { Segment } from "./segment";
import { StateWords } from "./state-words";
import type { Task } from "./task";

/** Walks are numbered through all machines: an object never takes another's walk for its own. */
let walks = 0;
const lastNumber = 0x7fffffff;

export class StateHash implements Visitor {
  skipsDead = false;
  private readonly out = new StateWords();
  /** Objects met and not yet visited: depth costs no JavaScript stack. */
  private readonly queue: PyObject[] = [];
  private met = 0;
  private present = new Segment(lastNumber, null);
  /** Null until the first fingerprint. */
  private founders: Segment[] | null = null;
  private readonly processes: Segment[] = [];
  /** Of each task the frames that wait for the uppermost one; null if there are none. */
  private readonly stacks: (Segment | null)[] = [];
  private readonly stackRoots: (Frame | null)[] = [];
  private readonly tasks: Segment[] = [];
  readonly rest = new Segment(lastNumber, null);
  /** Functions that are named and not walked wherever they are met: when one changes, nothing that is kept may be right. */
  private readonly named = new Segment(lastNumber, null);
  /** What the rest depends on says so when it changes. */
  private isRestKept = false;
  /** A walk has found out that an earlier segment is stale. */
  private hasStaleBehind = false;
  private a = 0;
  private b = 0;
  private c = 0;
  private d = 0;

  constructor(private readonly machine: Machine) {
    this.named.walk = -1;
  }

  fingerprint(into: Fingerprint): void {
    const { machine } = this;
    const { processes, tasks } = machine;
    this.skipsDead = !machine.program.asksForLocals && !machine.watchesAll;
    this.founders ??= this.found();
    this.match(this.processes, processes, 0);
    this.match(this.tasks, tasks, 2);
    this.matchStacks();
    if (machine.trail.hasSharedParts) this.forget();
    if (this.named.isStale) this.forget();
    do {
      this.hasStaleBehind = false;
      for (let i = 0; i < this.founders.length; i++) {
        const segment = this.founders[i] as Segment;
        if (segment.isStale) this.walkObject(segment, segment.root as PyObject);
      }
      for (let i = 0; i < tasks.length; i++) {
        const process = i < processes.length ? (this.processes[i] as Segment) : null;
        if (process?.isStale) this.walk(process, processes[i] as Process);
        const stack = this.stacks[i] as Segment | null;
        if (stack?.isStale) this.walkStack(stack, this.stackRoots[i] as Frame);
        const segment = this.tasks[i] as Segment;
        if (segment.isStale) this.walk(segment, tasks[i] as Task);
      }
    } while (this.hasStaleBehind);
    if (this.rest.isStale || !this.isRestKept || this.hasDeadline()) this.walkRest();
    into[0] = this.a;
    into[1] = this.b;
    into[2] = this.c;
    into[3] = this.d;
  }

  /** Forgets all that it knows of the state. The tests compare what it says before and after. */
  forget(): void {
    this.named.isStale = false;
    for (const segment of this.founders ?? []) segment.isStale = true;
    for (const segment of this.processes) segment.isStale = true;
    for (const segment of this.tasks) segment.isStale = true;
    for (const segment of this.stacks) if (segment !== null) segment.isStale = true;
    this.rest.isStale = true;
  }

  // ----------------------------------------------------------------- segments

  /** Makes a segment of every changeable object that is shared now, and of every global list and dict. */
  private found(): Segment[] {
    const { machine } = this;
    const found: Segment[] = [];
    const globals = new Set<unknown>(machine.processes.flatMap(({ main }) => [...main.attrs.values()]));
    const finder = new Finder((o) => {
      const isGlobal = (o instanceof PyList || o instanceof PyDict) && globals.has(o);
      if (!(o.shared || o instanceof PyModule || isGlobal) || !canChange(o)) return;
      o.segment = new Segment(found.length, o);
      found.push(o.segment);
    });
    for (const process of machine.processes) process.visit(finder);
    for (const task of machine.tasks) task.visit(finder);
    finder.follow();
    return found;
  }

  /** Processes and tasks come with steps and go when steps are undone; what is begun again is another. Their numbers alternate. */
  private match(segments: Segment[], roots: readonly (Process | Task)[], offset: number): void {
    if (segments.length !== roots.length) this.rest.isStale = true;
    while (segments.length > roots.length) this.drop(segments.pop() as Segment);
    for (let i = 0; i < roots.length; i++) {
      const root = roots[i] as Process | Task;
      const known = segments[i];
      if (known?.root === root) continue;
      if (known) this.drop(known);
      root.segment = this.segmentAt(i, offset, root);
      segments[i] = root.segment;
      this.rest.isStale = true;
    }
  }

  /** The frames below the uppermost one change when it calls or returns, which is seldom. */
  private matchStacks(): void {
    const { stacks, stackRoots, machine } = this;
    const { tasks } = machine;
    while (stacks.length > tasks.length) {
      const gone = stacks.pop();
      stackRoots.pop();
      if (gone) this.drop(gone);
    }
    for (let i = 0; i < tasks.length; i++) {
      const root = (tasks[i] as Task).frame?.back ?? null;
      if (i < stacks.length && stackRoots[i] === root) continue;
      const known = stacks[i];
      if (known) this.drop(known);
      stackRoots[i] = root;
      stacks[i] = root === null ? null : this.segmentAt(i, 1, null);
    }
  }

  private segmentAt(index: number, offset: number, root: Process | Task | null): Segment {
    return new Segment((this.founders?.length ?? 0) + 3 * index + offset, root);
  }

  private drop(segment: Segment): void {
    this.subtract(segment);
    segment.walk = -1;
    for (const borrower of segment.borrowers) borrower.isStale = true;
  }

  private subtract(segment: Segment): void {
    this.a = (this.a - segment.a) | 0;
    this.b = (this.b - segment.b) | 0;
    this.c = (this.c - segment.c) | 0;
    this.d = (this.d - segment.d) | 0;
  }

  private begin(segment: Segment): void {
    this.subtract(segment);
    segment.walk = ++walks;
    segment.isStale = false;
    if (segment.borrowers.length > 0) {
      for (const borrower of segment.borrowers) {
        borrower.isStale = true;
        if (borrower.number < segment.number) this.hasStaleBehind = true;
      }
      segment.borrowers = [];
    }
    this.present = segment;
    this.met = 0;
    this.out.start();
    this.out.word(segment.number);
  }

  private end(segment: Segment): void {
    this.drain();
    this.out.hashInto(segment);
    this.a = (this.a + segment.a) | 0;
    this.b = (this.b + segment.b) | 0;
    this.c = (this.c + segment.c) | 0;
    this.d = (this.d + segment.d) | 0;
  }

  private walkObject(segment: Segment, root: PyObject): void {
    this.begin(segment);
    this.own(root, 0);
    this.end(segment);
  }

  private walk(segment: Segment, root: Process | Task): void {
    this.begin(segment);
    root.visit(this);
    this.end(segment);
  }

  /** Frames that an earlier segment reaches (those of a generator that others have) belong to that one. */
  private walkStack(segment: Segment, root: Frame): void {
    this.begin(segment);
    if (root.segment === segment || !this.isMet(root)) this.own(root, 0);
    this.end(segment);
  }

  private own(v: PyObject, number: number): void {
    const { present } = this;
    v.segment = present;
    v.visitedAt = present.walk;
    v.visitNumber = number;
    this.classOf(v);
    this.queue.push(v);
  }

  private hasDeadline(): boolean {
    const { tasks } = this.machine;
    for (let i = 0; i < tasks.length; i++) {
      const { sync } = tasks[i] as Task;
      if (sync !== null && sync.deadline !== null) return true;
    }
    return false;
  }

  /** What belongs to no task and no object. Where it depends on what may change without the machine, it is not kept. */
  private walkRest(): void {
    const { machine, rest, out } = this;
    this.begin(rest);
    this.isRestKept = !this.hasDeadline() && machine.unfinished.length === 0 && machine.addresses.size === 0;
    if (machine.hasAbsoluteTime) this.number(machine.now);
    // How long each still has to wait: what is due is due, since when does not matter.
    for (const { isLive, sync } of machine.tasks) {
      const deadline = isLive ? (sync?.deadline ?? null) : null;
      this.number(deadline === null ? -1 : Math.max(0, deadline - machine.now));
    }
    if (machine.question === null) {
      out.word(machine.output.length);
      for (const word of machine.outputHash) out.word(word);
    } else machine.question.visit(this, machine.output);
    out.word(machine.recursionLimit);
    out.word(machine.unfinished.length);
    for (const generator of machine.unfinished) this.value(generator);
    this.drain();
    // Who was which task, and what has been shown as which address, matters as long as somebody can ask.
    for (const task of machine.tasks) this.identity(task.thread);
    if (machine.addresses.size > 0) {
      out.word(machine.addresses.size);
      for (const [o, number] of machine.addresses) {
        this.identity(o);
        out.word(number);
      }
    }
    this.end(rest);
  }

  // ------------------------------------------------------------------ visitor

  number(n: number): void {
    this.out.number(n);
  }

  text(s: string): void {
    this.out.text(s);
  }

  shiftedSlots(frame: PyObject): readonly number[] | null {
    return this.machine.folding?.slotsOf(frame as Frame) ?? null;
  }

  shifted(v: Value | undefined): void {
    const { folding, main } = this.machine;
    this.out.word(-10);
    this.out.number((v as number) - (folding?.offset() ?? 0));
    this.dependsOn(main);
  }

  hides(module: PyObject, name: string): boolean {
    if (this.machine.folding?.hides(module as PyModule, name) !== true) return false;
    this.out.word(-11);
    return true;
  }

  value(v: Value | undefined): void {
    const { out } = this;
    switch (typeof v) {
      case "number":
        out.word(1);
        out.number(v);
        return;
      case "string":
        out.word(2);
        out.text(v);
        return;
      case "boolean":
        out.word(v ? 3 : 4);
        return;
      case "undefined":
        out.word(5);
        return;
      case "bigint":
        out.word(6);
        out.text(v.toString(36));
        return;
    }
    if (v === null) {
      out.word(7);
      return;
    }
    if (v instanceof PyFloat) {
      out.word(8);
      out.number(v.value);
      return;
    }
    if (v instanceof NativeFunction) {
      out.word(9);
      out.text(v.name);
      return;
    }
    if (this.isFixed(v)) return;
    // The stack also holds names of keywords, which are no values.
    if (v.cls === undefined) {
      out.word(-1);
      out.text(String(v));
      return;
    }
    if (!this.isMet(v)) this.own(v, ++this.met);
  }

  dependsOn(o: PyObject): void {
    const { segment } = o;
    if (segment !== null && segment !== this.present) lend(segment, this.present);
  }

  /** Names an object that belongs to a segment already. */
  private isMet(v: PyObject): boolean {
    const { out, present } = this;
    const { segment } = v;
    if (segment === null) return false;
    if (segment.root === v) {
      out.word(10);
      out.word(segment.number);
      return true;
    }
    if (v.visitedAt !== segment.walk) return false;
    if (segment === present) {
      out.word(-7);
      out.word(v.visitNumber);
      return true;
    }
    if (segment.number < present.number) {
      out.word(-8);
      out.word(segment.number);
      out.word(v.visitNumber);
      lend(segment, present);
      return true;
    }
    // The later segment had it so far; it belongs to the first that reaches it.
    segment.isStale = true;
    return false;
  }

  private classOf(v: PyObject): void {
    // Who may reach an object decides where tasks stop, so it belongs to the state.
    this.out.word(v.shared ? 11 : 12 + v.owner);
    if (v.cls.serial > 0) this.out.word(v.cls.serial);
    else this.value(v.cls);
  }

  /** The name of an object that is part of this state, 0 for any other. */
  private identity(o: PyObject | null): void {
    const segment = o?.segment;
    if (!segment || (segment.root !== o && o.visitedAt !== segment.walk)) {
      this.out.word(0);
      // Somebody may come to hold it again.
      if (o !== null) this.isRestKept = false;
      return;
    }
    if (segment.root !== o) lend(segment, this.present);
    this.out.word(segment.number + 1);
    this.out.word(o.visitNumber);
  }

  /** Things that never change are named, not walked: functions without a closure, classes without state, library modules. */
  private isFixed(v: PyObject): boolean {
    if (v instanceof PyFunction) {
      if (!isFixedFunction(v)) return false;
      v.segment = this.named;
      this.out.word(-5);
      this.out.word(v.code.id);
      return true;
    }
    if (v instanceof PyType && v.serial > 0) {
      this.out.word(-6);
      this.out.word(v.serial);
      return true;
    }
    if (v instanceof PyModule && v.isLibrary) {
      this.out.word(-2);
      this.out.text(v.name);
      return true;
    }
    return false;
  }

  /** Visits everything that the roots named so far lead to. */
  private drain(): void {
    const { queue } = this;
    for (let i = 0; i < queue.length; i++) {
      const o = queue[i] as PyObject;
      if (o instanceof PyType && !o.hasState) this.fixedClass(o);
      else o.visit(this);
    }
    queue.length = 0;
  }

  /** Of a class that nobody has changed only what can change apart from it: its bases, its metaclass, its functions. */
  private fixedClass(cls: PyType): void {
    this.out.word(shapeOf(cls));
    for (const base of cls.bases) if (base.serial === 0) this.value(base);
    if (cls.cls.serial === 0) this.value(cls.cls);
    for (const v of cls.attrs.values()) {
      if (!(v instanceof PyFunction)) continue;
      if (v.attrs !== null) this.value(v);
      else v.segment ??= this.named;
    }
  }
}

/** What `borrower` says of an object of this segment holds until this one is walked again. */
function lend({ borrowers }: Segment, borrower: Segment): void {
  if (borrowers.length === 0 || borrowers[borrowers.length - 1] !== borrower) borrowers.push(borrower);
}

const isFixedFunction = (f: PyFunction): boolean =>
  f.shared && f.closure.length === 0 && f.attrs === null && f.defaults === null && f.kwDefaults === null;

/** Of a kind that can change: what never does is walked with whatever leads to it. */
function canChange(o: PyObject): boolean {
  if (o instanceof PyModule) return !o.isLibrary;
  return (
    !(o instanceof PyTuple || o instanceof PyRange || o instanceof PySlice || o instanceof PyFloat) &&
    !(
      o instanceof NativeFunction ||
      o instanceof BoundMethod ||
      o instanceof PyProperty ||
      o instanceof MethodWrapper
    ) &&
    !(o instanceof PyType && o.serial > 0) &&
    !(o instanceof PyFunction && isFixedFunction(o))
  );
}

/** Finds every object that the values given to it lead to, each once. */
class Finder implements Visitor {
  private readonly met = new Set<PyObject>();
  private readonly queue: PyObject[] = [];

  constructor(private readonly found: (o: PyObject) => void) {}

  number(): void {
    // Leads nowhere.
  }

  text(): void {
    // Leads nowhere.
  }

  value(v: Value | undefined): void {
    if (!(v instanceof PyObject) || v.cls === undefined || this.met.has(v)) return;
    this.met.add(v);
    this.found(v);
    this.queue.push(v);
  }

  follow(): void {
    for (let i = 0; i < this.queue.length; i++) {
      const o = this.queue[i] as PyObject;
      this.value(o.cls);
      o.visit(this);
    }
  }
}
