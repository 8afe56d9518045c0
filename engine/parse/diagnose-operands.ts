import {
  endsOperand,
  fail,
  isDisjunction,
  isLineEnd,
  isParameterList,
  itemStart,
  type Scene,
  skip,
  startsExpression,
  stopAt,
} from "./scene";
import type { SourceError } from "./syntax";
import type { Token } from "./tokens";

/** CPython's rules for operands that stand side by side, and for conditional expressions. */
export function diagnoseOperands(scene: Scene): SourceError | null {
  return (
    lambdaInField(scene) ??
    legacyCall(scene) ??
    ternary(scene) ??
    statementBeforeIf(scene) ??
    brokenString(scene) ??
    missingComma(scene)
  );
}

/** Whether two operands stand side by side here, so that CPython reads on to see more of them. */
export function hasAdjacentOperands({ tokens, at, start }: Scene): boolean {
  if (at === start || !endsOperand(tokens[at - 1]) || !startsExpression(tokens[at])) return false;
  return tokens[start].kind !== "keyword" || /^(?:if|while|elif|return|await|not)$/.test(tokens[start].text);
}

function lambdaInField(scene: Scene): SourceError | null {
  const { tokens, at, isField } = scene;
  if (!isField || tokens[at].kind !== "end") return null;
  const start = itemStart(scene, at, stopAt(", ( [ {"));
  for (let index = start; index < at; index++) {
    if (tokens[index].text !== "lambda") continue;
    return fail(scene, "f-string: lambda expressions are not allowed without parentheses", index);
  }
  return null;
}

/** `print x` as in Python 2. */
function legacyCall(scene: Scene): SourceError | null {
  const { tokens, at, start } = scene;
  const before = tokens[at - 1];
  if (at <= start || before.kind !== "name" || (before.text !== "print" && before.text !== "exec")) return null;
  if (!startsExpression(tokens[at]) || tokens[at - 2]?.text === ".") return null;
  const message = `Missing parentheses in call to '${before.text}'. Did you mean ${before.text}(...)?`;
  return fail(scene, message, at - 1);
}

const itemStops = stopAt(", : = := ( [ { return in");
const operandStops = stopAt(", : = := ( [ { else return in");
const commaStops = stopAt(", : = := ( [ { else return if elif while");

/** `a if b` without `else`. */
function ternary(scene: Scene): SourceError | null {
  const { tokens, at, open } = scene;
  const start = itemStart(scene, at, itemStops);
  // The `if` of a comprehension needs no `else`.
  if (open.length > 0 && tokens[start - 1].text === "in") {
    const target = itemStart(scene, start - 1, stopAt("for , ( [ {"));
    if (tokens[target - 1].text === "for") return null;
  }
  let ifAt = -1;
  for (let index = start; index < at; index++) {
    const { text, partner } = tokens[index];
    if (text === "for" || text === "async") return null;
    if (text === "if" && index > start) ifAt = index;
    if (text === "else") {
      if (index === at - 1 && ifAt >= 0) {
        return fail(scene, "expected expression after 'else', but statement is given", at);
      }
      ifAt = -1;
    }
    if (partner > index && partner < at) index = partner;
  }
  if (ifAt < 0 || !endsOperand(tokens[at - 1]) || tokens[at].text === ":") return null;
  if (!isDisjunction(scene.parse(ifAt + 1, at))) return null;
  const from = itemStart(scene, ifAt, operandStops);
  if (!isDisjunction(scene.parse(from, ifAt))) return null;
  return fail(scene, "expected 'else' after 'if' expression", from);
}

/** `pass if a else b` */
function statementBeforeIf(scene: Scene): SourceError | null {
  const { tokens, at, start } = scene;
  for (const index of [at, at - 1]) {
    if (index < start || !/^(?:pass|break|continue)$/.test(tokens[index].text)) continue;
    if (tokens[index + 1]?.text !== "if") continue;
    let end = index + 2;
    while (tokens[end].text !== "else" && !isLineEnd(tokens[end])) end++;
    if (tokens[end].text !== "else" || !isDisjunction(scene.parse(index + 2, end))) continue;
    return fail(scene, "expected expression before 'if', but statement is given", index);
  }
  return null;
}

const isPlainString = (token: Token) => token.kind === "string" && token.literal?.parts === null;

/** `'He said 'hello' to me'`: a string that its own quotes break up. */
function brokenString(scene: Scene): SourceError | null {
  const { tokens, at, start } = scene;
  if (at <= start || !isPlainString(tokens[at - 1]) || !startsExpression(tokens[at])) return null;
  let from = at;
  let index = at;
  while (!isPlainString(tokens[index])) {
    if (isLineEnd(tokens[index]) || /^[)\]}]$/.test(tokens[index].text)) return null;
    const next = skip(scene, index);
    if (next >= tokens.length) return null;
    const isBreak = endsOperand(tokens[next - 1]) && (isPlainString(tokens[next]) || startsExpression(tokens[next]));
    const opensCall = /^[([]$/.test(tokens[next].text);
    if (isBreak && !opensCall) {
      if (scene.parse(from, next) === null) return null;
      from = next;
    }
    index = next;
  }
  return from === index ? fail(scene, "invalid syntax. Is this intended to be part of the string?", at) : null;
}

function itemEnd(scene: Scene): number {
  let index = scene.at;
  while (!/^[,)\]}]$/.test(scene.tokens[index].text) && !isLineEnd(scene.tokens[index])) index = skip(scene, index);
  return index;
}

/** Two operands side by side inside brackets. */
function missingComma(scene: Scene): SourceError | null {
  const { tokens, at, open, start, isField } = scene;
  if (open.length === 0 && !isField) return null;
  if (!isField && /^(?:import|from|case|global|nonlocal)$/.test(tokens[start].text)) return null;
  if (!startsExpression(tokens[at]) && !(tokens[at].text === "in" && tokens[at - 1].text === "not")) return null;
  // `a not b`: the first operand ends before the `not`.
  const end = tokens[at - 1].text === "not" ? at - 1 : at;
  if (!endsOperand(tokens[end - 1])) return null;
  const from = itemStart(scene, end, commaStops);
  if (open.length > 0 && isParameterList(scene, open[open.length - 1]) && /^[,(]$/.test(tokens[from - 1].text))
    return null;
  if (/^(?:lambda|~|not|await|\{)$/.test(tokens[at].text) && scene.parse(at, itemEnd(scene)) === null) return null;
  const first = tokens[from];
  if (first.kind === "name" && isPlainString(tokens[from + 1])) return null;
  if (first.kind === "name" && /^(?:match|case|type|_)$/.test(first.text)) return null;
  if (!isDisjunction(scene.parse(from, end))) return null;
  return fail(scene, "invalid syntax. Perhaps you forgot a comma?", from);
}
