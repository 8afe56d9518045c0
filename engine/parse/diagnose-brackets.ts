import { endsOperand, fail, isCall, isParameterList, itemStart, type Scene, stopAt } from "./scene";
import type { SourceError } from "./syntax";

/** CPython's rules for mistakes in calls, displays and comprehensions. */
export function diagnoseBrackets(scene: Scene): SourceError | null {
  const bracket = scene.open.at(-1);
  if (bracket === undefined) return null;
  return starred(scene, bracket) ?? dictionary(scene, bracket) ?? comprehension(scene, bracket);
}

/** `f(*)`, `f(*a=1)`, `f(**a=1)`, `(**a)`. */
function starred(scene: Scene, bracket: number): SourceError | null {
  const { tokens, at } = scene;
  const inCall = isCall(scene, bracket);
  const { text } = tokens[at];
  if (isParameterList(scene, bracket)) return null;
  if (tokens[at - 1].text === "*" && (at - 2 === bracket || (inCall && tokens[at - 2].text === ","))) {
    return fail(scene, "Invalid star expression", at);
  }
  if (text === "**" && at - 1 === bracket && tokens[bracket].text === "(" && !inCall) {
    const close = tokens[bracket].partner;
    if (close < 0 || scene.parse(at + 1, close) === null) return null;
    return fail(scene, "cannot use double starred expression here", at);
  }
  if (text !== "=" || !inCall) return null;
  const start = itemStart(scene, at, stopAt(", ("));
  if (tokens[start].text === "*") return fail(scene, "cannot assign to iterable argument unpacking", start);
  if (tokens[start].text === "**") return fail(scene, "cannot assign to keyword argument unpacking", start);
  return null;
}

function dictionary(scene: Scene, bracket: number): SourceError | null {
  const { tokens, at } = scene;
  if (tokens[bracket].text !== "{") return null;
  const { text } = tokens[at];
  const before = tokens[at - 1];
  if (before.text === ":" && (text === "}" || text === ",")) {
    return fail(scene, "expression expected after dictionary key and ':'", at - 1);
  }
  if (before.text === ":" && text === "*") {
    return fail(scene, "cannot use a starred expression in a dictionary value", at);
  }
  // The second and later items are known to be keys, because the first had a colon (or was `**`).
  const start = itemStart(scene, at, stopAt(", : {"));
  if (tokens[start - 1].text !== "," || !isDictionary(scene, bracket) || scene.parse(start, at) === null) return null;
  return fail(scene, "':' expected after dictionary key", at - 1);
}

function isDictionary({ tokens, at }: Scene, bracket: number): boolean {
  if (tokens[bracket + 1].text === "**") return true;
  for (let index = bracket + 1; index < at && tokens[index].text !== ","; index++) {
    if (tokens[index].text === ":") return true;
    if (tokens[index].partner > index) index = tokens[index].partner;
  }
  return false;
}

function comprehension(scene: Scene, bracket: number): SourceError | null {
  const { tokens, at } = scene;
  const target = itemStart(scene, at, stopAt("for in ( [ {"));
  if (tokens[target - 1].text === "for" && endsOperand(tokens[at - 1]) && tokens[at].text !== "=") {
    if (scene.parse(target, at) !== null) return fail(scene, "'in' expected after for-loop variables", at);
  }
  const isFor = tokens[at].text === "for" || (tokens[at].text === "async" && tokens[at + 1].text === "for");
  if (!isFor || !endsOperand(tokens[at - 1])) return null;
  const item = itemStart(scene, at, stopAt(", ( [ {"));
  if (tokens[item].text === "*") return fail(scene, "iterable unpacking cannot be used in comprehension", item);
  const start = itemStart(scene, at, stopAt("for ( [ {"));
  if (tokens[bracket].text === "(" || start !== bracket + 1 || scene.parse(start, at)?.type !== "Tuple") return null;
  return fail(scene, "did you forget parentheses around the comprehension target?", start);
}
