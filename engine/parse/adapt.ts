import { Plan } from "./plan";
import type { Source } from "./source";
import type { FStringPart, Token } from "./tokens";

/**
 * Lezer's grammar is made for editors: it lacks some of Python 3.14 and knows some of Python 2. So it is given a
 * copy of the program of the same length, offset for offset, in which
 *
 * - comments, joined lines and blank lines are spaces, so that each logical line is one line;
 * - adjacent string literals are one plain string, numbers are plain digits, and names that the grammar would take
 *   for Python 2 statements (`print`) are spelt differently: their text is always read from the program itself;
 * - what the grammar lacks at its place is cut out (a *hole*): a name stands there, and the piece is parsed as
 *   an expression in parentheses at the end of the copy.
 *
 * Holes: decorators, targets of `with … as`, several types after `except`, subjects of `match`, starred items in
 * subscripts and after `in`, `:=` in a set, the fields of f-strings.
 */
export interface Adapted {
  /** The copy, then one line for each hole. */
  text: string;
  /** Length of the copy of the program proper. */
  mainLength: number;
  holes: Hole[];
  /** String literals by the offset at which the first of a row starts. */
  strings: Map<number, StringRow>;
}

export interface Hole {
  /** In the program. */
  from: number;
  to: number;
  /** Where the name stands that replaces it. */
  nameFrom: number;
  /** Where the line of this hole starts in the copy; the piece itself is one further, behind the parenthesis. */
  lineFrom: number;
  /** Its tokens: from `first` up to, not with, `last` in this list. */
  tokens: Token[];
  first: number;
  last: number;
}

export interface StringRow {
  tokens: Token[];
  from: number;
  to: number;
}

export function adapt(source: Source, tokens: Token[]): Adapted {
  return new Adapter(source).run(tokens);
}

/** The same for one stretch of tokens (the last of them an end), as if it were a hole in an empty program. */
export function adaptPiece(source: Source, tokens: Token[]): Adapted {
  return new Adapter(source).piece(tokens);
}

class Adapter {
  private readonly holes: Hole[] = [];
  private readonly pending: { tokens: Token[]; first: number; last: number; plan: Plan; gap: number }[] = [];
  private readonly strings = new Map<number, StringRow>();

  constructor(private readonly source: Source) {}

  run(tokens: Token[]): Adapted {
    return this.appendHoles(this.lines(tokens, new Plan(tokens, true)));
  }

  piece(tokens: Token[]): Adapted {
    this.pending.push({ tokens, first: 0, last: tokens.length - 1, plan: new Plan(tokens, false), gap: 0 });
    return this.appendHoles("");
  }

  private appendHoles(main: string): Adapted {
    let text = main;
    const mainLength = main.length;
    for (let next = 0; next < this.pending.length; next++) {
      const { tokens: list, first, last, plan: holePlan, gap } = this.pending[next];
      const from = list[first].from;
      const to = list[last - 1].to;
      this.holes.push({ from, to, nameFrom: from + gap, lineFrom: text.length, tokens: list, first, last });
      text += `(${this.emit(list, first, last, holePlan, first)})\n`;
    }
    return { text, mainLength, holes: this.holes, strings: this.strings };
  }

  /** The copy of the program proper: one line for each logical line, all else spaces. */
  private lines(tokens: Token[], plan: Plan): string {
    const { text } = this.source;
    let out = "";
    let first = 0;
    while (first < tokens.length) {
      const kind = tokens[first].kind;
      if (kind === "indent" || kind === "dedent" || kind === "newline") {
        first++;
        continue;
      }
      if (kind === "end") break;
      let last = first;
      while (tokens[last].kind !== "newline" && tokens[last].kind !== "end") last++;
      const from = tokens[first].from;
      const lineStart = Math.max(text.lastIndexOf("\n", from - 1) + 1, out.length);
      // Blank lines and comments before this one become spaces behind the line before.
      if (lineStart > out.length) {
        out = `${out.padEnd(lineStart - 1)}\n`;
      }
      out += indentationOf(text.slice(lineStart, from));
      out += this.emit(tokens, first, last, plan, -1);
      first = last;
    }
    const end = text.length;
    return end > out.length ? `${out.padEnd(end - 1)}\n` : `${out}\n`;
  }

  /** The tokens first to last with one space for each character between them. */
  private emit(tokens: Token[], first: number, last: number, plan: Plan, holeStart: number): string {
    let out = "";
    let at = tokens[first].from;
    for (let index = first; index < last; index++) {
      const token = tokens[index];
      if (token.from > at) out += " ".repeat(token.from - at);
      const touching = index > first && tokens[index - 1].to === token.from ? tokens[index - 1].kind : "";
      const stretch = index === holeStart ? undefined : plan.stretches.get(index);
      if (stretch !== undefined) {
        const to = tokens[stretch.last - 1].to;
        // In `match(x)` the name must not run into the keyword: the bracket becomes a space.
        const gap = touching === "name" || touching === "keyword" ? 1 : 0;
        out += " ".repeat(gap) + stretch.fill.repeat(to - token.from - gap);
        if (stretch.isHole) this.pending.push({ tokens, first: index, last: stretch.last, plan, gap });
        index = stretch.last - 1;
        at = to;
        continue;
      }
      if (token.kind === "string") {
        let end = index;
        while (end + 1 < last && tokens[end + 1].kind === "string") end++;
        out += this.stringRow(tokens.slice(index, end + 1));
        index = end;
      } else if (token.kind === "number") {
        // Two numbers side by side (`1.5.5`) must not become one.
        out += touching === "number" ? "?".repeat(token.text.length) : digitsFor(token.text);
      } else if (token.kind === "keyword" && tokens[index - 1]?.text === "." && token.text !== "import") {
        // Lezer would take `a.def` for an attribute.
        out += "?".repeat(token.text.length);
      } else out += plan.texts.get(index) ?? this.spelling(token);
      at = tokens[index].to;
    }
    return out;
  }

  private spelling(token: Token): string {
    if (token.kind !== "name") return token.text === "<>" ? "??" : token.text;
    const { text } = token;
    if (text === "print") return "prinT";
    if (text === "match" || text === "case" || text === "type") return text.toUpperCase();
    for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return "x".repeat(text.length);
    return text;
  }

  private stringRow(row: Token[]): string {
    const from = row[0].from;
    const to = row[row.length - 1].to;
    this.strings.set(from, { tokens: row, from, to });
    for (const token of row) if (token.literal?.parts) this.fields(token.literal.parts);
    return `"${" ".repeat(to - from - 2)}"`;
  }

  private fields(parts: FStringPart[]): void {
    for (const part of parts) {
      if (part.kind === "text") continue;
      const plan = new Plan(part.tokens, false);
      this.pending.push({ tokens: part.tokens, first: 0, last: part.tokens.length - 1, plan, gap: 0 });
      if (part.spec !== null) this.fields(part.spec.parts);
    }
  }
}

/** A number that Lezer reads as one whatever stands before it: `a.1` is no name. */
function digitsFor(number: string): string {
  return number.startsWith(".") ? `.${"1".repeat(number.length - 1)}` : "1".repeat(number.length);
}

/** A form feed sets the column back to 0 for Python; Lezer gets the white space that counts first. */
function indentationOf(space: string): string {
  if (!/[\f\\]/.test(space)) return space;
  const counts = space.slice(Math.max(space.lastIndexOf("\f"), space.lastIndexOf("\n")) + 1);
  return counts.padEnd(space.length);
}
