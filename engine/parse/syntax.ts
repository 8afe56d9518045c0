/**
 * The typed syntax tree: Python 3.14's abstract grammar (the `ast` module), node for node and field for field,
 * as a discriminated union. Whoever knows `ast` knows this file. Fields are camelCase; optional ones are `null`.
 */

/** Where a node stands in the source. Lines count from 1, columns from 0 (in UTF-16 code units), as in `ast`. */
export interface Position {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

interface Node extends Position {
  type: string;
}

export interface Module {
  type: "Module";
  body: Statement[];
}

export interface Arg extends Position {
  name: string;
  annotation: Expression | null;
}

/** Formal parameters. `defaults` belong to the last ones of `posOnly` + `args`; `kwDefaults` to `kwOnly`, one each. */
export interface Arguments {
  posOnly: Arg[];
  args: Arg[];
  vararg: Arg | null;
  kwOnly: Arg[];
  kwDefaults: (Expression | null)[];
  kwarg: Arg | null;
  defaults: Expression[];
}

/** A keyword argument in a call; `name` is null for `**mapping`. */
export interface Keyword extends Position {
  name: string | null;
  value: Expression;
}

/** One generator of a comprehension: `for target in iter if …`. */
export interface Comprehension {
  target: Expression;
  iter: Expression;
  ifs: Expression[];
  isAsync: boolean;
}

export interface Alias extends Position {
  /** Dotted name as written; `*` for a star import. */
  name: string;
  asName: string | null;
}

export interface WithItem {
  contextExpr: Expression;
  optionalVars: Expression | null;
}

export interface ExceptHandler extends Position {
  /** null for a bare `except:`. */
  exceptionType: Expression | null;
  name: string | null;
  body: Statement[];
}

export interface MatchCase {
  pattern: Pattern;
  guard: Expression | null;
  body: Statement[];
}

// ---------------------------------------------------------------- statements

/** One of `[T: bound = default, *Ts, **P]`. Bound and default are evaluated when asked for: each is a lambda. */
export interface TypeParameter extends Position {
  kind: "TypeVar" | "TypeVarTuple" | "ParamSpec";
  name: string;
  bound: Lambda | null;
  default: Lambda | null;
}

export interface FunctionDef extends Node {
  type: "FunctionDef";
  name: string;
  typeParameters: TypeParameter[];
  args: Arguments;
  body: Statement[];
  decorators: Expression[];
  returns: Expression | null;
  isAsync: boolean;
}
export interface ClassDef extends Node {
  type: "ClassDef";
  name: string;
  typeParameters: TypeParameter[];
  bases: Expression[];
  keywords: Keyword[];
  body: Statement[];
  decorators: Expression[];
}
/** `type name[T] = value`; the value is evaluated when asked for. */
export interface TypeAlias extends Node {
  type: "TypeAlias";
  name: Name;
  typeParameters: TypeParameter[];
  value: Lambda;
}
export interface Return extends Node {
  type: "Return";
  value: Expression | null;
}
export interface Delete extends Node {
  type: "Delete";
  targets: Expression[];
}
export interface Assign extends Node {
  type: "Assign";
  targets: Expression[];
  value: Expression;
}
export interface AugAssign extends Node {
  type: "AugAssign";
  target: Expression;
  op: BinaryOperator;
  value: Expression;
}
export interface AnnAssign extends Node {
  type: "AnnAssign";
  target: Expression;
  annotation: Expression;
  value: Expression | null;
}
export interface For extends Node {
  type: "For";
  target: Expression;
  iter: Expression;
  body: Statement[];
  orelse: Statement[];
  isAsync: boolean;
}
export interface While extends Node {
  type: "While";
  test: Expression;
  body: Statement[];
  orelse: Statement[];
}
export interface If extends Node {
  type: "If";
  test: Expression;
  body: Statement[];
  orelse: Statement[];
}
export interface With extends Node {
  type: "With";
  items: WithItem[];
  body: Statement[];
  isAsync: boolean;
}
export interface Match extends Node {
  type: "Match";
  subject: Expression;
  cases: MatchCase[];
}
export interface Raise extends Node {
  type: "Raise";
  exc: Expression | null;
  cause: Expression | null;
}
export interface Try extends Node {
  type: "Try";
  body: Statement[];
  handlers: ExceptHandler[];
  orelse: Statement[];
  finalbody: Statement[];
  /** `except*` */
  isStar: boolean;
}
export interface Assert extends Node {
  type: "Assert";
  test: Expression;
  msg: Expression | null;
}
export interface Import extends Node {
  type: "Import";
  names: Alias[];
}
export interface ImportFrom extends Node {
  type: "ImportFrom";
  module: string | null;
  names: Alias[];
  /** Number of leading dots. */
  level: number;
}
export interface Global extends Node {
  type: "Global";
  names: string[];
}
export interface Nonlocal extends Node {
  type: "Nonlocal";
  names: string[];
}
export interface ExprStatement extends Node {
  type: "Expr";
  value: Expression;
}
export interface Pass extends Node {
  type: "Pass";
}
export interface Break extends Node {
  type: "Break";
}
export interface Continue extends Node {
  type: "Continue";
}

export type Statement =
  | FunctionDef
  | ClassDef
  | TypeAlias
  | Return
  | Delete
  | Assign
  | AugAssign
  | AnnAssign
  | For
  | While
  | If
  | With
  | Match
  | Raise
  | Try
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStatement
  | Pass
  | Break
  | Continue;

// --------------------------------------------------------------- expressions

export type BinaryOperator = "+" | "-" | "*" | "@" | "/" | "%" | "**" | "<<" | ">>" | "|" | "^" | "&" | "//";
export type UnaryOperator = "~" | "not" | "+" | "-";
export type CompareOperator = "==" | "!=" | "<" | "<=" | ">" | ">=" | "is" | "is not" | "in" | "not in";

export interface BoolOp extends Node {
  type: "BoolOp";
  op: "and" | "or";
  values: Expression[];
}
export interface NamedExpr extends Node {
  type: "NamedExpr";
  target: Name;
  value: Expression;
}
export interface BinOp extends Node {
  type: "BinOp";
  left: Expression;
  op: BinaryOperator;
  right: Expression;
}
export interface UnaryOp extends Node {
  type: "UnaryOp";
  op: UnaryOperator;
  operand: Expression;
}
export interface Lambda extends Node {
  type: "Lambda";
  args: Arguments;
  body: Expression;
}
export interface IfExp extends Node {
  type: "IfExp";
  test: Expression;
  body: Expression;
  orelse: Expression;
}
export interface DictExpr extends Node {
  type: "Dict";
  /** A null key stands for `**value`. */
  keys: (Expression | null)[];
  values: Expression[];
}
export interface SetExpr extends Node {
  type: "Set";
  elts: Expression[];
}
export interface ListComp extends Node {
  type: "ListComp";
  elt: Expression;
  generators: Comprehension[];
}
export interface SetComp extends Node {
  type: "SetComp";
  elt: Expression;
  generators: Comprehension[];
}
export interface DictComp extends Node {
  type: "DictComp";
  key: Expression;
  value: Expression;
  generators: Comprehension[];
}
export interface GeneratorExp extends Node {
  type: "GeneratorExp";
  elt: Expression;
  generators: Comprehension[];
}
export interface Await extends Node {
  type: "Await";
  value: Expression;
}
export interface Yield extends Node {
  type: "Yield";
  value: Expression | null;
}
export interface YieldFrom extends Node {
  type: "YieldFrom";
  value: Expression;
}
export interface Compare extends Node {
  type: "Compare";
  left: Expression;
  ops: CompareOperator[];
  comparators: Expression[];
}
export interface Call extends Node {
  type: "Call";
  func: Expression;
  args: Expression[];
  keywords: Keyword[];
}
/** An f-string: constants (str) and formatted values, in order. Adjacent literals are already joined. */
export interface JoinedStr extends Node {
  type: "JoinedStr";
  values: Expression[];
}
export interface FormattedValue extends Node {
  type: "FormattedValue";
  value: Expression;
  /** `!s`, `!r`, `!a` or none. `{x=}` is already turned into the text "x=" and, without a format, conversion "r". */
  conversion: "s" | "r" | "a" | null;
  formatSpec: JoinedStr | null;
}
/** A literal. Kind says which, because a JavaScript number does not. Integers are always bigint here. */
export interface Constant extends Node {
  type: "Constant";
  value:
    | { kind: "none" }
    | { kind: "ellipsis" }
    | { kind: "bool"; value: boolean }
    | { kind: "int"; value: bigint }
    | { kind: "float"; value: number }
    | { kind: "complex"; imag: number }
    | { kind: "str"; value: string }
    | { kind: "bytes"; value: Uint8Array };
}
export interface Attribute extends Node {
  type: "Attribute";
  value: Expression;
  attr: string;
}
export interface Subscript extends Node {
  type: "Subscript";
  value: Expression;
  slice: Expression;
}
export interface Starred extends Node {
  type: "Starred";
  value: Expression;
}
export interface Name extends Node {
  type: "Name";
  id: string;
}
export interface ListExpr extends Node {
  type: "List";
  elts: Expression[];
}
export interface TupleExpr extends Node {
  type: "Tuple";
  elts: Expression[];
}
export interface SliceExpr extends Node {
  type: "Slice";
  lower: Expression | null;
  upper: Expression | null;
  step: Expression | null;
}

export type Expression =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | DictExpr
  | SetExpr
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | JoinedStr
  | FormattedValue
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | ListExpr
  | TupleExpr
  | SliceExpr;

// ------------------------------------------------------------------ patterns

export interface MatchValue extends Node {
  type: "MatchValue";
  value: Expression;
}
export interface MatchSingleton extends Node {
  type: "MatchSingleton";
  value: null | boolean;
}
export interface MatchSequence extends Node {
  type: "MatchSequence";
  patterns: Pattern[];
}
export interface MatchMapping extends Node {
  type: "MatchMapping";
  keys: Expression[];
  patterns: Pattern[];
  rest: string | null;
}
export interface MatchClass extends Node {
  type: "MatchClass";
  cls: Expression;
  patterns: Pattern[];
  kwdAttrs: string[];
  kwdPatterns: Pattern[];
}
export interface MatchStar extends Node {
  type: "MatchStar";
  name: string | null;
}
/** `pattern as name`; pattern null is a capture, both null the wildcard `_`. */
export interface MatchAs extends Node {
  type: "MatchAs";
  pattern: Pattern | null;
  name: string | null;
}
export interface MatchOr extends Node {
  type: "MatchOr";
  patterns: Pattern[];
}

export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchMapping
  | MatchClass
  | MatchStar
  | MatchAs
  | MatchOr;

/** Why a program was not accepted, in words and with its place. `line` counts from 1, `column` from 0. */
export class SourceError extends Error {
  constructor(
    /** `syntax`: not Python. `unsupported`: Python, but not for this machine. */
    readonly kind: "syntax" | "unsupported",
    /** `SyntaxError` or `IndentationError` for `syntax`, as CPython names it. */
    readonly pythonType: string,
    message: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(message);
  }
}
