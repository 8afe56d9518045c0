/** Reads a regular expression as CPython's `re._parser` does, with its words for what is wrong. */
import { effort } from "@/engine/objects/effort";
import {
  type Anchor,
  type Category,
  type CharacterTest,
  flagBits,
  type Node,
  type Pattern,
  PatternFault,
  type SetItem,
  widthOf,
} from "./syntax";

const unitsPerCharacter = 4;

const flagLetters: Readonly<Record<string, number>> = {
  i: flagBits.IGNORECASE,
  L: flagBits.LOCALE,
  m: flagBits.MULTILINE,
  s: flagBits.DOTALL,
  x: flagBits.VERBOSE,
  a: flagBits.ASCII,
  u: flagBits.UNICODE,
};
const typeFlags = flagBits.ASCII | flagBits.UNICODE | flagBits.LOCALE;
const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, "\\": 92 };
const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const categories = "dDwWsS";
const maxRepeat = 4294967295;
/** Groups inside groups: each is one call on the stack. */
const maxDepth = 100;

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= "0" && c <= "9";
const isOctal = (c: string | undefined): boolean => c !== undefined && c >= "0" && c <= "7";
const isIdentifier = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);

class Parser {
  private at = 0;
  private groupCount = 0;
  private depth = 0;
  private readonly names = new Map<string, number>();
  /** Groups that conditions ask for, perhaps before they come. */
  private readonly conditions: [group: number, at: number][] = [];
  private readonly open = new Set<number>();
  private readonly bodies = new Map<number, Node>();

  constructor(
    private readonly text: readonly string[],
    private flags: number,
  ) {}

  whole(): Pattern {
    const root = this.choice(this.flags, true);
    if (this.at < this.text.length) this.fail("unbalanced parenthesis", this.at);
    for (const [group, at] of this.conditions)
      if (group > this.groupCount) this.fail(`invalid group reference ${group}`, at);
    if ((this.flags & flagBits.ASCII) !== 0 && (this.flags & flagBits.UNICODE) !== 0)
      throw new PatternFault("ASCII and UNICODE flags are incompatible", -1);
    const unicode = (this.flags & flagBits.ASCII) === 0 ? flagBits.UNICODE : 0;
    return { root, groups: this.groupCount, names: this.names, flags: this.flags | unicode };
  }

  private fail(message: string, at: number): never {
    throw new PatternFault(message, at);
  }

  private get next(): string | undefined {
    return this.text[this.at];
  }

  private accept(c: string): boolean {
    effort.pace(unitsPerCharacter);
    if (this.text[this.at] !== c) return false;
    this.at++;
    return true;
  }

  private choice(flags: number, isOuter: boolean): Node {
    if (++this.depth > maxDepth) this.fail(`more than ${maxDepth} groups inside each other are not supported`, this.at);
    const branches: Node[] = [];
    let inner = flags;
    do {
      const { node, flags: after } = this.sequence(inner, isOuter && branches.length === 0);
      branches.push(node);
      inner = after;
    } while (this.accept("|"));
    this.depth--;
    return branches.length === 1 ? (branches[0] as Node) : { kind: "choice", branches };
  }

  private sequence(outer: number, mayHaveFlags: boolean): { node: Node; flags: number } {
    const items: Node[] = [];
    let flags = outer;
    for (;;) {
      const c = this.next;
      if (c === undefined || c === "|" || c === ")") break;
      if ((flags & flagBits.VERBOSE) !== 0) {
        if (" \t\n\r\v\f".includes(c)) {
          this.at++;
          continue;
        }
        if (c === "#") {
          while (this.next !== undefined && this.next !== "\n") this.at++;
          continue;
        }
      }
      if ("*+?{".includes(c) && this.isQuantifier()) {
        this.repeat(items);
        continue;
      }
      if (c === "(" && this.text[this.at + 1] === "?") {
        const global = this.globalFlags(flags, mayHaveFlags && items.length === 0);
        if (global !== null) {
          flags = global;
          this.flags |= global;
          continue;
        }
      }
      const item = this.item(flags);
      if (item !== null) items.push(item);
    }
    return { node: items.length === 1 ? (items[0] as Node) : { kind: "sequence", items }, flags };
  }

  /** `{` begins a repetition only when numbers follow. */
  private isQuantifier(): boolean {
    if (this.next !== "{") return true;
    let i = this.at + 1;
    while (isDigit(this.text[i])) i++;
    if (this.text[i] === ",") {
      i++;
      while (isDigit(this.text[i])) i++;
    }
    return this.text[i] === "}" && i > this.at + 1;
  }

  private repeat(items: Node[]): void {
    const start = this.at;
    const c = this.text[this.at++] as string;
    let [min, max] = c === "*" ? [0, maxRepeat] : c === "+" ? [1, maxRepeat] : [0, 1];
    if (c === "{") {
      const low = this.digits();
      const high = this.accept(",") ? this.digits() : low;
      this.at++;
      min = low === "" ? 0 : Number(low);
      max = high === "" ? maxRepeat : Number(high);
      if (min >= maxRepeat || (high !== "" && max >= maxRepeat))
        throw new PatternFault("the repetition number is too large", -1);
      if (max < min) this.fail("min repeat greater than max repeat", start + 1);
    }
    const body = items.pop();
    if (body === undefined || body.kind === "anchor") return this.fail("nothing to repeat", start);
    if (body.kind === "repeat") this.fail("multiple repeat", start);
    const mode = this.accept("?") ? "lazy" : this.accept("+") ? "possessive" : "greedy";
    items.push({ kind: "repeat", body, min, max: max === maxRepeat ? Number.POSITIVE_INFINITY : max, mode });
  }

  private digits(): string {
    let text = "";
    while (isDigit(this.next)) text += this.text[this.at++];
    return text;
  }

  /** `(?im)` for the whole pattern: the new flags, or null when it is something else. */
  private globalFlags(flags: number, isFirst: boolean): number | null {
    let end = this.at + 2;
    while (/^[a-zA-Z]$/.test(this.text[end] ?? "")) end++;
    const first = this.text[this.at + 2] ?? "";
    if (end === this.at + 2 || this.text[end] !== ")" || first === "P") return null;
    if (flagLetters[first] === undefined) this.fail(`unknown extension ?${first}`, this.at + 1);
    let added = 0;
    for (let i = this.at + 2; i < end; i++) added |= this.flagOf(this.text[i] as string, i);
    if (!isFirst) this.fail("global flags not at the start of the expression", this.at);
    this.at = end + 1;
    return flags | added;
  }

  private flagOf(letter: string, at: number): number {
    const bit = flagLetters[letter];
    if (bit === undefined) this.fail(/[a-zA-Z]/.test(letter) ? "unknown flag" : "missing -, : or )", at);
    if (letter === "L") this.fail("bad inline flags: cannot use 'L' flag with a str pattern", at + 1);
    return bit as number;
  }

  private item(flags: number): Node | null {
    const start = this.at;
    const c = this.text[this.at++] as string;
    switch (c) {
      case ".":
        return flags & flagBits.DOTALL ? anyCharacter(true) : anyCharacter(false);
      case "^":
        return this.anchor(flags & flagBits.MULTILINE ? "line-start" : "start", flags);
      case "$":
        return this.anchor(flags & flagBits.MULTILINE ? "line-end" : "end", flags);
      case "[":
        return this.set(start, flags);
      case "(":
        return this.group(start, flags);
      case "\\":
        return this.escape(start, flags);
      default:
        return one(c.codePointAt(0) as number, flags);
    }
  }

  private anchor(anchor: Anchor, flags: number): Node {
    return { kind: "anchor", anchor, ascii: (flags & flagBits.ASCII) !== 0 };
  }

  private escape(start: number, flags: number): Node {
    const c = this.text[this.at++];
    if (c === undefined) return this.fail("bad escape (end of pattern)", start);
    if (categories.includes(c)) return characters([{ kind: "category", category: c as Category }], false, flags);
    if (c === "A") return this.anchor("start", flags);
    if (c === "Z" || c === "z") return this.anchor("very-end", flags);
    if (c === "b") return this.anchor("boundary", flags);
    if (c === "B") return this.anchor("no-boundary", flags);
    if (c === "0") {
      let digits = "0";
      while (digits.length < 3 && isOctal(this.next)) digits += this.text[this.at++];
      return one(Number.parseInt(digits, 8), flags);
    }
    if (isDigit(c)) return this.numbered(start, c, flags);
    return one(this.plainEscape(start, c), flags);
  }

  /** `\12` is a group, `\123` an octal number. */
  private numbered(start: number, first: string, flags: number): Node {
    let digits = first;
    if (isDigit(this.next)) {
      if (isOctal(first) && isOctal(this.next) && isOctal(this.text[this.at + 1])) {
        digits += (this.text[this.at++] as string) + (this.text[this.at++] as string);
        const code = Number.parseInt(digits, 8);
        if (code > 0o377) this.fail(`octal escape value \\${digits} outside of range 0-0o377`, start);
        return one(code, flags);
      }
      digits += this.text[this.at++];
    }
    const group = Number(digits);
    if (group > this.groupCount) this.fail(`invalid group reference ${group}`, start + 1);
    return this.reference(group, start, flags);
  }

  private reference(group: number, at: number, flags: number): Node {
    if (this.open.has(group)) this.fail("cannot refer to an open group", at);
    const ascii = (flags & flagBits.ASCII) !== 0;
    return { kind: "reference", group, ignoreCase: (flags & flagBits.IGNORECASE) !== 0, ascii };
  }

  /** Escapes that mean one character, inside and outside of sets; `c` has been read. */
  private plainEscape(start: number, c: string): number {
    const size = hexDigits[c];
    if (size !== undefined) {
      let digits = "";
      while (digits.length < size && /^[0-9a-fA-F]$/.test(this.next ?? "")) digits += this.text[this.at++];
      if (digits.length !== size) this.fail(`incomplete escape \\${c}${digits}`, start);
      const code = Number.parseInt(digits, 16);
      if (code > 0x10ffff) this.fail(`bad escape \\${c}${digits}`, start);
      return code;
    }
    const known = escapes[c];
    if (known !== undefined) return known;
    if (/^[a-zA-Z]$/.test(c)) this.fail(`bad escape \\${c}`, start);
    return c.codePointAt(0) as number;
  }

  private set(start: number, flags: number): Node {
    const items: SetItem[] = [];
    const negated = this.accept("^");
    const first = this.at;
    for (;;) {
      const at = this.at;
      const c = this.next;
      if (c === undefined) return this.fail("unterminated character set", start);
      if (c === "]" && at !== first) {
        this.at++;
        break;
      }
      const low = this.setItem();
      if (this.next === "-" && this.text[this.at + 1] !== "]") {
        this.at++;
        if (this.next === undefined) this.fail("unterminated character set", start);
        const high = this.setItem();
        const shown = this.text.slice(at, this.at).join("");
        if (low.kind !== "range" || high.kind !== "range" || high.low < low.low)
          return this.fail(`bad character range ${shown}`, at);
        items.push({ kind: "range", low: low.low, high: high.low });
      } else items.push(low);
    }
    return characters(items, negated, flags);
  }

  private setItem(): SetItem {
    const start = this.at;
    const c = this.text[this.at++] as string;
    if (c !== "\\") return range(c.codePointAt(0) as number);
    const e = this.text[this.at++];
    if (e === undefined) return this.fail("bad escape (end of pattern)", start);
    if (categories.includes(e)) return { kind: "category", category: e as Category };
    if (isOctal(e)) {
      let digits = e;
      while (digits.length < 3 && isOctal(this.next)) digits += this.text[this.at++];
      const code = Number.parseInt(digits, 8);
      if (code > 0o377) this.fail(`octal escape value \\${digits} outside of range 0-0o377`, start);
      return range(code);
    }
    if (isDigit(e)) this.fail(`bad escape \\${e}`, start);
    return range(this.plainEscape(start, e));
  }

  private name(end: string): string {
    const start = this.at;
    let name = "";
    for (;;) {
      const c = this.text[this.at++];
      if (c === undefined)
        return name === ""
          ? this.fail("missing group name", start)
          : this.fail(`missing ${end}, unterminated name`, start);
      if (c === end) break;
      name += c;
    }
    if (name === "") this.fail("missing group name", start);
    return name;
  }

  private group(start: number, flags: number): Node | null {
    if (!this.accept("?")) return this.capture(start, null, flags);
    const c = this.text[this.at++];
    switch (c) {
      case undefined:
        return this.fail("unexpected end of pattern", this.at - 1);
      case ":":
        return this.closed(start, this.choice(flags, false));
      case ">":
        return { kind: "atomic", body: this.closed(start, this.choice(flags, false)) };
      case "#":
        for (;;) {
          const d = this.text[this.at++];
          if (d === undefined) this.fail("missing ), unterminated comment", start);
          if (d === ")") return null;
        }
      case "P":
        return this.named(start, flags);
      case "=":
      case "!":
        return this.look(start, true, c === "!", flags);
      case "<": {
        const d = this.text[this.at++];
        if (d === undefined) return this.fail("unexpected end of pattern", this.at - 1);
        if (d !== "=" && d !== "!") return this.fail(`unknown extension ?<${d}`, start + 1);
        return this.look(start, false, d === "!", flags);
      }
      case "(":
        return this.condition(start, flags);
      default:
        this.at--;
        if (c === "-" || flagLetters[c] !== undefined) return this.scopedFlags(start, flags);
        return this.fail(`unknown extension ?${c}`, start + 1);
    }
  }

  private closed(start: number, node: Node): Node {
    if (!this.accept(")")) this.fail("missing ), unterminated subpattern", start);
    // What stands in parentheses may be repeated again.
    return node.kind === "repeat" || node.kind === "anchor" ? { kind: "sequence", items: [node] } : node;
  }

  private capture(start: number, name: string | null, flags: number): Node {
    const index = ++this.groupCount;
    if (name !== null) {
      const known = this.names.get(name);
      if (known !== undefined)
        this.fail(`redefinition of group name '${name}' as group ${index}; was group ${known}`, start + 4);
      this.names.set(name, index);
    }
    this.open.add(index);
    const body = this.choice(flags, false);
    if (!this.accept(")")) this.fail("missing ), unterminated subpattern", start);
    this.open.delete(index);
    this.bodies.set(index, body);
    return { kind: "group", index, body };
  }

  private named(start: number, flags: number): Node {
    const c = this.text[this.at++];
    if (c === "<") {
      const at = this.at;
      const name = this.name(">");
      if (!isIdentifier(name)) this.fail(`bad character in group name '${name}'`, at);
      return this.capture(start, name, flags);
    }
    if (c === "=") {
      const at = this.at;
      const name = this.name(")");
      if (!isIdentifier(name)) this.fail(`bad character in group name '${name}'`, at);
      const group = this.names.get(name);
      if (group === undefined) return this.fail(`unknown group name '${name}'`, at);
      return this.reference(group, at, flags);
    }
    if (c === undefined) return this.fail("unexpected end of pattern", this.at - 1);
    return this.fail(`unknown extension ?P${c}`, start + 1);
  }

  private look(start: number, ahead: boolean, negated: boolean, flags: number): Node {
    const body = this.closed(start, this.choice(flags, false));
    if (!ahead) {
      const [least, most] = widthOf(body, this.bodies);
      if (least !== most) throw new PatternFault("look-behind requires fixed-width pattern", -1);
    }
    return { kind: "look", ahead, negated, body };
  }

  private condition(start: number, flags: number): Node {
    const at = this.at;
    const name = this.name(")");
    let group = this.names.get(name);
    if (/^[0-9]+$/.test(name)) {
      group = Number(name);
      if (group === 0) this.fail("bad group number", at);
      this.conditions.push([group, at]);
    } else if (!isIdentifier(name)) this.fail(`bad character in group name '${name}'`, at);
    else if (group === undefined) this.fail(`unknown group name '${name}'`, at);
    const yes = this.sequence(flags, false).node;
    let no: Node = { kind: "sequence", items: [] };
    if (this.accept("|")) {
      no = this.sequence(flags, false).node;
      if (this.next === "|") this.fail("conditional backref with more than two branches", this.at);
    }
    if (!this.accept(")")) this.fail("missing ), unterminated subpattern", start);
    return { kind: "condition", group: group as number, yes, no };
  }

  /** `(?i-m:…)` */
  private scopedFlags(start: number, outer: number): Node {
    let [added, removed] = [0, 0];
    let isRemoving = false;
    for (;;) {
      const c = this.text[this.at++];
      if (c === undefined) return this.fail("missing -, : or )", this.at - 1);
      if (c === ":") break;
      if (c === "-" && !isRemoving) {
        isRemoving = true;
        if (!/^[a-zA-Z]$/.test(this.next ?? "")) this.fail("missing flag", this.at);
        continue;
      }
      const bit = this.flagOf(c, this.at - 1);
      if (isRemoving) removed |= bit;
      else added |= bit;
    }
    if ((removed & typeFlags) !== 0) this.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", this.at - 1);
    if ((added & removed) !== 0) this.fail("bad inline flags: flag turned on and off", this.at - 1);
    const flags = ((added & typeFlags) !== 0 ? outer & ~typeFlags : outer) | added;
    return this.closed(start, this.choice(flags & ~removed, false));
  }
}

const range = (code: number): SetItem => ({ kind: "range", low: code, high: code });

function characters(items: readonly SetItem[], negated: boolean, flags: number): Node {
  const test: CharacterTest = {
    items,
    negated,
    ignoreCase: (flags & flagBits.IGNORECASE) !== 0,
    ascii: (flags & flagBits.ASCII) !== 0,
  };
  return { kind: "character", test };
}

const one = (code: number, flags: number): Node => characters([range(code)], false, flags);

const anyCharacter = (withNewline: boolean): Node => characters(withNewline ? [] : [range(10)], true, 0);

/** Throws PatternFault. */
export function parsePattern(source: string, flags: number): Pattern {
  return new Parser(Array.from(source), flags).whole();
}
