/** Methods and constructors of int, float, bool, str and bytes. */
import { boolType, bytesType, floatType, intType, strType } from "@/engine/objects/builtin-types";
import { PyBytes } from "@/engine/objects/bytes";
import { PyDict } from "@/engine/objects/dict";
import { PyFloat } from "@/engine/objects/float";
import { classMethod, staticMethod } from "@/engine/objects/function";
import { PyInstance } from "@/engine/objects/instance";
import {
  asIntegerRatio,
  floatFromHex,
  floatFromText,
  floatHex,
  floatToInt,
  isInteger,
} from "@/engine/objects/number/float";
import { bitCount, bitLength, intOf, intToFloat } from "@/engine/objects/number/int";
import { intFromText } from "@/engine/objects/number/int-text";
import type { Result, Runtime } from "@/engine/objects/runtime";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import {
  bytesFromHex,
  bytesOfInts,
  joinBytes,
  makeByteTranslation,
  zeroBytes,
} from "@/engine/objects/text/bytes-build";
import { bytesMethods } from "@/engine/objects/text/bytes-methods";
import { codecs } from "@/engine/objects/text/codec-part";
import { latin1Text } from "@/engine/objects/text/latin1";
import { reprBytes } from "@/engine/objects/text/repr";
import { joinStrings } from "@/engine/objects/text/str-build";
import { strMethods } from "@/engine/objects/text/str-methods";
import { codesToTranslate, makeTranslation, translateText } from "@/engine/objects/text/str-translate";
import type { PyType } from "@/engine/objects/type";
import { type Kwargs, PyObject, raise, toInt, type Value } from "@/engine/objects/values";
import { attribute, indexArgument, method, named, native, takes } from "../native";

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
  if (args.length > 2) raise("TypeError", `int expected at most 2 arguments, got ${args.length}`);
  for (const name of kwargs?.keys() ?? [])
    if (name !== "base") raise("TypeError", `int() got an unexpected keyword argument '${name}'`);
  const base = args[1] ?? kwargs?.get("base");
  if (args.length === 0) {
    if (base !== undefined) raise("TypeError", "int() missing string argument");
    return 0;
  }
  const v = primitive(args[0]);
  const charge = (bytes: number) => rt.charge(bytes);
  if (base !== undefined && typeof v !== "string" && !(v instanceof PyBytes))
    raise("TypeError", "int() can't convert non-string with explicit base");
  const radix = base === undefined ? 10 : indexArgument(rt, base);
  if (typeof v === "string") return intFromText(v, radix, charge);
  const i = intOf(v);
  if (i !== null) return i;
  if (v instanceof PyFloat) return floatToInt(v.value);
  if (v instanceof PyBytes)
    return intFromText(String.fromCharCode(...v.value), radix, charge, () => reprBytes(v.value));
  return rt.library("int_of", [v]);
}

function makeFloat(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  takes("float", args, kwargs, 0, 1);
  if (args.length === 0) return new PyFloat(0);
  const v = primitive(args[0]);
  if (v instanceof PyFloat) return v;
  if (typeof v === "string") return new PyFloat(floatFromText(v));
  if (v instanceof PyBytes)
    return new PyFloat(floatFromText(String.fromCharCode(...v.value), () => reprBytes(v.value)));
  const i = intOf(v);
  if (i !== null) return new PyFloat(intToFloat(i));
  return rt.library("float_of", [v]);
}

function makeStr(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  if (args.length + (kwargs?.size ?? 0) > 3)
    raise("TypeError", `str expected at most 3 arguments, got ${args.length + (kwargs?.size ?? 0)}`);
  const [object, encoding, errors] = named("str", ["object", "encoding", "errors"], args, kwargs);
  if (object === undefined) return "";
  for (const [i, given] of [encoding, errors].entries()) {
    if (given !== undefined && typeof given !== "string")
      raise(
        "TypeError",
        `str() argument '${i === 0 ? "encoding" : "errors"}' must be str, not ${rt.typeOf(given).name}`,
      );
  }
  if (encoding !== undefined || errors !== undefined) {
    if (typeof object === "string") raise("TypeError", "decoding str is not supported");
    if (!(object instanceof PyBytes))
      raise("TypeError", `decoding to str: need a bytes-like object, ${rt.typeOf(object).name} found`);
    return codecs.here.decodeBytes(object.value, (encoding ?? "utf-8") as string, (errors ?? "strict") as string);
  }
  return rt.textOf(object) ?? rt.library("str_of", [object]);
}

function makeBytes(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  if (args.length > 3) raise("TypeError", `bytes() takes at most 3 arguments (${args.length} given)`);
  for (const [i, name] of ["encoding", "errors"].entries()) {
    const given = i + 1 < args.length ? args[i + 1] : kwargs?.get(name);
    if (given !== undefined && typeof primitive(given) !== "string")
      raise(
        "TypeError",
        `bytes() argument '${name}' must be str, not ${given === null ? "None" : rt.typeOf(given).name}`,
      );
  }
  const [source, encoding, errors] = named("bytes", ["source", "encoding", "errors"], args, kwargs);
  const v = primitive(source);
  if (source === undefined) {
    if (encoding !== undefined || errors !== undefined)
      raise("TypeError", `${encoding === undefined ? "errors" : "encoding"} without a string argument`);
    return new PyBytes(new Uint8Array());
  }
  const charge = (bytes: number) => rt.charge(bytes);
  if (typeof v === "string") {
    if (encoding === undefined)
      raise("TypeError", errors === undefined ? "string argument without an encoding" : "errors without encoding");
    return rt.call(strType.attrs.get("encode") as Value, [v, encoding, errors ?? "strict"]);
  }
  if (encoding !== undefined || errors !== undefined)
    raise("TypeError", `${encoding === undefined ? "errors" : "encoding"} without a string argument`);
  if (v instanceof PyBytes) return v;
  if (v instanceof PyObject && v.cls.lookup("__bytes__") !== undefined) return rt.library("bytes_of", [v]);
  const count = intOf(v);
  if (count !== null) return new PyBytes(zeroBytes(count, charge));
  const items = typeof v === "string" ? null : rt.itemsOf(v);
  if (items === null) return rt.library("bytes_from", [v]);
  return new PyBytes(bytesOfInts(items));
}

/** A method of str or bytes, with its result as the machine's objects. */
function textMethod<Self>(
  type: PyType,
  name: string,
  m: {
    result: "value" | "bytes" | "list" | "tuple";
    call(self: Self, args: readonly Value[], kwargs: Kwargs, charge: (bytes: number) => void): unknown;
  },
  selfOf: (v: Value) => Self,
): void {
  const wrap = (x: unknown): Value => (x instanceof Uint8Array ? new PyBytes(x) : (x as Value));
  method(type, name, (rt, args, kwargs) => {
    const result = m.call(selfOf(primitive(args[0])), args.slice(1).map(primitive), kwargs, (b) => rt.charge(b));
    if (m.result === "list") return new PyList((result as unknown[]).map(wrap));
    if (m.result === "tuple") return new PyTuple((result as { tuple: unknown[] }).tuple.map(wrap));
    return wrap(result);
  });
}

function textMethods(): void {
  for (const [name, m] of strMethods) textMethod(strType, name, m, (v) => v as string);
  for (const [name, m] of bytesMethods) textMethod(bytesType, name, m, (v) => (v as unknown as PyBytes).value);
  method(strType, "join", (rt, args, kwargs) => {
    takes("str.join", args, kwargs, 1, 1, 1);
    const [sep, source] = args;
    const items = rt.itemsOf(source as Value);
    if (items === null) return rt.library("join_slow", [sep as Value, source as Value]);
    return joinStrings(primitive(sep) as string, items.map(primitive), (b) => rt.charge(b));
  });
  method(bytesType, "join", (rt, args, kwargs) => {
    takes("bytes.join", args, kwargs, 1, 1, 1);
    const items = rt.itemsOf(args[1] as Value);
    if (items === null) return rt.library("join_slow", [args[0] as Value, args[1] as Value]);
    return new PyBytes(joinBytes((primitive(args[0]) as unknown as PyBytes).value, items, (b) => rt.charge(b)));
  });
  method(strType, "format", (rt, args, kwargs) => {
    const named = new PyDict();
    for (const [name, value] of kwargs ?? []) named.set(rt.trail, rt.keyOf(name) as never, name, value);
    return rt.library("str_format", [primitive(args[0]), new PyTuple(args.slice(1)), named]);
  });
  method(strType, "format_map", (rt, args, kwargs) => {
    takes("str.format_map", args, kwargs, 1, 1, 1);
    return rt.library("str_format", [primitive(args[0]), null, args[1] as Value]);
  });
  method(strType, "translate", (rt, args, kwargs) => {
    takes("str.translate", args, kwargs, 1, 1, 1);
    const table = args[1] as Value;
    const text = primitive(args[0]) as string;
    if (!(table instanceof PyDict) || !table.cls.isBuiltin || table.userKeys !== null)
      return rt.library("translate_slow", [text, table]);
    const found = new Map<number, Value>();
    for (const code of codesToTranslate(text)) {
      const replacement = table.get(code);
      if (replacement !== undefined) found.set(code, replacement);
      else if (table.index.has(code)) found.set(code, null);
    }
    return translateText(text, found, (b) => rt.charge(b));
  });
  strType.attrs.set(
    "maketrans",
    staticMethod(
      native("maketrans", (rt, args, kwargs) => {
        if (kwargs !== null && kwargs.size > 0) raise("TypeError", "str.maketrans() takes no keyword arguments");
        const only = args.length === 1 ? args[0] : null;
        const entries = only instanceof PyDict ? [...only.live()].map((e): [Value, Value] => [e.key, e.value]) : null;
        const d = new PyDict();
        for (const [key, value] of makeTranslation(args, entries)) d.set(rt.trail, rt.keyOf(key) as never, key, value);
        return d;
      }),
    ),
  );
  bytesType.attrs.set(
    "maketrans",
    staticMethod(
      native("maketrans", (rt, args, kwargs) => {
        takes("maketrans", args, kwargs, 2, 2);
        const [from, to] = args.map((v) => {
          if (v instanceof PyBytes) return v.value;
          return raise("TypeError", `a bytes-like object is required, not '${rt.typeOf(v).name}'`);
        }) as [Uint8Array, Uint8Array];
        return new PyBytes(makeByteTranslation(from, to));
      }),
    ),
  );
  bytesType.attrs.set(
    "fromhex",
    classMethod(
      native("fromhex", (rt, args, kwargs) => {
        takes("bytes.fromhex", args, kwargs, 1, 1, 1);
        const given = primitive(args[1]);
        const text = given instanceof PyBytes ? latin1Text(given.value) : given;
        if (typeof text !== "string")
          raise("TypeError", `fromhex() argument must be str or bytes-like, not ${rt.typeOf(text).name}`);
        const bytes = new PyBytes(bytesFromHex(text));
        return args[0] === bytesType ? bytes : rt.call(args[0] as Value, [bytes]);
      }),
    ),
  );
}

function numberMethods(): void {
  const int = (v: Value | undefined) => intOf(primitive(v)) as number | bigint;
  const float = (v: Value | undefined) => (primitive(v) as PyFloat).value;
  method(intType, "bit_length", (_, [n]) => bitLength(int(n)));
  method(intType, "bit_count", (_, [n]) => bitCount(int(n)));
  method(intType, "conjugate", (_, [n]) => int(n));
  method(intType, "is_integer", () => true);
  method(intType, "as_integer_ratio", (_, [n]) => new PyTuple([int(n), 1]));
  method(intType, "to_bytes", (rt, args, kwargs) => {
    const [, length = 1, order = "big"] = named(
      "to_bytes",
      ["self", "length", "byteorder"],
      args,
      without(kwargs, "signed"),
    );
    const signed = kwargs?.get("signed") === true;
    const size = indexArgument(rt, length);
    if (size < 0) raise("ValueError", "length argument must be non-negative");
    return new PyBytes(bytesOfInt(BigInt(int(args[0])), size, isBig(order), signed));
  });
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
      native("from_bytes", (rt, args, kwargs) => {
        if (args.length > 3)
          raise("TypeError", `from_bytes() takes at most 2 positional arguments (${args.length - 1} given)`);
        const [cls, source, order = "big"] = named(
          "from_bytes",
          ["cls", "bytes", "byteorder"],
          args,
          without(kwargs, "signed"),
        );
        if (source === undefined) raise("TypeError", "from_bytes() missing required argument 'bytes' (pos 1)");
        if (typeof order !== "string")
          raise(
            "TypeError",
            `from_bytes() argument 'byteorder' must be str, not ${order === null ? "None" : rt.typeOf(order).name}`,
          );
        isBig(order);
        const items = source instanceof PyBytes ? null : rt.itemsOf(source);
        if (!(source instanceof PyBytes) && (items === null || typeof source === "string"))
          raise("TypeError", `cannot convert '${rt.typeOf(source).name}' object to bytes`);
        const bytes = source instanceof PyBytes ? source.value : bytesOfInts(items as Value[]);
        const ordered = isBig(order) ? [...bytes] : [...bytes].reverse();
        let n = ordered.length === 0 ? 0n : BigInt(`0x${ordered.map((b) => b.toString(16).padStart(2, "0")).join("")}`);
        if (kwargs?.get("signed") === true && bytes.length > 0) n = BigInt.asIntN(bytes.length * 8, n);
        return cls === intType ? toInt(n) : rt.call(cls as Value, [toInt(n)]);
      }),
    ),
  );
  floatType.attrs.set(
    "fromhex",
    classMethod(
      native("fromhex", (rt, args, kwargs) => {
        takes("float.fromhex", args, kwargs, 1, 1, 1);
        const text = primitive(args[1]);
        if (typeof text !== "string") raise("TypeError", "bad argument type for built-in operation");
        const x = new PyFloat(floatFromHex(text));
        return args[0] === floatType ? x : rt.call(args[0] as Value, [x]);
      }),
    ),
  );
}

const without = (kwargs: Kwargs, name: string): Kwargs =>
  kwargs === null ? null : new Map([...kwargs].filter(([n]) => n !== name));

function isBig(order: Value): boolean {
  if (order !== "big" && order !== "little") raise("ValueError", "byteorder must be either 'little' or 'big'");
  return order === "big";
}

function bytesOfInt(n: bigint, size: number, big: boolean, signed: boolean): Uint8Array {
  if (n < 0n && !signed) raise("OverflowError", "can't convert negative int to unsigned");
  const bits = BigInt(size * 8);
  const fits = signed ? (size === 0 ? n === 0n : n >= -(1n << (bits - 1n)) && n < 1n << (bits - 1n)) : n < 1n << bits;
  if (!fits) raise("OverflowError", "int too big to convert");
  let rest = BigInt.asUintN(size * 8, n);
  const bytes = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    bytes[big ? size - 1 - i : i] = Number(rest & 255n);
    rest >>= 8n;
  }
  return bytes;
}

export function registerValues(): void {
  constructs(intType, makeInt);
  constructs(floatType, makeFloat);
  constructs(strType, makeStr);
  constructs(bytesType, makeBytes);
  boolType.attrs.set(
    "__new__",
    native("__new__", (rt, args, kwargs) => {
      takes("bool", args, kwargs, 0, 1, 1);
      return args.length < 2 ? false : (rt.truthOf(args[1] as Value) ?? rt.library("truth", [args[1] as Value]));
    }),
  );
  textMethods();
  numberMethods();
}
