import {
  fail,
  isCall,
  isLineEnd,
  isParameterList,
  itemStart,
  keywordAt,
  longestOperand,
  type Scene,
  skip,
  startsExpression,
  stopAt,
} from "./scene";
import type { Expression, SourceError } from "./syntax";
import { describe, findInvalidTarget, isBitwise } from "./targets";

/** CPython's rules for `=`, `:=` and their like where they cannot stand. */
export function diagnoseEquals(scene: Scene): SourceError | null {
  return equals(scene) ?? named(scene) ?? assignment(scene);
}

/** Statements that begin with a condition or a value of their own, where `:=` could stand. */
const namedStarts: ReadonlySet<string> = new Set(["if", "elif", "while", "@"]);

function equals(scene: Scene): SourceError | null {
  const { tokens, at, open } = scene;
  const bracket = open.at(-1);
  const isParameter = bracket !== undefined && isParameterList(scene, bracket);
  if (tokens[at - 1]?.text === "=" && bracket !== undefined && /^[,)]$/.test(tokens[at].text)) {
    if (isParameter) return fail(scene, "expected default value expression", at - 1);
    if (isCall(scene, bracket)) return fail(scene, "expected argument value expression", at - 2);
  }
  if (tokens[at].text !== "=" || tokens[at].kind !== "op" || isParameter) return null;
  if (bracket === undefined && !namedStarts.has(tokens[scene.start].text)) return null;
  const from = itemStart(scene, at, stopAt(", ( [ { : if elif while = in @"));
  if (from > scene.start && /^[:=]$/.test(tokens[from - 1].text)) return null;
  const left = scene.parse(from, at);
  if (left === null) return null;
  if (bracket === undefined || !isCall(scene, bracket)) return meantComparison(scene, left, from);
  if (left.type === "Constant" && (left.value.kind === "bool" || left.value.kind === "none")) {
    return fail(scene, `cannot assign to ${describe(left)}`, from);
  }
  return fail(scene, 'expression cannot contain assignment, perhaps you meant "=="?', from);
}

/** `if x = 1:` and the like; the left operand is known to be one. */
function meantComparison(scene: Scene, left: Expression, from: number): SourceError | null {
  const { tokens, at } = scene;
  if (!comparesWith(scene, at + 1)) return null;
  if (left.type === "Name" && at === from + 1) {
    return fail(scene, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", from);
  }
  if (!isBitwise(left, tokens[from].text === "(")) return null;
  return fail(scene, `cannot assign to ${describe(left)} here. Maybe you meant '==' instead of '='?`, from);
}

/** Whether an operand (nothing looser than `|`) stands here, and no other `=` behind it: that would be a chain. */
function comparesWith(scene: Scene, first: number): boolean {
  const { tokens } = scene;
  let end = first;
  while (end < tokens.length && !/^(?:[,)\]}:=;]|:=)$/.test(tokens[end].text) && !isLineEnd(tokens[end])) {
    if (/^(?:and|or|if|else|not|<|>|==|!=|<=|>=|is|in|for)$/.test(tokens[end].text)) break;
    end = skip(scene, end);
  }
  if (tokens[end].text === "=" || tokens[end].text === ":=") return false;
  // Behind the operand anything may stand, also what makes the statement invalid.
  const operand = scene.parse(first, longestOperand(scene, first, end));
  return operand !== null && (isBitwise(operand, tokens[first].text === "(") || isItem(operand));
}

const isItem = ({ type }: Expression) => /^(?:List|Tuple|GeneratorExp|Constant)$/.test(type);

/** `:=` behind something that is not a name. */
function named(scene: Scene): SourceError | null {
  const { tokens, at, open, start } = scene;
  const bracket = open.at(-1);
  if (
    tokens[at].text !== ":=" ||
    !startsExpression(tokens[at + 1]) ||
    (bracket !== undefined && isCall(scene, bracket))
  )
    return null;
  const from = itemStart(scene, at, stopAt(", ( [ { = if elif while @"));
  if (from > start && tokens[from - 1].text === "=") return null;
  const left = scene.parse(from, at);
  if (left === null || left.type === "Name") return null;
  return fail(scene, `cannot use assignment expressions with ${describe(left)}`, from);
}

/** An assignment whose left side is wrong, in a statement that cannot be read to its end. */
function assignment(scene: Scene): SourceError | null {
  const { tokens, at, start, isField } = scene;
  const isStatement =
    tokens[start].kind !== "keyword" || /^(?:yield|not|lambda|await|None|True|False)$/.test(tokens[start].text);
  if (isField || !isStatement || keywordAt(scene) !== start) return null;
  let from = start;
  let isFirst = true;
  for (let index = start; index <= at && !isLineEnd(tokens[index]); index = skip(scene, index)) {
    const { text, kind } = tokens[index];
    if (kind !== "op") continue;
    if (isFirst && text === ":" && index + 1 < at) return annotation(scene, index);
    if (isFirst && augmented.has(text)) return update(scene, index);
    if (text !== "=") continue;
    const error = leftSide(scene, from, index, isFirst);
    if (error !== null) return error;
    from = index + 1;
    isFirst = false;
  }
  return null;
}

const augmented = stopAt("+= -= *= /= //= %= @= &= |= ^= >>= <<= **=");

function annotation(scene: Scene, colon: number): SourceError | null {
  const { start } = scene;
  const target = scene.parse(start, colon);
  if (target === null || /^(?:Name|Attribute|Subscript|Lambda)$/.test(target.type)) return null;
  if (target.type === "Tuple" || target.type === "List") {
    return fail(scene, `only single target (not ${describe(target)}) can be annotated`, start);
  }
  return fail(scene, "illegal target for annotation", start);
}

function update(scene: Scene, operator: number): SourceError | null {
  const target = scene.parse(scene.start, operator);
  if (target === null || /^(?:Name|Attribute|Subscript)$/.test(target.type)) return null;
  return fail(scene, `'${describe(target)}' is an illegal expression for augmented assignment`, scene.start);
}

function leftSide(scene: Scene, from: number, equals: number, isFirst: boolean): SourceError | null {
  const { tokens } = scene;
  const target = scene.parse(from, equals);
  if (target === null) return null;
  if ((target.type === "Yield" || target.type === "YieldFrom") && tokens[from].text === "yield") {
    return fail(scene, "assignment to yield expression not possible", from);
  }
  const found = findInvalidTarget(target, "assign");
  if (found === null) return null;
  const last = itemStart(scene, equals, stopAt(","));
  const item = isFirst ? scene.parse(last, equals) : null;
  if (item !== null && comparesWith(scene, equals + 1)) {
    if (item.type === "Name") return fail(scene, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", last);
    if (isBitwise(item, tokens[last].text === "(")) {
      return fail(scene, `cannot assign to ${describe(item)} here. Maybe you meant '==' instead of '='?`, last);
    }
  }
  const offset = scene.source.startOfLine(found.line) + found.column;
  return scene.source.syntaxError(`cannot assign to ${describe(found)}`, offset);
}
