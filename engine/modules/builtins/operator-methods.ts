/**
 * Operators of the built-in classes as methods, by name: `super().__add__(x)` in a subclass, `(5).__lt__(6)`,
 * `str.__len__`. What they cannot answer natively they leave to the library, or say NotImplemented.
 */

import { binaryOperators, compareOperators } from "@/engine/compile/opcodes";
import { deleteSubscript, iteratorOf, loadSubscript, storeSubscript } from "@/engine/machine/containers";
import { containsNatively } from "@/engine/machine/contains";
import { binary, unary } from "@/engine/machine/operators";
import * as types from "@/engine/objects/builtin-types";
import { PyDict } from "@/engine/objects/dict";
import { shownHash } from "@/engine/objects/hash";
import { PyInstance } from "@/engine/objects/instance";
import type { Runtime } from "@/engine/objects/runtime";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import { PySet } from "@/engine/objects/set";
import { notImplemented } from "@/engine/objects/singletons";
import type { PyType } from "@/engine/objects/type";
import { PyObject, raise, toInt, type Value } from "@/engine/objects/values";
import { indexArgument, machineOf, method, takes } from "../native";
import { plainLength } from "./length";

const primitive = (v: Value | undefined): Value =>
  v instanceof PyInstance && v.primitive !== undefined ? v.primitive : (v as Value);

const operatorNames: Record<(typeof binaryOperators)[number], string> = {
  "+": "add",
  "-": "sub",
  "*": "mul",
  "@": "matmul",
  "/": "truediv",
  "%": "mod",
  "**": "pow",
  "<<": "lshift",
  ">>": "rshift",
  "|": "or",
  "^": "xor",
  "&": "and",
  "//": "floordiv",
};
const compareNames = ["eq", "ne", "lt", "le", "gt", "ge"];

/** A container as the plain built-in that it is, whatever its class replaces. */
function plain(v: Value): Value {
  if (!(v instanceof PyObject) || v.cls.isBuiltin) return v;
  if (v instanceof PyInstance && v.primitive !== undefined) return v.primitive;
  if (v instanceof PyTuple) return new PyTuple(v.items);
  if (v instanceof PyList) return new PyList(v.items);
  return v;
}

/** Whether `a op b` of this class is its own affair: an int does not add floats, a list only lists. */
function isOwn(type: PyType, op: string, b: Value, rt: Runtime): boolean {
  const { layout } = rt.typeOf(b);
  if (type === types.intType || type === types.boolType) return layout === "int";
  if (type === types.floatType) return layout === "float" || layout === "int";
  if (type === types.setType || type === types.frozensetType) return layout === "set" || layout === "frozenset";
  if (op === "*") return layout === "int";
  return layout === type.layout;
}

function arithmetic(type: PyType, operators: readonly string[], reflected: boolean): void {
  for (const op of operators) {
    const name = operatorNames[op as "+"];
    method(type, `__${name}__`, (rt, [a, b]) => {
      if (b === undefined) raise("TypeError", "expected 1 argument, got 0");
      if (!isOwn(type, op, b, rt)) return notImplemented;
      return binary(rt, op, plain(a as Value), plain(b)) ?? rt.library("native_or_not", [op, a as Value, b]);
    });
    if (!reflected) continue;
    method(type, `__r${name}__`, (rt, [a, b]) => {
      if (!isOwn(type, op, b as Value, rt)) return notImplemented;
      return binary(rt, op, plain(b as Value), plain(a as Value)) ?? notImplemented;
    });
  }
}

function comparisons(type: PyType, names: readonly string[]): void {
  for (const name of names) {
    const op = compareOperators[compareNames.indexOf(name)] as string;
    method(type, `__${name}__`, (rt, [a, b]) => rt.library("compare_plain", [op, plain(a as Value), b as Value, type]));
  }
}

function conversions(type: PyType): void {
  for (const [name, op] of [
    ["neg", "-"],
    ["pos", "+"],
  ] as const)
    method(type, `__${name}__`, (_, [a]) => unary(op, primitive(a)) as Value);
  method(type, "__abs__", (rt, [a]) => rt.call(rt.builtin("abs"), [primitive(a)]));
  method(type, "__bool__", (rt, [a]) => rt.truthOf(primitive(a)) as boolean);
  method(type, "__int__", (rt, [a]) => rt.call(types.intType, [primitive(a)]));
  method(type, "__float__", (rt, [a]) => rt.call(types.floatType, [primitive(a)]));
  method(type, "__trunc__", (rt, [a]) => rt.call(types.intType, [primitive(a)]));
  for (const name of ["floor", "ceil"])
    method(type, `__${name}__`, (rt, [a]) => rt.library(`${name}_of`, [primitive(a)]));
  method(type, "__round__", (rt, args, kwargs) => {
    takes(`${type.name}.__round__`, args, kwargs, 0, 1, 1);
    const [a, digits = null] = args;
    return rt.call(rt.builtin("round"), [primitive(a), digits]);
  });
  method(type, "__divmod__", (rt, [a, b]) =>
    isOwn(type, "%", b as Value, rt) ? rt.call(rt.builtin("divmod"), [primitive(a), primitive(b)]) : notImplemented,
  );
  method(type, "__rdivmod__", (rt, [a, b]) =>
    isOwn(type, "%", b as Value, rt) ? rt.call(rt.builtin("divmod"), [primitive(b), primitive(a)]) : notImplemented,
  );
}

const all = binaryOperators.filter((op) => op !== "@");

function texts(type: PyType): void {
  method(type, "__repr__", (rt, [a]) => rt.reprOf(plain(a as Value)) ?? rt.library("container_repr", [a as Value]));
  method(type, "__format__", (rt, [a, spec]) => rt.library("format_primitive", [plain(a as Value), spec as Value]));
}

function hashing(type: PyType): void {
  method(type, "__hash__", (rt, [a]) => {
    const v = plain(a as Value);
    return rt.keyOf(v) === undefined ? rt.library("hash_of", [v]) : toInt(shownHash(v));
  });
}

function numbers(): void {
  const real = all.filter((op) => !["<<", ">>", "|", "^", "&"].includes(op));
  arithmetic(types.intType, all, true);
  arithmetic(types.boolType, ["|", "^", "&"], true);
  arithmetic(types.floatType, real, true);
  for (const type of [types.intType, types.floatType]) {
    comparisons(type, compareNames);
    conversions(type);
    texts(type);
    hashing(type);
  }
  method(types.intType, "__pow__", (rt, [a, b, modulus = null]) => {
    if (!isOwn(types.intType, "**", b as Value, rt)) return notImplemented;
    return rt.call(rt.builtin("pow"), [primitive(a), primitive(b), modulus]);
  });
  method(types.intType, "__invert__", (_, [a]) => unary("~", primitive(a)) as Value);
  method(types.intType, "__index__", (_, [a]) => {
    const n = primitive(a);
    return typeof n === "boolean" ? Number(n) : n;
  });
}

const repeated = (rt: Runtime, sequence: Value, count: Value): Value =>
  binary(rt, "*", sequence, indexArgument(rt, count)) as Value;

/** `+` and `*` of a sequence that cannot change: they refuse what they do not know. */
function joining(type: PyType): void {
  for (const op of ["+", "*"]) {
    method(type, `__${operatorNames[op as "+"]}__`, (rt, [a, b]) => {
      const [x, y] = [plain(a as Value), plain(b as Value)];
      if (op === "*") return repeated(rt, x, y);
      return binary(rt, op, x, y) ?? rt.library("refuse_operation_of", [op, x, y]);
    });
  }
}

function sequences(): void {
  for (const type of [types.strType, types.bytesType, types.tupleType]) joining(type);
  for (const type of [types.strType, types.bytesType])
    method(type, "__mod__", (rt, [a, b]) => rt.library("binary_operation", ["%", plain(a as Value), b as Value]));
  for (const op of ["+", "*"]) {
    const name = op === "+" ? "add" : "mul";
    method(types.listType, `__${name}__`, (rt, [a, b]) => {
      const [x, y] = [plain(a as Value), plain(b as Value)];
      if (op === "*") return repeated(rt, x, y);
      return binary(rt, op, x, y) ?? rt.library("refuse_operation_of", [op, x, y]);
    });
    method(
      types.listType,
      `__i${name}__`,
      (rt, [a, b]) => rt.library("inplace_list", [op, a as Value, b as Value]),
      true,
    );
  }
  for (const type of [types.strType, types.bytesType, types.tupleType, types.listType])
    method(type, "__rmul__", (rt, [a, n]) => repeated(rt, plain(a as Value), plain(n as Value)));
  for (const type of [types.strType, types.bytesType, types.tupleType, types.listType, types.rangeType]) {
    comparisons(type, type === types.rangeType ? ["eq", "ne"] : compareNames);
    texts(type);
    if (type !== types.listType) hashing(type);
  }
  method(types.strType, "__str__", (_, [a]) => plain(a as Value));
  method(types.listType, "__reversed__", (rt, [a]) => rt.call(rt.builtin("reversed"), [plain(a as Value)]));
  method(types.rangeType, "__reversed__", (rt, [a]) => rt.call(rt.builtin("reversed"), [a as Value]));
}

function mappings(): void {
  const dict = types.dictType;
  texts(dict);
  comparisons(dict, ["eq", "ne"]);
  method(dict, "__or__", (rt, [a, b]) =>
    a instanceof PyDict && b instanceof PyDict ? rt.library("dict_union", [a, b]) : notImplemented,
  );
  method(dict, "__ror__", (rt, [a, b]) =>
    a instanceof PyDict && b instanceof PyDict ? rt.library("dict_union", [b, a]) : notImplemented,
  );
  method(dict, "__ior__", (rt, [a, b]) => rt.library("dict_inplace_union", [a as Value, b as Value]), true);
  for (const type of [types.setType, types.frozensetType]) {
    arithmetic(type, ["|", "&", "-", "^"], true);
    comparisons(type, compareNames);
    texts(type);
  }
  hashing(types.frozensetType);
  for (const op of ["|", "&", "-", "^"] as const) {
    method(
      types.setType,
      `__i${operatorNames[op]}__`,
      (rt, [a, b]) => (b instanceof PySet ? rt.library("inplace_plain", [op, a as Value, b]) : notImplemented),
      true,
    );
  }
  for (const type of [types.dictKeysType, types.dictItemsType]) {
    for (const op of ["|", "&", "-", "^"] as const) {
      const name = operatorNames[op];
      method(type, `__${name}__`, (rt, [a, b]) => rt.library("view_operation", [op, a as Value, b as Value]));
      method(type, `__r${name}__`, (rt, [a, b]) =>
        rt.library("view_operation_reflected", [op, a as Value, b as Value]),
      );
    }
    comparisons(type, compareNames);
    type.attrs.set("__hash__", null);
  }
}

/** `len`, `in`, `iter` and subscripts. */
function containers(): void {
  const { strType, bytesType, listType, tupleType, dictType, setType, frozensetType, rangeType } = types;
  const views = [types.dictKeysType, types.dictValuesType, types.dictItemsType];
  for (const type of [strType, bytesType, listType, tupleType, dictType, setType, frozensetType, rangeType, ...views]) {
    method(type, "__len__", (_, [c]) => plainLength(c as Value) as number);
    method(type, "__iter__", (rt, [c]) => iteratorOf(machineOf(rt), c as Value, true) as Value);
    if (type === types.dictValuesType) continue;
    method(
      type,
      "__contains__",
      (rt, [c, v]) =>
        containsNatively(rt, c as Value, v as Value, true) ?? rt.library("contains_plain", [c as Value, v as Value]),
    );
  }
  for (const type of [strType, bytesType, listType, tupleType, rangeType])
    method(type, "__getitem__", (rt, [c, i]) => loadSubscript(machineOf(rt), plain(c as Value), i as Value));
  method(listType, "__setitem__", (rt, [c, i, v]) =>
    storeSubscript(machineOf(rt), c as Value, i as Value, v as Value, true),
  );
  method(listType, "__delitem__", (rt, [c, i]) => deleteSubscript(machineOf(rt), c as Value, i as Value, true));
}

export function registerOperators(): void {
  numbers();
  sequences();
  mappings();
  containers();
}
