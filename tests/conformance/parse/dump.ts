import type { Arguments, Constant, Module, Position } from "@/engine/parse/syntax";

/** Our names for the fields of a node, in the order in which Python's `ast` has them. */
const fields: Record<string, readonly string[]> = {
  Module: ["body"],
  FunctionDef: ["name", "args", "body", "decorators", "returns"],
  ClassDef: ["name", "bases", "keywords", "body", "decorators"],
  TypeAlias: ["name", "value"],
  Return: ["value"],
  Delete: ["targets"],
  Assign: ["targets", "value"],
  AugAssign: ["target", "op", "value"],
  AnnAssign: ["target", "annotation", "value"],
  For: ["target", "iter", "body", "orelse"],
  While: ["test", "body", "orelse"],
  If: ["test", "body", "orelse"],
  With: ["items", "body"],
  Match: ["subject", "cases"],
  Raise: ["exc", "cause"],
  Try: ["body", "handlers", "orelse", "finalbody"],
  Assert: ["test", "msg"],
  Import: ["names"],
  ImportFrom: ["module", "names", "level"],
  Global: ["names"],
  Nonlocal: ["names"],
  Expr: ["value"],
  Pass: [],
  Break: [],
  Continue: [],
  BoolOp: ["op", "values"],
  NamedExpr: ["target", "value"],
  BinOp: ["left", "op", "right"],
  UnaryOp: ["op", "operand"],
  Lambda: ["args", "body"],
  IfExp: ["test", "body", "orelse"],
  Dict: ["keys", "values"],
  Set: ["elts"],
  ListComp: ["elt", "generators"],
  SetComp: ["elt", "generators"],
  DictComp: ["key", "value", "generators"],
  GeneratorExp: ["elt", "generators"],
  Await: ["value"],
  Yield: ["value"],
  YieldFrom: ["value"],
  Compare: ["left", "ops", "comparators"],
  Call: ["func", "args", "keywords"],
  JoinedStr: ["values"],
  FormattedValue: ["value", "conversion", "formatSpec"],
  Attribute: ["value", "attr"],
  Subscript: ["value", "slice"],
  Starred: ["value"],
  Name: ["id"],
  List: ["elts"],
  Tuple: ["elts"],
  Slice: ["lower", "upper", "step"],
  MatchValue: ["value"],
  MatchSingleton: ["value"],
  MatchSequence: ["patterns"],
  MatchMapping: ["keys", "patterns", "rest"],
  MatchClass: ["cls", "patterns", "kwdAttrs", "kwdPatterns"],
  MatchStar: ["name"],
  MatchAs: ["pattern", "name"],
  MatchOr: ["patterns"],
};

const operators: Record<string, string> = {
  "+": "Add",
  "-": "Sub",
  "*": "Mult",
  "@": "MatMult",
  "/": "Div",
  "%": "Mod",
  "**": "Pow",
  "<<": "LShift",
  ">>": "RShift",
  "|": "BitOr",
  "^": "BitXor",
  "&": "BitAnd",
  "//": "FloorDiv",
  "==": "Eq",
  "!=": "NotEq",
  "<": "Lt",
  "<=": "LtE",
  ">": "Gt",
  ">=": "GtE",
  is: "Is",
  "is not": "IsNot",
  in: "In",
  "not in": "NotIn",
  and: "And",
  or: "Or",
};
const unaryOperators: Record<string, string> = { "~": "Invert", not: "Not", "+": "UAdd", "-": "USub" };
const conversions: Record<string, number> = { s: 115, r: 114, a: 97 };

type Fields = Record<string, unknown>;

/** The tree in the nested lists of `python-parser.ts`: type, position, fields in order. */
export function dumpModule(module: Module): unknown {
  return ["Module", dump(module.body)];
}

function dump(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dump);
  if (typeof value !== "object" || value === null) return value ?? null;
  const node = value as Fields;
  const { type } = node;
  if (typeof type !== "string") return dumpUntyped(node);
  const head: unknown[] = [nameOf(node, type), place(node)];
  if (type === "Constant") return [...head, ...dumpConstant(node.value as Constant["value"])];
  for (const field of fields[type]) {
    if (type === "TypeAlias" && field === "value") head.push(dump((node.value as Fields).body));
    else if (type === "UnaryOp" && field === "op") head.push([unaryOperators[String(node.op)]]);
    else if (field === "op") head.push([operators[String(node.op)]]);
    else if (field === "ops") head.push((node.ops as string[]).map((op) => [operators[op]]));
    else if (field === "conversion") head.push(node.conversion === null ? -1 : conversions[String(node.conversion)]);
    else head.push(dump(node[field]));
  }
  return head;
}

function nameOf(node: Fields, type: string): string {
  if (node.isAsync === true) return `Async${type}`;
  return node.isStar === true ? "TryStar" : type;
}

function place(node: Fields): number[] {
  const { line, column, endLine, endColumn } = node as unknown as Position;
  return [line, column, endLine, endColumn];
}

/** Nodes that have no type of their own in our tree are known by their fields. */
function dumpUntyped(node: Fields): unknown {
  if ("posOnly" in node) {
    const { posOnly, args, vararg, kwOnly, kwDefaults, kwarg, defaults } = node as unknown as Arguments;
    return ["arguments", ...[posOnly, args, vararg, kwOnly, kwDefaults, kwarg, defaults].map(dump)];
  }
  if ("annotation" in node) return ["arg", place(node), node.name, dump(node.annotation)];
  if ("exceptionType" in node) {
    return ["ExceptHandler", place(node), dump(node.exceptionType), node.name, dump(node.body)];
  }
  if ("asName" in node) return ["alias", place(node), node.name, node.asName];
  if ("generators" in node || "ifs" in node) {
    return ["comprehension", dump(node.target), dump(node.iter), dump(node.ifs), node.isAsync ? 1 : 0];
  }
  if ("contextExpr" in node) return ["withitem", dump(node.contextExpr), dump(node.optionalVars)];
  if ("guard" in node) return ["match_case", dump(node.pattern), dump(node.guard), dump(node.body)];
  return ["keyword", place(node), node.name, dump(node.value)];
}

function bits(number: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

function dumpConstant(value: Constant["value"]): unknown[] {
  switch (value.kind) {
    case "int":
      return ["int", `0x${value.value.toString(16)}`];
    case "float":
      return ["float", bits(value.value)];
    case "complex":
      return ["complex", bits(value.imag)];
    case "bytes":
      return ["bytes", [...value.value]];
    case "bool":
    case "str":
      return [value.kind, value.value];
    default:
      return [value.kind];
  }
}
