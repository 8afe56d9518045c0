import type { Scene } from "./diagnosis";
import type { Expression, SourceError } from "./syntax";
import { describe, isBitwise } from "./targets";
import type { Token } from "./tokens";

/** A new operand or list item starts behind these. */
const boundaries: ReadonlySet<string> = new Set(
  ", : = := ( [ { return yield in if elif while assert del raise from import for else lambda with except match case and or not".split(
    " ",
  ),
);
const expressionStarts: ReadonlySet<string> = new Set("None True False not lambda await ... { ~ ( [".split(" "));
const statementWords: ReadonlySet<string> = new Set(["pass", "break", "continue"]);

/** CPython's rules for mistakes inside expressions, or null if none of them fits. */
export function diagnoseExpression(scene: Scene): SourceError | null {
  return (
    lambdaInField(scene) ??
    legacyCall(scene) ??
    starredArgument(scene) ??
    ternary(scene) ??
    dictionary(scene) ??
    comprehension(scene) ??
    missingComma(scene) ??
    equals(scene) ??
    named(scene) ??
    field(scene)
  );
}

/** Where the operand or item that is being read at `before` starts, within its own bracket. */
function itemStart(scene: Scene, before: number, stop: ReadonlySet<string>): number {
  const { tokens } = scene;
  let index = before;
  while (index > scene.start) {
    const previous = tokens[index - 1];
    if (previous.partner >= 0 && previous.partner < index - 1) {
      index = Math.max(previous.partner, scene.start);
      continue;
    }
    if (previous.kind !== "string" && stop.has(previous.text)) break;
    index--;
  }
  return index;
}

const commaOnly: ReadonlySet<string> = new Set([",", ":", "=", ":=", "(", "[", "{", "else", "return", "in"]);

export function startsExpression(token: Token): boolean {
  if (token.kind === "name" || token.kind === "number" || token.kind === "string") return true;
  return expressionStarts.has(token.text);
}

function endsOperand(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "name" || token.kind === "number" || token.kind === "string") return true;
  return /^(?:[)\]}]|\.\.\.|None|True|False)$/.test(token.text);
}

const isDisjunction = (expression: Expression | null) =>
  expression !== null && !/^(?:IfExp|Lambda|NamedExpr|Yield|YieldFrom|Starred)$/.test(expression.type);

function fail(scene: Scene, message: string, index: number): SourceError {
  return scene.source.syntaxError(message, scene.tokens[index].from);
}

function lambdaInField(scene: Scene): SourceError | null {
  if (!scene.isField) return null;
  const { tokens, at } = scene;
  if (tokens[at].kind !== "end") return null;
  const start = itemStart(scene, at, new Set([",", "(", "[", "{"]));
  for (let index = start; index < at; index++) {
    if (tokens[index].text !== "lambda") continue;
    const message = "f-string: lambda expressions are not allowed without parentheses";
    return fail(scene, message, index);
  }
  return null;
}

/** `print x` as in Python 2. */
function legacyCall(scene: Scene): SourceError | null {
  const { tokens, at } = scene;
  const before = tokens[at - 1];
  if (at <= scene.start || before.kind !== "name" || (before.text !== "print" && before.text !== "exec")) return null;
  if (!startsExpression(tokens[at]) || tokens[at - 2]?.text === ".") return null;
  const message = `Missing parentheses in call to '${before.text}'. Did you mean ${before.text}(...)?`;
  return fail(scene, message, at - 1);
}

/** `f(*)`, `f(*a=1)`, `f(**a=1)`. */
function starredArgument(scene: Scene): SourceError | null {
  const { tokens, at, open } = scene;
  const bracket = open.at(-1);
  if (bracket === undefined || tokens[bracket].text !== "(" || !endsOperand(tokens[bracket - 1])) return null;
  if (isDefinition(scene, bracket)) return null;
  if (tokens[at - 1].text === "*" && /^[,)]$/.test(tokens[at].text) && /^[,(]$/.test(tokens[at - 2].text)) {
    return fail(scene, "Invalid star expression", at);
  }
  const start = itemStart(scene, at, new Set([",", "("]));
  if (tokens[at].text !== "=") return null;
  if (tokens[start].text === "*") return fail(scene, "cannot assign to iterable argument unpacking", start);
  if (tokens[start].text === "**") return fail(scene, "cannot assign to keyword argument unpacking", start);
  return null;
}

/** Whether this bracket holds the parameters of a `def`. */
export function isDefinition(scene: Scene, bracket: number): boolean {
  const { tokens, start } = scene;
  const first = tokens[start].text === "async" ? start + 1 : start;
  return tokens[first].text === "def" && bracket === first + 2;
}

/** `a if b` without `else`, and statements where an operand belongs. */
function ternary(scene: Scene): SourceError | null {
  const { tokens, at } = scene;
  const start = itemStart(scene, at, new Set([",", ":", "=", ":=", "(", "[", "{", "return", "in"]));
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
  if (ifAt < 0) return statementBeforeIf(scene, start);
  if (!endsOperand(tokens[at - 1]) || tokens[at].text === ":") return null;
  if (!isDisjunction(scene.parse(ifAt + 1, at))) return null;
  const from = itemStart(scene, ifAt, commaOnly);
  if (!isDisjunction(scene.parse(from, ifAt))) return null;
  return fail(scene, "expected 'else' after 'if' expression", from);
}

function statementBeforeIf(scene: Scene, start: number): SourceError | null {
  const { tokens, at } = scene;
  for (const index of [at, at - 1]) {
    if (index < start || !statementWords.has(tokens[index]?.text) || tokens[index + 1]?.text !== "if") continue;
    let end = index + 2;
    while (end < tokens.length - 1 && tokens[end].text !== "else" && tokens[end].kind !== "newline") end++;
    if (tokens[end].text !== "else" || !isDisjunction(scene.parse(index + 2, end))) continue;
    return fail(scene, "expected expression before 'if', but statement is given", index);
  }
  return null;
}

function dictionary(scene: Scene): SourceError | null {
  const { tokens, at, open } = scene;
  const bracket = open.at(-1);
  if (bracket === undefined || tokens[bracket].text !== "{") return null;
  const { text } = tokens[at];
  const before = tokens[at - 1];
  if (before.text === ":" && (text === "}" || text === ",")) {
    return fail(scene, "expression expected after dictionary key and ':'", at - 1);
  }
  if (before.text === ":" && text === "*") {
    return fail(scene, "cannot use a starred expression in a dictionary value", at);
  }
  if (text !== "}" && text !== ",") return null;
  const start = itemStart(scene, at, new Set([",", ":", "{"]));
  if (start === bracket + 1 || tokens[start - 1].text !== ",") return null;
  if (scene.parse(start, at) === null) return null;
  return fail(scene, "':' expected after dictionary key", at - 1);
}

function comprehension(scene: Scene): SourceError | null {
  const { tokens, at, open } = scene;
  const bracket = open.at(-1);
  if (bracket === undefined) return null;
  const start = itemStart(scene, at, new Set(["for", "in", "(", "[", "{"]));
  if (tokens[start - 1]?.text === "for" && endsOperand(tokens[at - 1]) && tokens[at].text !== "=") {
    const list = scene.parse(start, at);
    if (list !== null) return fail(scene, "'in' expected after for-loop variables", at);
  }
  if (tokens[at].text !== "for" && tokens[at].text !== "async") return null;
  const item = itemStart(scene, at, new Set([",", "(", "[", "{"]));
  if (tokens[item].text === "*" && endsOperand(tokens[at - 1])) {
    return fail(scene, "iterable unpacking cannot be used in comprehension", item);
  }
  if (tokens[bracket].text === "(" || start !== bracket + 1) return null;
  const list = scene.parse(start, at);
  if (list?.type !== "Tuple") return null;
  return fail(scene, "did you forget parentheses around the comprehension target?", start);
}

/** Two operands side by side inside brackets. */
function missingComma(scene: Scene): SourceError | null {
  const { tokens, at, open } = scene;
  if (open.length === 0 && !scene.isField) return null;
  if (!startsExpression(tokens[at]) && !(tokens[at].text === "in" && tokens[at - 1].text === "not")) return null;
  if (open.length > 0 && isDefinition(scene, open[open.length - 1])) return null;
  // `a not b`: the first operand ends before the `not`.
  const end = tokens[at - 1].text === "not" ? at - 1 : at;
  if (!endsOperand(tokens[end - 1])) return null;
  const start = itemStart(scene, end, boundaries);
  const first = tokens[start];
  if (first.kind === "name" && (tokens[start + 1].kind === "string" || /^(?:match|case|type|_)$/.test(first.text))) {
    return null;
  }
  if (start === end || (start > 0 && /^(?:in|for|if|with)$/.test(tokens[start - 1].text))) return null;
  const whole = itemStart(scene, end, commaOnly);
  if (!isDisjunction(scene.parse(whole, end))) return null;
  return fail(scene, "invalid syntax. Perhaps you forgot a comma?", whole);
}

/** `=` where only `==` or `:=` could stand. */
function equals(scene: Scene): SourceError | null {
  const { tokens, at, open, start } = scene;
  const bracket = open.at(-1);
  if (tokens[at - 1]?.text === "=" && bracket !== undefined && /^[,)]$/.test(tokens[at].text)) {
    const isParameter = isDefinition(scene, bracket);
    if (isParameter) return fail(scene, "expected default value expression", at - 1);
    return fail(scene, "expected argument value expression", at - 2);
  }
  if (tokens[at].text !== "=" || tokens[at].kind !== "op") return null;
  if (bracket === undefined && !/^(?:if|elif|while)$/.test(tokens[start].text)) return null;
  if (bracket !== undefined && isDefinition(scene, bracket)) return null;
  const from = itemStart(scene, at, new Set([",", "(", "[", "{", ":", "if", "elif", "while", "=", "in"]));
  if (from > start && /^[:=]$/.test(tokens[from - 1].text)) return null;
  const left = scene.parse(from, at);
  if (left === null) return null;
  if (bracket !== undefined && tokens[bracket].text === "(" && endsOperand(tokens[bracket - 1])) {
    if (left.type === "Constant" && (left.value.kind === "bool" || left.value.kind === "none")) {
      return fail(scene, `cannot assign to ${describe(left)}`, from);
    }
    const message = 'expression cannot contain assignment, perhaps you meant "=="?';
    return fail(scene, message, from);
  }
  return meantComparison(scene, left, from);
}

function meantComparison(scene: Scene, left: Expression, from: number): SourceError | null {
  const { tokens, at } = scene;
  // Not when another `=` follows: that is a chain, and nobody meant a comparison.
  let end = at + 1;
  while (end < tokens.length && !/^(?:[,)\]}:=;]|:=)$/.test(tokens[end].text) && tokens[end].kind !== "newline") {
    if (/^(?:and|or|if|else|not|<|>|==|!=|<=|>=|is|in|for)$/.test(tokens[end].text) && end > at + 1) break;
    end = tokens[end].partner > end ? tokens[end].partner + 1 : end + 1;
  }
  if (tokens[end]?.text === "=" || tokens[end]?.text === ":=" || scene.parse(at + 1, end) === null) return null;
  if (left.type === "Name" && at === from + 1) {
    return fail(scene, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", from);
  }
  if (!isBitwise(left, tokens[from].text === "(")) return null;
  return fail(scene, `cannot assign to ${describe(left)} here. Maybe you meant '==' instead of '='?`, from);
}

/** `:=` behind something that is not a name. */
function named(scene: Scene): SourceError | null {
  const { tokens, at, open } = scene;
  const bracket = open.at(-1);
  if (tokens[at].text !== ":=" || bracket === undefined) return null;
  if (tokens[bracket].text === "(" && endsOperand(tokens[bracket - 1])) return null;
  const from = itemStart(scene, at, new Set([",", "(", "[", "{"]));
  const left = scene.parse(from, at);
  if (left === null || left.type === "Name") return null;
  return fail(scene, `cannot use assignment expressions with ${describe(left)}`, from);
}

function field(scene: Scene): SourceError | null {
  const { isField, open, at } = scene;
  if (!isField || open.length > 0) return null;
  const { tokens } = scene;
  let readable = at;
  while (readable > 0 && scene.parse(0, readable) === null) readable--;
  if (readable === 0) return fail(scene, "f-string: expecting a valid expression after '{'", 0);
  if (tokens[readable].text === "=") return fail(scene, "f-string: expecting '!', or ':', or '}'", readable + 1);
  return fail(scene, "f-string: expecting '=', or '!', or ':', or '}'", at);
}
