/** Methods and constructors of int, float, bool, str and bytes. */
import { boolType, bytesType, floatType, intType, strType } from "@/engine/objects/builtin-types";
import { PyBytes } from "@/engine/objects/bytes";
import { PyDict } from "@/engine/objects/dict";
import { asNumber, PyFloat } from "@/engine/objects/float";
import { classMethod } from "@/engine/objects/function";
import { PyInstance } from "@/engine/objects/instance";
import { asIntegerRatio, floatFromText, floatHex, floatToInt, isInteger } from "@/engine/objects/number/float";
import { bitCount, bitLength, intOf } from "@/engine/objects/number/int";
import { intFromText } from "@/engine/objects/number/int-text";
import type { Result, Runtime } from "@/engine/objects/runtime";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import { decodeBytes } from "@/engine/objects/text/codec";
import { joinStrings } from "@/engine/objects/text/str-build";
import { strMethods } from "@/engine/objects/text/str-methods";
import { codesToTranslate, translateText } from "@/engine/objects/text/str-translate";
import type { PyType } from "@/engine/objects/type";
import { isInt, type Kwargs, raise, type Value } from "@/engine/objects/values";
import { attribute, indexArgument, method, native } from "../native";

const primitive = (v: Value | undefined): Value =>
  v instanceof PyInstance && v.primitive !== undefined ? v.primitive : (v as Value);

/** A constructor whose subclasses keep the built-in value beside their attributes. */
function constructs(type: PyType, make: (rt: Runtime, args: Value[], kwargs: Kwargs) => Result): void {
  type.attrs.set(
    "__new__",
    native("__new__", (rt, args, kwargs) => {
      const cls = args[0] as PyType;
      const value = make(rt, args.slice(1), kwargs);
      if (cls === type || cls.isBuiltin) return value;
      if (typeof value === "symbol") return raise("TypeError", `${cls.name}() of such a value is not supported`);
      return new PyInstance(cls, value);
    }),
  );
}

function makeInt(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  const base = args[1] ?? kwargs?.get("base");
  if (args.length === 0) return 0;
  const v = primitive(args[0]);
  const charge = (bytes: number) => rt.charge(bytes);
  if (typeof v === "string") return intFromText(v, base === undefined ? 10 : indexArgument(rt, base), charge);
  if (base !== undefined) raise("TypeError", "int() can't convert non-string with explicit base");
  const i = intOf(v);
  if (i !== null) return i;
  if (v instanceof PyFloat) return floatToInt(v.value);
  if (v instanceof PyBytes) return intFromText(String.fromCharCode(...v.value), 10, charge);
  return rt.library("int_of", [v]);
}

function makeFloat(rt: Runtime, args: Value[]): Result {
  if (args.length === 0) return new PyFloat(0);
  const v = primitive(args[0]);
  if (v instanceof PyFloat) return v;
  if (typeof v === "string") return new PyFloat(floatFromText(v));
  const n = asNumber(v);
  if (n !== null) {
    if (!Number.isFinite(n)) raise("OverflowError", "int too large to convert to float");
    return new PyFloat(n);
  }
  return rt.library("float_of", [v]);
}

function makeStr(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  const v = args[0] ?? kwargs?.get("object");
  if (v === undefined) return "";
  if (v instanceof PyBytes && args.length > 1) return decodeBytes(v.value, args[1] as string, "strict");
  return rt.textOf(v) ?? rt.library("str_of", [v]);
}

function makeBytes(rt: Runtime, args: Value[]): Result {
  const v = args[0];
  if (v === undefined) return new PyBytes(new Uint8Array());
  if (typeof v === "string") {
    if (args.length < 2) raise("TypeError", "string argument without an encoding");
    return rt.call(strType.attrs.get("encode") as Value, [v, args[1] as Value]);
  }
  if (isInt(v)) {
    if (v < 0) raise("ValueError", "negative count");
    rt.charge(Number(v));
    return new PyBytes(new Uint8Array(Number(v)));
  }
  const items = rt.itemsOf(v);
  if (items === null) raise("TypeError", `cannot convert '${rt.typeOf(v).name}' object to bytes`);
  return new PyBytes(
    Uint8Array.from(
      items.map((x) => {
        const n = indexArgument(rt, x);
        if (n < 0 || n > 255) raise("ValueError", "bytes must be in range(0, 256)");
        return n;
      }),
    ),
  );
}

function textMethods(): void {
  for (const [name, m] of strMethods) {
    method(strType, name, (rt, args, kwargs) => {
      const self = primitive(args[0]) as string;
      const rest = args.slice(1).map(primitive);
      const charge = (bytes: number) => rt.charge(bytes);
      switch (m.result) {
        case "value":
          return m.call(self, rest, kwargs, charge);
        case "list":
          return new PyList(m.call(self, rest, kwargs, charge));
        case "tuple":
          return new PyTuple(m.call(self, rest, kwargs, charge).tuple);
        case "bytes":
          return new PyBytes(m.call(self, rest, kwargs, charge));
      }
    });
  }
  method(strType, "join", (rt, [sep, source]) => {
    const items = rt.itemsOf(source as Value);
    if (items === null) return rt.library("join_slow", [sep as Value, source as Value]);
    return joinStrings(primitive(sep) as string, items.map(primitive), (b) => rt.charge(b));
  });
  method(strType, "format", (rt, args, kwargs) => {
    const named = new PyDict();
    for (const [name, value] of kwargs ?? []) named.set(rt.trail, rt.keyOf(name) as never, name, value);
    return rt.library("str_format", [primitive(args[0]), new PyTuple(args.slice(1)), named]);
  });
  method(strType, "format_map", (rt, [self, mapping]) =>
    rt.library("str_format", [primitive(self), new PyTuple([]), mapping as Value]),
  );
  method(strType, "translate", (rt, [self, table]) => {
    const found = new Map<number, Value>();
    if (!(table instanceof PyDict))
      raise("TypeError", `'${rt.typeOf(table as Value).name}' object is not supported as a translation table`);
    const text = primitive(self) as string;
    for (const code of codesToTranslate(text)) {
      const replacement = table.get(code);
      if (replacement !== undefined) found.set(code, replacement);
      else if (table.index.has(code)) found.set(code, null);
    }
    return translateText(text, found, (b) => rt.charge(b));
  });
}

function numberMethods(): void {
  const int = (v: Value | undefined) => intOf(primitive(v)) as number | bigint;
  const float = (v: Value | undefined) => (primitive(v) as PyFloat).value;
  method(intType, "bit_length", (_, [n]) => bitLength(int(n)));
  method(intType, "bit_count", (_, [n]) => bitCount(int(n)));
  method(intType, "conjugate", (_, [n]) => int(n));
  method(intType, "is_integer", () => true);
  method(intType, "as_integer_ratio", (_, [n]) => new PyTuple([int(n), 1]));
  method(intType, "__index__", (_, [n]) => int(n));
  method(intType, "__int__", (_, [n]) => int(n));
  for (const name of ["real", "numerator"]) attribute(intType, name, (_, n) => int(n));
  attribute(intType, "imag", () => 0);
  attribute(intType, "denominator", () => 1);
  method(floatType, "is_integer", (_, [x]) => isInteger(float(x)));
  method(floatType, "as_integer_ratio", (_, [x]) => new PyTuple(asIntegerRatio(float(x))));
  method(floatType, "hex", (_, [x]) => floatHex(float(x)));
  method(floatType, "conjugate", (_, [x]) => new PyFloat(float(x)));
  attribute(floatType, "real", (_, x) => primitive(x));
  attribute(floatType, "imag", () => new PyFloat(0));
  intType.attrs.set(
    "from_bytes",
    classMethod(
      native("from_bytes", (_, args, kwargs) => {
        const bytes = (args[1] as unknown as PyBytes).value;
        const order = args[2] ?? kwargs?.get("byteorder") ?? "big";
        let n = 0n;
        for (const b of order === "big" ? bytes : [...bytes].reverse()) n = n * 256n + BigInt(b);
        if (kwargs?.get("signed") === true && bytes.length > 0) n = BigInt.asIntN(bytes.length * 8, n);
        return n <= BigInt(Number.MAX_SAFE_INTEGER) && n >= -BigInt(Number.MAX_SAFE_INTEGER) ? Number(n) : n;
      }),
    ),
  );
}

export function registerValues(): void {
  constructs(intType, makeInt);
  constructs(floatType, makeFloat);
  constructs(strType, makeStr);
  constructs(bytesType, makeBytes);
  boolType.attrs.set(
    "__new__",
    native("__new__", (rt, args) =>
      args.length < 2 ? false : (rt.truthOf(args[1] as Value) ?? rt.library("truth", [args[1] as Value])),
    ),
  );
  textMethods();
  numberMethods();
  method(bytesType, "decode", (_, args, kwargs) => {
    const encoding = args[1] ?? kwargs?.get("encoding") ?? "utf-8";
    return decodeBytes(
      (args[0] as unknown as PyBytes).value,
      encoding as string,
      (args[2] ?? kwargs?.get("errors") ?? "strict") as string,
    );
  });
  method(bytesType, "hex", (_, [b]) =>
    [...(b as unknown as PyBytes).value].map((x) => x.toString(16).padStart(2, "0")).join(""),
  );
}
