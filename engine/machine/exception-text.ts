/** `str(exception)` of built-in exceptions. */
import { exceptionType } from "@/engine/objects/builtin-types";
import { PyBytes } from "@/engine/objects/bytes";
import type { PyException } from "@/engine/objects/instance";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import type { Value } from "@/engine/objects/values";

/** Under which hidden attribute an uncaught exception keeps the text that the program's `__str__` has made. */
export const describedText = ".text";

type TextOf = (v: Value) => string | null;

/** The text, or null when code of the program makes a part of it. */
export function builtinExceptionText(e: PyException, textOf: TextOf, reprOf: TextOf): string | null {
  const { items } = e.args;
  if (e.cls.isSubtypeOf(exceptionType("BaseExceptionGroup"))) {
    const count = items[1] instanceof PyList || items[1] instanceof PyTuple ? items[1].items.length : 0;
    return `${String(items[0])} (${count} sub-exception${count === 1 ? "" : "s"})`;
  }
  if (items.length === 5 && e.cls.isSubtypeOf(exceptionType("UnicodeError"))) return codecText(e, items);
  if (items.length >= 2 && items.length <= 5 && e.cls.isSubtypeOf(exceptionType("OSError"))) {
    const [number, reason] = [textOf(items[0] as Value), textOf(items[1] as Value)];
    if (number === null || reason === null) return null;
    if (items.length < 3 || items[2] === null) return `[Errno ${number}] ${reason}`;
    const file = reprOf(items[2] as Value);
    return file === null ? null : `[Errno ${number}] ${reason}: ${file}`;
  }
  if (items.length === 0) return "";
  if (items.length > 1) return reprOf(e.args);
  const only = items[0] as Value;
  return e.cls.isSubtypeOf(exceptionType("KeyError")) ? reprOf(only) : textOf(only);
}

function codecText(e: PyException, items: readonly Value[]): string {
  const [encoding, object, start, end, reason] = items as [string, Value, number, number, string];
  const isEncoding = e.cls.isSubtypeOf(exceptionType("UnicodeEncodeError"));
  const single = end === start + 1;
  const position = single ? `${start}` : `${start}-${end - 1}`;
  let what = isEncoding ? "characters" : "bytes";
  if (single && typeof object === "string") {
    const code = Array.from(object)[start]?.codePointAt(0) ?? 0;
    const [letter, digits] = code < 0x100 ? ["x", 2] : code < 0x10000 ? ["u", 4] : ["U", 8];
    what = `character '\\${letter}${code.toString(16).padStart(digits as number, "0")}'`;
  } else if (single && object instanceof PyBytes)
    what = `byte 0x${(object.value[start] ?? 0).toString(16).padStart(2, "0")}`;
  return `'${encoding}' codec can't ${isEncoding ? "encode" : "decode"} ${what} in position ${position}: ${reason}`;
}
