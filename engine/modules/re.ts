/** `re`: patterns are read and matched natively (engine/modules/regex); what may call the program, `sub` with a function, is Python. */
import type { Machine } from "@/engine/machine/machine";
import { objectType, typeType } from "@/engine/objects/builtin-types";
import { PyDict } from "@/engine/objects/dict";
import { PyTuple } from "@/engine/objects/sequences";
import { isPlain } from "@/engine/objects/text/code-points";
import { PyType } from "@/engine/objects/type";
import { PyObject, type Value, type Visitor } from "@/engine/objects/values";
import { code } from "./compiled/re";
import { frameNatives } from "./frames";
import { native } from "./native";
import { pythonModule } from "./python-module";
import { compilePattern, type Program } from "./regex/compile-pattern";
import { Matcher } from "./regex/matcher";
import { parsePattern } from "./regex/parse-pattern";
import { type Pattern, PatternFault } from "./regex/syntax";

const programType = new PyType("PatternProgram", [objectType], "object", true, "re");
programType.cls = typeType;

/** A compiled pattern; never changes, and is what its text and flags say. */
class PatternProgram extends PyObject {
  readonly cls = programType;

  constructor(
    readonly source: string,
    readonly pattern: Pattern,
    readonly program: Program,
  ) {
    super();
  }

  visit(visitor: Visitor): void {
    visitor.text(this.source);
    visitor.number(this.pattern.flags);
  }
}

const stepsPerPatternCharacter = 50;

function compile(m: Machine, source: string, flags: number): Value {
  m.chargeSteps(source.length * stepsPerPatternCharacter);
  m.charge(source.length * 400);
  try {
    const pattern = parsePattern(source, flags);
    const names = new PyDict();
    for (const [name, index] of pattern.names) names.put(name, index);
    const program = new PatternProgram(source, pattern, compilePattern(pattern));
    return new PyTuple([program, pattern.groups, names, pattern.flags]);
  } catch (e) {
    if (e instanceof PatternFault) return new PyTuple([null, e.message, e.at < 0 ? null : e.at]);
    throw e;
  }
}

/** The code points of the text that was looked at last: iterating over matches asks for the same one again and again. */
const recent: { text: string; codes: ArrayLike<number> } = { text: "", codes: [] };

function codesOf(m: Machine, text: string): ArrayLike<number> {
  if (recent.text === text) return recent.codes;
  m.charge(text.length * 4);
  m.chargeSteps(text.length);
  recent.codes = isPlain(text)
    ? Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
    : Uint32Array.from(Array.from(text), (c) => c.codePointAt(0) as number);
  recent.text = text;
  return recent.codes;
}

type Kind = "match" | "search" | "fullmatch";

function run(m: Machine, args: Value[]): Value {
  const [compiled, text, from, to, kind, mustAdvance] = args as [Value, string, number, number, Kind, boolean];
  const { program } = compiled as unknown as PatternProgram;
  const codes = codesOf(m, text);
  const end = Math.max(0, Math.min(to, codes.length));
  const start = Math.max(0, from);
  if (start > end) return null;
  const matcher = new Matcher(
    program,
    codes,
    end,
    { isFull: kind === "fullmatch", mustAdvance },
    { steps: (n) => m.chargeSteps(n), bytes: (n) => m.charge(n) },
  );
  const found = kind === "search" ? matcher.search(start) : matcher.matchAt(start);
  return found && new PyTuple(found);
}

export const reModule = pythonModule(
  "re",
  [
    ...["compile", "match", "search", "fullmatch", "findall", "finditer", "sub", "subn", "split", "escape", "purge"],
    ...["error", "PatternError", "Pattern", "Match", "RegexFlag", "NOFLAG", "A", "ASCII", "I", "IGNORECASE", "M"],
    ...["MULTILINE", "S", "DOTALL", "X", "VERBOSE", "U", "UNICODE", "L", "LOCALE"],
  ],
  code,
  (m) => [
    ["_compile", native("_compile", (_, [source, flags]) => compile(m, source as string, flags as number))],
    ["_run", native("_run", (_, args) => run(m, args))],
    ...frameNatives(m).filter(([name]) => name === "_refuse"),
  ],
);
