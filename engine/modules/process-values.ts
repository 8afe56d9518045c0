/**
 * `Value` and `Array`: cells that all processes reach, each read or write of one under the lock that belongs to it (M8.2). What a
 * cell takes is what the C type takes.
 */
import type { Machine } from "@/engine/machine/machine";
import { SyncFunction } from "@/engine/machine/synchronise";
import type { PendingSync, SyncOperation, Task } from "@/engine/machine/task";
import { PyBytes } from "@/engine/objects/bytes";
import { asNumber, PyFloat } from "@/engine/objects/float";
import { PyInstance } from "@/engine/objects/instance";
import { PyList, PySlice, sliceBounds } from "@/engine/objects/sequences";
import { isInt, type PyObject, raise, toInt, type Value, type Visitor } from "@/engine/objects/values";
import { native } from "./native";
import { holder } from "./pickle";
import type { Kernel } from "./pickle-encode";
import { canTaskTake, permitsOf } from "./threading";

class Cells implements Kernel {
  readonly isKernel = true;

  constructor(
    readonly code: string,
    public items: Value[],
  ) {}

  visit(visitor: Visitor): void {
    visitor.text(this.code);
    visitor.number(this.items.length);
    for (const v of this.items) visitor.value(v);
  }
}

const cellsOf = (v: Value | undefined): Cells => (v as PyInstance).native as Cells;

/** Bits of the integer types, negative ones signed. */
const widths: ReadonlyMap<string, number> = new Map([
  ...([
    ["b", -8],
    ["B", 8],
    ["h", -16],
    ["H", 16],
    ["i", -32],
    ["I", 32],
    ["l", -64],
    ["L", 64],
  ] as const),
  ...([
    ["q", -64],
    ["Q", 64],
  ] as const),
]);

const cTypes: ReadonlyMap<string, string> = new Map([
  ...([
    ["b", "c_byte"],
    ["B", "c_ubyte"],
    ["h", "c_short"],
    ["H", "c_ushort"],
    ["i", "c_int"],
    ["I", "c_uint"],
  ] as const),
  ...([
    ["l", "c_long"],
    ["L", "c_ulong"],
    ["q", "c_long"],
    ["Q", "c_ulong"],
    ["f", "c_float"],
    ["d", "c_double"],
  ] as const),
  ...([
    ["c", "c_char"],
    ["u", "c_wchar"],
  ] as const),
]);

function converted(m: Machine, code: string, v: Value): Value {
  const width = widths.get(code);
  if (width !== undefined) {
    const n = typeof v === "boolean" ? Number(v) : v;
    if (!isInt(n)) raise("TypeError", `'${m.typeOf(v).name}' object cannot be interpreted as an integer`);
    const wide = BigInt(n);
    return toInt(width < 0 ? BigInt.asIntN(-width, wide) : BigInt.asUintN(width, wide));
  }
  if (code === "c") {
    if (v instanceof PyBytes && v.value.length === 1) return v;
    if (typeof v === "number" && v >= 0 && v < 256) return new PyBytes(Uint8Array.of(v));
    const given = v instanceof PyBytes ? `bytes of length ${v.value.length}` : m.typeOf(v).name;
    raise("TypeError", `one character bytes, bytearray, or an integer in range(256) expected, not ${given}`);
  }
  if (code === "u") {
    if (typeof v === "string" && [...v].length === 1) return v;
    const given = typeof v === "string" ? `a string of length ${[...v].length}` : m.typeOf(v).name;
    raise("TypeError", `a unicode character expected, not ${given}`);
  }
  const n = asNumber(v);
  if (n === null) raise("TypeError", `must be real number, not ${m.typeOf(v).name}`);
  return new PyFloat(code === "f" ? Math.fround(n) : n);
}

function zeroOf(code: string): Value {
  if (widths.has(code)) return 0;
  if (code === "c") return new PyBytes(Uint8Array.of(0));
  return code === "u" ? "\0" : new PyFloat(0);
}

function indexOf(cells: Cells, index: Value): number {
  const given = typeof index === "boolean" ? Number(index) : index;
  if (!isInt(given)) raise("TypeError", "indices must be integers");
  const at = Number(given) + (given < 0 ? cells.items.length : 0);
  if (at < 0 || at >= cells.items.length) raise("IndexError", "invalid index");
  return at;
}

const taskOf = (m: Machine, pending: PendingSync): Task => m.tasks.find((t) => t.sync === pending) ?? m.current;

/** One access, as soon as the lock (the second argument, or None) is free or one's own. */
function access(kind: "read" | "write", perform: SyncOperation["perform"]): SyncOperation {
  return {
    kind,
    alternatives(m, pending) {
      const lock = pending.args[1];
      return lock === null || canTaskTake(permitsOf(lock), taskOf(m, pending).id) ? 1 : 0;
    },
    perform,
    describe: (m, { args }) => m.program.nameOf(m, args[1] as PyObject),
    heldBy: (m, { args }) => m.tasks[permitsOf(args[1]).holders[0] ?? -1] ?? null,
    subject: () => null,
  };
}

const getOperation = access("read", (_, { args }) => {
  const cells = cellsOf(args[0]);
  const index = args[2] as Value;
  if (!(index instanceof PySlice)) return cells.items[indexOf(cells, index)] as Value;
  const { start, step, count } = sliceBounds(index, cells.items.length);
  const items = Array.from({ length: count }, (_x, i) => cells.items[start + i * step] as Value);
  if (cells.code === "u") return items.join("");
  if (cells.code === "c") return new PyBytes(Uint8Array.from(items.flatMap((b) => [...(b as PyBytes).value])));
  return new PyList(items);
});

const setOperation = access("write", (m, { args }) => {
  const cells = cellsOf(args[0]);
  const [, , index, value] = args as [Value, Value, Value, Value];
  if (!(index instanceof PySlice)) {
    m.trail.setItem(args[0] as PyInstance, cells.items, indexOf(cells, index), converted(m, cells.code, value));
    return null;
  }
  const { start, step, count } = sliceBounds(index, cells.items.length);
  const given = value instanceof PyBytes ? [...value.value] : m.itemsOf(value);
  if (given === null || given.length !== count) raise("ValueError", "Can only assign sequence of same size");
  for (const [i, v] of given.entries())
    m.trail.setItem(args[0] as PyInstance, cells.items, start + i * step, converted(m, cells.code, v));
  return null;
});

export function valueNatives(m: Machine): [string, Value][] {
  return [
    [
      "_new_cells",
      native("_new_cells", (_, [code, given]) => {
        if (typeof code !== "string" || !cTypes.has(code))
          raise("TypeError", "this type is not supported: use a type code such as 'i' or 'd'");
        const length = typeof given === "number" ? given : null;
        if (length !== null) m.charge(length * 16);
        const items =
          length !== null
            ? new Array<Value>(length).fill(zeroOf(code))
            : (m.itemsOf(given as Value) ?? []).map((v) => converted(m, code, v));
        const made = holder(new Cells(code, items));
        m.publish(made);
        return made;
      }),
    ],
    ["_cell_get", new SyncFunction("read", getOperation, false)],
    ["_cell_set", new SyncFunction("write", setOperation, false)],
    ["_cell_count", native("_cell_count", (_, [cells]) => cellsOf(cells).items.length)],
    ["_cell_type", native("_cell_type", (_, [cells]) => cTypes.get(cellsOf(cells).code) as string)],
    ["_is_slice", native("_is_slice", (_, [v]) => v instanceof PySlice)],
    ["_is_cells", native("_is_cells", (_, [v]) => v instanceof PyInstance && v.native instanceof Cells)],
  ];
}
