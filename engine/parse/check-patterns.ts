import { type Expression, type MatchCase, type Pattern, type Position, SourceError } from "./syntax";
import { boundNames, subPatterns } from "./walk";

function fail(message: string, at: Position): never {
  throw new SourceError("syntax", "SyntaxError", message, at.line, at.column);
}

/** Checks the pattern of one case: names bound once, alternatives that bind alike, nothing unreachable. */
export function checkPatterns(entry: MatchCase, isLast: boolean): void {
  check(entry.pattern, entry.guard !== null || isLast, new Set());
}

/** `stored` collects the names bound so far in this pattern. */
function check(pattern: Pattern, mayMatchAll: boolean, stored: Set<string>): void {
  const store = (name: string | null) => {
    if (name === null) return;
    if (stored.has(name)) fail(`multiple assignments to name '${name}' in pattern`, pattern);
    stored.add(name);
  };
  switch (pattern.type) {
    case "MatchAs":
      if (pattern.pattern !== null) check(pattern.pattern, mayMatchAll, stored);
      else if (!mayMatchAll) {
        const what = pattern.name === null ? "wildcard" : `name capture '${pattern.name}'`;
        fail(`${what} makes remaining patterns unreachable`, pattern);
      }
      return store(pattern.name);
    case "MatchStar":
      return store(pattern.name);
    case "MatchOr":
      return checkAlternatives(pattern, pattern.patterns, mayMatchAll, stored);
    case "MatchSequence":
      if (pattern.patterns.filter((inner) => inner.type === "MatchStar").length > 1) {
        fail("multiple starred names in sequence pattern", pattern);
      }
      break;
    case "MatchMapping":
      checkKeys(pattern, pattern.keys);
      break;
    case "MatchClass":
      pattern.kwdAttrs.forEach((name, index) => {
        if (pattern.kwdAttrs.indexOf(name) < index) {
          fail(`attribute name repeated in class pattern: ${name}`, pattern.kwdPatterns[index]);
        }
      });
      break;
    default:
      return;
  }
  for (const inner of subPatterns(pattern)) check(inner, true, stored);
  if (pattern.type === "MatchMapping") store(pattern.rest);
}

function checkAlternatives(at: Pattern, alternatives: Pattern[], mayMatchAll: boolean, stored: Set<string>): void {
  let names: string | null = null;
  alternatives.forEach((alternative, index) => {
    check(alternative, mayMatchAll && index === alternatives.length - 1, new Set());
    const own = boundNames(alternative)
      .map((bound) => bound.name)
      .sort()
      .join();
    if (names !== null && names !== own) fail("alternative patterns bind different names", at);
    names = own;
  });
  for (const { name } of boundNames(alternatives[0])) {
    if (stored.has(name)) fail(`multiple assignments to name '${name}' in pattern`, at);
    stored.add(name);
  }
}

function checkKeys(at: Pattern, keys: Expression[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    const text = keyText(key);
    if (text === null) continue;
    if (seen.has(text.identity)) fail(`mapping pattern checks duplicate key (${text.repr})`, at);
    seen.add(text.identity);
  }
}

/** What makes a literal key equal to another, and how Python shows it; null for keys known only at run time. */
function keyText(key: Expression): { identity: string; repr: string } | null {
  if (key.type === "UnaryOp" && key.operand.type === "Constant") {
    const inner = keyText(key.operand);
    return inner === null ? null : { identity: `-${inner.identity}`, repr: `-${inner.repr}` };
  }
  if (key.type !== "Constant") return null;
  const { value } = key;
  switch (value.kind) {
    case "none":
      return { identity: "None", repr: "None" };
    case "bool":
      return { identity: value.value ? "1" : "0", repr: value.value ? "True" : "False" };
    case "int":
      return { identity: value.value.toString(), repr: value.value.toString() };
    case "float": {
      const text = Number.isInteger(value.value) ? `${value.value}.0` : String(value.value);
      return { identity: String(value.value), repr: text };
    }
    case "str": {
      const quote = value.value.includes("'") && !value.value.includes('"') ? '"' : "'";
      const body = value.value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
      return {
        identity: `'${value.value}`,
        repr: `${quote}${quote === "'" ? body.replaceAll("'", "\\'") : body}${quote}`,
      };
    }
    default:
      return null;
  }
}
