import type { Source } from "./source";
import type { Expression, SourceError } from "./syntax";
import type { Token } from "./tokens";

/** The place where the program stops being Python, and what surrounds it. */
export interface Scene {
  source: Source;
  tokens: Token[];
  /** Index of the first token that cannot stand where it does. */
  at: number;
  /** Index of the first token of its statement, or of its field of an f-string. */
  start: number;
  /** Indexes of the brackets that are open at that token within the statement, outermost first. */
  open: number[];
  /** Whether the tokens are those of a field of an f-string. */
  isField: boolean;
  /** What a stretch of tokens means as an expression, or null if it is none. */
  parse(first: number, last: number): Expression | null;
}

export function fail(scene: Scene, message: string, index: number): SourceError {
  return scene.source.syntaxError(message, scene.tokens[index].from);
}

const starters: ReadonlySet<string> = new Set("None True False not lambda await ... { ~ ( [".split(" "));

/** Whether an expression may begin with this token. */
export function startsExpression(token: Token): boolean {
  if (token.kind === "name" || token.kind === "number" || token.kind === "string") return true;
  return starters.has(token.text);
}

/** Whether an operand may end with this token. */
export function endsOperand(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "name" || token.kind === "number" || token.kind === "string") return true;
  return /^(?:[)\]}]|\.\.\.|None|True|False)$/.test(token.text);
}

/** Whether the line ends here. */
export function isLineEnd({ kind }: Token): boolean {
  return kind === "newline" || kind === "end";
}

/** What a disjunction may be in CPython's rules: no conditional, lambda, `:=`, yield or star. */
export function isDisjunction(expression: Expression | null): boolean {
  return expression !== null && !/^(?:IfExp|Lambda|NamedExpr|Yield|YieldFrom|Starred)$/.test(expression.type);
}

/** Where the item that is being read at `before` starts: behind the nearest of these words in its own bracket. */
export function itemStart(scene: Scene, before: number, stop: ReadonlySet<string>): number {
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

/** Words (as one string) to stop at. */
export function stopAt(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** The index behind this token, or behind the bracket that it opens. */
export function skip({ tokens }: Scene, index: number): number {
  return tokens[index].partner > index ? tokens[index].partner + 1 : index + 1;
}

/** The index of the word that says which statement it is: behind `async`. */
export function keywordAt({ tokens, start }: Scene): number {
  return tokens[start].text === "async" ? start + 1 : start;
}

/** Whether this bracket holds the parameters of a `def`. */
export function isParameterList(scene: Scene, bracket: number): boolean {
  const first = keywordAt(scene);
  return scene.tokens[first].text === "def" && bracket === first + 2;
}

/** Whether this bracket holds the arguments of a call. */
export function isCall(scene: Scene, bracket: number): boolean {
  const { tokens } = scene;
  return tokens[bracket].text === "(" && endsOperand(tokens[bracket - 1]) && !isParameterList(scene, bracket);
}

/** How many tokens a guess may take back, so that a long line of nonsense costs no quadratic time. */
const maxStepsBack = 100;

/** The end of the longest expression that starts at `first` and ends at or before `last`; `first` if there is none. */
export function longestOperand(scene: Scene, first: number, last: number): number {
  const lowest = Math.max(first, last - maxStepsBack);
  for (let end = last; end > lowest; end--) if (scene.parse(first, end) !== null) return end;
  return first;
}
