/**
 * `Pipe` and `SimpleQueue`: messages are written and read directly. A writer waits while what it has written does not fit; a
 * reader finds the end when nobody has the other side open any more.
 */
import type { Machine } from "@/engine/machine/machine";
import type { Process } from "@/engine/machine/process";
import { SyncFunction } from "@/engine/machine/synchronise";
import { type SyncOperation, Waiting } from "@/engine/machine/task";
import { PyInstance } from "@/engine/objects/instance";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import { raise, type Value, type Visitor } from "@/engine/objects/values";
import { native } from "./native";
import { holder, messageOf } from "./pickle";
import type { Kernel, Message } from "./pickle-encode";
import { pipeCapacity } from "./process-queues";
import { blocking } from "./threading";
import { nanoseconds } from "./time";

/** On its way to another process an end is open, though nobody has it yet. */
const underWay = -1;
/** An end that nobody closes. */
const always = -2;

class SharedPipe implements Kernel {
  readonly isKernel = true;
  /** What waits for the reader of each end. */
  inboxes: readonly [readonly PyInstance[], readonly PyInstance[]] = [[], []];
  /** Processes that have each end open, once for each Connection. */
  open: readonly [readonly number[], readonly number[]] = [[], []];

  visit(visitor: Visitor): void {
    for (const inbox of this.inboxes) {
      visitor.number(inbox.length);
      for (const message of inbox) visitor.value(message as Value);
    }
    for (const ids of this.open) {
      visitor.number(ids.length);
      for (const id of ids) visitor.number(id);
    }
  }

  isOpen(m: Machine, end: number): boolean {
    return this.ends(end).some((id) => id < 0 || m.processes[id]?.hasExited === false);
  }

  ends(end: number): readonly number[] {
    return this.open[end as 0 | 1];
  }

  inbox(end: number): readonly PyInstance[] {
    return this.inboxes[end as 0 | 1];
  }
}

const pipeOf = (v: Value | undefined): SharedPipe => (v as PyInstance).native as SharedPipe;
const other = (end: number): number => 1 - end;

function setInbox(m: Machine, o: Value, end: number, inbox: readonly PyInstance[]): void {
  const p = pipeOf(o);
  m.trail.setPart(o as PyInstance, p, "inboxes", end === 0 ? [inbox, p.inboxes[1]] : [p.inboxes[0], inbox]);
}

function setOpen(m: Machine, o: Value, end: number, ids: readonly number[]): void {
  const p = pipeOf(o);
  const sorted = [...ids].sort((a, b) => a - b);
  m.trail.setPart(o as PyInstance, p, "open", end === 0 ? [sorted, p.open[1]] : [p.open[0], sorted]);
}

const sizeOf = (inbox: readonly PyInstance[]): number => inbox.reduce((sum, i) => sum + messageOf(i).size, 0);

/** `(pipe, end, message)` */
const sendOperation: SyncOperation = {
  kind: "call",
  alternatives(m, { args, phase }) {
    const p = pipeOf(args[0]);
    const end = other(args[1] as number);
    const hasRoom = sizeOf(p.inbox(end)) <= (phase === 0 ? pipeCapacity - 1 : pipeCapacity);
    return hasRoom || !p.isOpen(m, end) ? 1 : 0;
  },
  perform(m, { args, phase }) {
    const p = pipeOf(args[0]);
    const end = other(args[1] as number);
    if (!p.isOpen(m, end)) raise("BrokenPipeError", "", [32, "Broken pipe"]);
    if (phase > 0) return null;
    setInbox(m, args[0] as Value, end, [...p.inbox(end), args[2] as PyInstance]);
    return sizeOf(p.inbox(end)) <= pipeCapacity ? null : new Waiting(1);
  },
  isEager: (_, { phase }) => phase > 0,
  describe: (m, { args }) => `room in ${m.program.nameOf(m, args[0] as PyInstance)}`,
  subject: () => null,
};

/** `(pipe, end)`: the next message, None at the end of all. */
const receiveOperation = blocking({
  kind: "call",
  ready: (m, { args }) => isReadable(m, args[0] as Value, args[1] as number),
  effect(m, { args }) {
    const p = pipeOf(args[0]);
    const [first, ...rest] = p.inbox(args[1] as number);
    if (first === undefined) return null;
    setInbox(m, args[0] as Value, args[1] as number, rest);
    return first as Value;
  },
  describe: (m, { args }) => `a message through ${m.program.nameOf(m, args[0] as PyInstance)}`,
  timeout: () => null,
  late: null,
});

function isReadable(m: Machine, pipe: Value, end: number): boolean {
  const p = pipeOf(pipe);
  return p.inbox(end).length > 0 || !p.isOpen(m, other(end));
}

/** `(pairs of pipe and end, timeout)`: the indices of those from which something can be read. */
const waitOperation = blocking({
  kind: "wait",
  ready: (m, { args }) => readable(m, args[0] as Value).length > 0,
  effect: (m, { args }) => new PyList(readable(m, args[0] as Value)),
  describe: () => "a message",
  timeout: ({ args }) => (args[1] === null ? null : Math.max(0, nanoseconds(args[1] as Value))),
  late: new PyTuple([]),
});

function readable(m: Machine, ends: Value): number[] {
  const found: number[] = [];
  for (const [i, pair] of (ends as unknown as PyList).items.entries()) {
    const [pipe, end] = (pair as unknown as PyTuple).items as [Value, number];
    if (isReadable(m, pipe, end)) found.push(i);
  }
  return found;
}

/** `(pipe, end)`: this Connection is closed. */
const closeOperation: SyncOperation = {
  kind: "call",
  alternatives: () => 1,
  perform(m, { args }) {
    const [pipe, end] = args as [Value, number];
    const ids = [...pipeOf(pipe).ends(end)];
    const at = ids.indexOf(m.process.id);
    if (at >= 0) ids.splice(at, 1);
    setOpen(m, pipe, end, ids);
    return null;
  },
  describe: () => "",
  subject: () => null,
};

/** The ends that a child inherits belong to it from its first moment. */
export function inheritPipes(m: Machine, message: Message, process: Process): void {
  for (const o of message.ops) {
    if (o.op !== "value" || !(o.value instanceof PyInstance) || !(o.value.native instanceof SharedPipe)) continue;
    const p = o.value.native;
    for (const end of [0, 1])
      setOpen(
        m,
        o.value,
        end,
        p.ends(end).map((id) => (id === underWay ? process.id : id)),
      );
  }
}

const holders: Readonly<Record<string, number>> = { "under way": underWay, always };

export function pipeNatives(m: Machine): [string, Value][] {
  return [
    [
      "_new_pipe",
      native("_new_pipe", () => {
        const pipe = new SharedPipe();
        const made = holder(pipe);
        m.publish(made);
        return made;
      }),
    ],
    [
      "_pipe_open",
      native("_pipe_open", (_, [pipe, end, who]) => {
        const p = pipeOf(pipe);
        setOpen(m, pipe as Value, end as number, [...p.ends(end as number), holders[who as string] ?? m.process.id]);
        return null;
      }),
    ],
    [
      "_pipe_arrive",
      native("_pipe_arrive", (_, [pipe, end]) => {
        const p = pipeOf(pipe);
        const ids = [...p.ends(end as number)];
        const at = ids.indexOf(underWay);
        if (at >= 0) ids[at] = m.process.id;
        setOpen(m, pipe as Value, end as number, ids);
        return null;
      }),
    ],
    ["_pipe_send", new SyncFunction("send", sendOperation, false)],
    ["_pipe_receive", new SyncFunction("recv", { ...receiveOperation, subject: () => null }, false)],
    ["_pipe_wait", new SyncFunction("poll", { ...waitOperation, subject: () => null }, false)],
    ["_pipe_close", new SyncFunction("close", closeOperation, false)],
  ];
}
