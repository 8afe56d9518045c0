/** range, slice and the built-in iterators. */
import * as types from "@/engine/objects/builtin-types";
import { PyFloat } from "@/engine/objects/float";
import { DictIterator, type NativeIterator } from "@/engine/objects/iterators";
import type { Runtime } from "@/engine/objects/runtime";
import { PyRange, PySlice, PyTuple, sliceBounds } from "@/engine/objects/sequences";
import type { PyType } from "@/engine/objects/type";
import { raise, type Value } from "@/engine/objects/values";
import { field, indexArgument, method, native, takes } from "../native";
import { reversed } from "./functions";

const asRange = (v: Value | undefined) => v as unknown as PyRange;
const asSlice = (v: Value | undefined) => v as unknown as PySlice;

/** Where a number stands in a range, -1 for nowhere; null when the program compares it. */
function positionIn(rt: Runtime, range: PyRange, v: Value): number | null {
  const n = v instanceof PyFloat ? v.value : typeof v === "boolean" ? Number(v) : v;
  if (typeof n === "number") {
    const steps = (n - range.start) / range.step;
    return Number.isInteger(steps) && steps >= 0 && steps < range.length ? steps : -1;
  }
  return typeof v === "object" && v !== null && !rt.typeOf(v).isBuiltin ? null : -1;
}

function rangeMethods(): void {
  const range = types.rangeType;
  range.attrs.set(
    "__new__",
    native("__new__", (rt, args, kwargs) => {
      takes("range", args, kwargs, 1, 3, 1);
      const numbers = args.slice(1).map((v) => indexArgument(rt, v));
      for (const n of numbers)
        if (!Number.isSafeInteger(n)) raise("OverflowError", "a range this large is not supported here");
      const [start, stop, step] =
        numbers.length === 1
          ? [0, numbers[0] as number, 1]
          : [numbers[0] as number, numbers[1] as number, numbers[2] ?? 1];
      if (step === 0) raise("ValueError", "range() arg 3 must not be zero");
      return new PyRange(start, stop, step);
    }),
  );
  for (const name of ["start", "stop", "step"] as const) field(range, name, (r) => asRange(r)[name]);
  method(range, "index", (rt, args, kwargs) => {
    takes("range.index", args, kwargs, 1, 1, 1);
    const at = positionIn(rt, asRange(args[0]), args[1] as Value);
    if (at === null) return rt.library("sequence_index", [args[0] as Value, args[1] as Value]);
    const isInt = typeof args[1] === "number" || typeof args[1] === "boolean" || typeof args[1] === "bigint";
    const sort = isInt ? "range" : "sequence";
    return at >= 0 ? at : raise("ValueError", `${sort}.index(x): x not in ${sort}`);
  });
  method(range, "count", (rt, args, kwargs) => {
    takes("range.count", args, kwargs, 1, 1, 1);
    const at = positionIn(rt, asRange(args[0]), args[1] as Value);
    return at === null ? rt.library("list_count", args) : at >= 0 ? 1 : 0;
  });
}

function sliceMethods(): void {
  const slice = types.sliceType;
  slice.attrs.set(
    "__new__",
    native("__new__", (_, args, kwargs) => {
      takes("slice", args, kwargs, 1, 3, 1);
      const [, first, second, third] = args as [Value, Value, Value | undefined, Value | undefined];
      return second === undefined ? new PySlice(null, first, null) : new PySlice(first, second, third ?? null);
    }),
  );
  for (const name of ["start", "stop", "step"] as const) field(slice, name, (s) => asSlice(s)[name]);
  method(slice, "indices", (rt, args, kwargs) => {
    takes("slice.indices", args, kwargs, 1, 1, 1);
    const length = indexArgument(rt, args[1] as Value);
    if (length < 0) raise("ValueError", "length should not be negative");
    const { start, stop, step } = sliceBounds(asSlice(args[0]), length);
    return new PyTuple([start, stop, step]);
  });
  const parts = (v: Value | undefined) => asSlice(v).parts();
  for (const [name, op] of [
    ["eq", "=="],
    ["ne", "!="],
    ["lt", "<"],
    ["le", "<="],
    ["gt", ">"],
    ["ge", ">="],
  ] as const) {
    method(slice, `__${name}__`, (rt, [a, b]) => rt.library("compare_slices", [op, parts(a), b as Value]));
  }
}

function iterators(): void {
  const all: PyType[] = [...Object.values(types.iteratorTypes), ...Object.values(types.reversedDictTypes)];
  for (const type of all) {
    method(type, "__iter__", (_, [it]) => it as Value);
    method(type, "__next__", (rt, [it]) => rt.call(rt.builtin("next"), [it as Value]));
    method(type, "__length_hint__", (_, [it]) => {
      const iterator = it as unknown as NativeIterator;
      return iterator instanceof DictIterator ? iterator.left : iterator.remaining;
    });
  }
}

export function registerRanges(): void {
  types.iteratorTypes.reversedAny.attrs.set(
    "__new__",
    native("__new__", (rt, args, kwargs) => reversed(rt, args.slice(1), kwargs)),
  );
  rangeMethods();
  sliceMethods();
  iterators();
}
