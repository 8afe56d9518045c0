import { fail, isLineEnd, isParameterList, keywordAt, longestOperand, type Scene, skip } from "./scene";
import type { SourceError } from "./syntax";
import { describe, findInvalidTarget } from "./targets";

/** CPython's rules for mistakes in the shape of a statement, or null if none of them fits. */
export function diagnoseStatement(scene: Scene): SourceError | null {
  if (scene.isField) return null;
  return (
    softKeyword(scene) ??
    header(scene) ??
    parameters(scene) ??
    imports(scene) ??
    exceptions(scene) ??
    patternTarget(scene) ??
    clause(scene) ??
    targets(scene)
  );
}

/** A `match` or `case` that was not taken for a keyword, because its block or its colon is missing. */
function softKeyword(scene: Scene): SourceError | null {
  const { tokens, start, at, source } = scene;
  const { text, kind, from } = tokens[start];
  if (kind !== "name" || (text !== "match" && text !== "case") || at > start + 1) return null;
  let end = start + 1;
  while (tokens[end].kind !== "newline" && tokens[end].kind !== "end") end++;
  const hasColon = tokens[end - 1].text === ":";
  const last = hasColon ? end - 1 : end;
  if (scene.parse(start + 1, last) === null) return null;
  if (!hasColon) return text === "match" || insideMatch(scene) ? fail(scene, "expected ':'", end) : null;
  if (text === "case") return null;
  if (tokens[end + 1].kind === "indent") return fail(scene, "invalid syntax", end + 2);
  const message = `expected an indented block after 'match' statement on line ${source.lineOf(from)}`;
  return source.syntaxError(message, tokens[end + 1].from, "IndentationError");
}

/** Whether the line above the block that holds this statement is the head of a `match`. */
function insideMatch({ tokens, start }: Scene): boolean {
  let depth = 0;
  for (let index = start - 1; index >= 0; index--) {
    const { kind } = tokens[index];
    if (kind === "dedent") depth++;
    if (kind !== "indent") continue;
    if (depth-- > 0) continue;
    let line = index - 2;
    while (line > 0 && tokens[line - 1].kind !== "newline" && tokens[line - 1].kind !== "dedent") line--;
    return tokens[line].text === "match" || tokens[line + 1]?.text === "match";
  }
  return false;
}

/** Statements whose grammar insists on the colon, whatever stands there instead. */
const insisting: ReadonlySet<string> = new Set(["def", "else", "try", "finally"]);
const compound: ReadonlySet<string> = new Set(
  "if elif else while for try except finally with def class match case".split(" "),
);

function header(scene: Scene): SourceError | null {
  const { tokens, at, open, start } = scene;
  const word = keywordAt(scene);
  const { text } = tokens[word];
  if (text === "def" && tokens[word + 1]?.kind === "name" && at >= word + 2) {
    const paren = tokens[word + 2].text === "[" ? tokens[word + 2].partner + 1 : word + 2;
    if (at === paren && tokens[at].text !== "(") return fail(scene, "expected '('", at);
  }
  if (!compound.has(text) || open.length > 0 || at === start) return null;
  const isEnd = tokens[at].kind === "newline";
  if (!isEnd && !insisting.has(text)) return null;
  if (!headIsComplete(scene, word)) return null;
  return fail(scene, "expected ':'", at);
}

/** Whether all that may stand before the colon is there. */
function headIsComplete(scene: Scene, word: number): boolean {
  const { tokens, at } = scene;
  const { text } = tokens[word];
  for (let index = word; index < at; index++)
    if (tokens[index].text === ":" && depthIsZero(scene, word, index)) return false;
  const last = tokens[at - 1];
  const closed = /^[)\]}]$/.test(last.text);
  switch (text) {
    case "else":
    case "try":
    case "finally":
      return at === word + 1;
    case "def":
      return closed || tokens.slice(word, at).some((token) => token.text === "->");
    case "class":
      return at === word + 2 || closed;
    case "except":
      return (
        at === word + 1 || scene.parse(tokens[word + 1].text === "*" ? word + 2 : word + 1, asAt(scene, word)) !== null
      );
    case "for": {
      const inAt = tokens.findIndex((token, index) => index > word && token.text === "in");
      return inAt >= 0 && inAt < at && scene.parse(inAt + 1, at) !== null;
    }
    case "with":
      return (
        !/^(?:with|as)$/.test(tokens[at - 1].text) &&
        (closed || asAt(scene, word) < at || scene.parse(word + 1, at) !== null)
      );
    case "case":
      return at > word + 1;
    default:
      return at > word + 1 && scene.parse(word + 1, at) !== null;
  }
}

/** The index of a plain `as`, or of the failing token. */
function asAt({ tokens, at }: Scene, from: number): number {
  for (let index = from; index < at; index++) {
    if (tokens[index].text === "as") return index;
    if (tokens[index].partner > index) index = tokens[index].partner;
  }
  return at;
}

function depthIsZero(scene: Scene, from: number, index: number): boolean {
  let at = from;
  while (at < index) at = skip(scene, at);
  return at === index;
}

function parameters(scene: Scene): SourceError | null {
  const { tokens, at, open, start } = scene;
  const bracket = open.at(-1);
  const lambdaAt = tokens.findLastIndex((token, index) => index >= start && index < at && token.text === "lambda");
  const isDef = bracket !== undefined && isParameterList(scene, bracket);
  if (!isDef && lambdaAt < 0) return null;
  const first = isDef ? bracket + 1 : lambdaAt + 1;
  if (tokens[at].text === "(" && (tokens[at - 1].text === "," || at === first)) {
    if (tokens[at].partner < 0) return null;
    const names = tokens.slice(at + 1, tokens[at].partner);
    if (names.length === 0 || names.some((token) => token.kind !== "name" && token.text !== ",")) return null;
    return fail(
      scene,
      isDef ? "Function parameters cannot be parenthesized" : "Lambda expression parameters cannot be parenthesized",
      at,
    );
  }
  if (tokens[at].text === "=" && tokens[at - 1].kind === "name") {
    const star = tokens[at - 2].text;
    if (star === "*") return fail(scene, "var-positional argument cannot have default value", at);
    if (star === "**") return fail(scene, "var-keyword argument cannot have default value", at);
  }
  if (tokens[at].text === "*" && tokens[at - 1].text === "/") {
    return fail(scene, "expected comma between / and *", at);
  }
  return null;
}

/** What stands behind an `as` in an import or a pattern and is no name, in words. */
function asTarget(scene: Scene, mayBeName: boolean): { index: number; name: string } | null {
  const { tokens, at, start } = scene;
  let first = at;
  while (first > start && tokens[first - 1].text !== "as" && tokens[first - 1].text !== ",") first--;
  if (tokens[first - 1]?.text !== "as") return null;
  let end = first;
  while (!/^[,)\]}:|;]$/.test(tokens[end].text) && tokens[end].text !== "if" && !isLineEnd(tokens[end])) end++;
  const target = scene.parse(first, longestOperand(scene, first, end));
  if (target === null || (target.type === "Name" && !mayBeName)) return null;
  return { index: first, name: describe(target) };
}

/** Whether only plain dotted names stand between `import` and the failing token. */
function isNameList({ tokens, start, at }: Scene): boolean {
  return (
    at > start + 1 &&
    tokens.slice(start + 1, at).every(({ kind, text }) => kind === "name" || text === "." || text === ",")
  );
}

/** `except A, B as e:` */
function exceptions(scene: Scene): SourceError | null {
  const { tokens, start, at } = scene;
  if (tokens[start].text !== "except" || at === start) return null;
  const first = tokens[start + 1].text === "*" ? start + 2 : start + 1;
  const asIndex = asAt({ ...scene, at: tokens.length }, first);
  if (asIndex < at - 1 || asIndex >= tokens.length || scene.parse(first, asIndex)?.type !== "Tuple") return null;
  if (tokens[asIndex - 1].text === ")" && tokens[first].partner === asIndex - 1) return null;
  return fail(scene, "multiple exception types must be parenthesized when using 'as'", first);
}

function patternTarget(scene: Scene): SourceError | null {
  const { tokens, start, at } = scene;
  if (tokens[start].text !== "case" || at <= start) return null;
  const found = asTarget(scene, false);
  return found === null ? null : fail(scene, `cannot use ${found.name} as pattern target`, found.index);
}

function imports(scene: Scene): SourceError | null {
  const { tokens, at, start } = scene;
  const { text } = tokens[start];
  const isEnd = tokens[at].kind === "newline";
  if (text !== "import" && text !== "from") return null;
  if (tokens[at - 1].text === "import" && isEnd) {
    return fail(scene, "Expected one or more names after 'import'", at);
  }
  if (text === "import" && tokens[at].text === "from" && tokens[at + 1].kind === "name" && isNameList(scene)) {
    return fail(scene, "Did you mean to use 'from ... import ...' instead?", start);
  }
  const found = asTarget(scene, true);
  return found === null ? null : fail(scene, `cannot use ${found.name} as import target`, found.index);
}

/** Clauses that follow nothing they could belong to. */
function clause(scene: Scene): SourceError | null {
  const { tokens, at, start } = scene;
  if (at !== start) return null;
  const previous = previousClause(scene);
  if (previous === null) return null;
  if (tokens[at].text === "elif" && previous === "else") {
    return fail(scene, "'elif' block follows an 'else' block", at);
  }
  if (previous === "try") return fail(scene, "expected 'except' or 'finally' block", at);
  return null;
}

/** The first word of the statement or clause, in the same block, that ends just before this one. */
function previousClause({ tokens, start }: Scene): string | null {
  let end = start - 1;
  if (end < 1 || tokens[end].kind === "indent") return null;
  for (let depth = 0; end > 0; end--) {
    const { kind } = tokens[end];
    if (kind === "dedent") depth++;
    else if (kind === "indent") depth--;
    if (depth === 0) break;
  }
  if (tokens[end].kind === "indent") end--;
  let first = end;
  while (first > 0 && !/^(?:newline|indent|dedent)$/.test(tokens[first - 1].kind)) first--;
  return tokens[first].text;
}

function targets(scene: Scene): SourceError | null {
  const { tokens, at, start } = scene;
  if (tokens[start].text === "del" && at > start && tokens[at].text !== "=") {
    let end = start + 1;
    while (tokens[end].kind !== "newline" && tokens[end].text !== ";" && tokens[end].kind !== "end") end++;
    const target = scene.parse(start + 1, end);
    const found = target === null ? null : findInvalidTarget(target, "del");
    if (found !== null) return scene.source.syntaxError(`cannot delete ${describe(found)}`, offsetOf(scene, found));
  }
  return null;
}

function offsetOf({ source }: Scene, node: { line: number; column: number }): number {
  return source.startOfLine(node.line) + node.column;
}
