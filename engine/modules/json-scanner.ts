/** Reads JSON text (RFC 8259, with the NaN and Infinity of Python) and says what is wrong in CPython's words. */

/** Not JSON, at a place counted in UTF-16 units. */
export class JsonFault extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/** Nested deeper than a Python program could follow. */
export class JsonTooDeep extends Error {}

/** Makes the values: the scanner itself knows no Python object. */
export interface JsonBuilder<V> {
  text(s: string): V;
  int(digits: string): V;
  float(digits: string): V;
  constant(name: "null" | "true" | "false" | "NaN" | "Infinity" | "-Infinity"): V;
  array(items: V[]): V;
  object(pairs: [string, V][]): V;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

const constants = ["null", "true", "false", "NaN", "Infinity", "-Infinity"] as const;

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= "0" && c <= "9";

export class JsonScanner<V> {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly build: JsonBuilder<V>,
    private readonly maxDepth: number,
    private readonly isStrict: boolean,
  ) {}

  /** The value of the whole text. */
  whole(): V {
    const { value, end } = this.from(this.skipSpace(0));
    const rest = this.skipSpace(end);
    if (rest !== this.source.length) throw new JsonFault("Extra data", rest);
    return value;
  }

  /** The value that begins at a place, and where it ends. */
  from(start: number): { value: V; end: number } {
    this.at = start;
    const value = this.value(0);
    return { value, end: this.at };
  }

  private skipSpace(from: number): number {
    let at = from;
    for (let c = this.source[at]; c === " " || c === "\n" || c === "\t" || c === "\r"; c = this.source[at]) at++;
    return at;
  }

  private value(depth: number): V {
    if (depth > this.maxDepth) throw new JsonTooDeep();
    const { source, build } = this;
    const start = this.at;
    const c = source[start];
    if (c === '"') {
      this.at++;
      return build.text(this.string(start));
    }
    if (c === "{") return this.object(depth);
    if (c === "[") return this.array(depth);
    for (const name of constants) {
      if (!source.startsWith(name, start)) continue;
      this.at += name.length;
      return build.constant(name);
    }
    return this.number();
  }

  private number(): V {
    const { source, build } = this;
    const start = this.at;
    let at = source[start] === "-" ? start + 1 : start;
    if (!isDigit(source[at])) throw new JsonFault("Expecting value", start);
    if (source[at] === "0") at++;
    else while (isDigit(source[at])) at++;
    let isInt = true;
    if (source[at] === "." && isDigit(source[at + 1])) {
      isInt = false;
      at++;
      while (isDigit(source[at])) at++;
    }
    if (source[at] === "e" || source[at] === "E") {
      const sign = source[at + 1] === "+" || source[at + 1] === "-" ? 2 : 1;
      if (isDigit(source[at + sign])) {
        isInt = false;
        at += sign;
        while (isDigit(source[at])) at++;
      }
    }
    this.at = at;
    const digits = source.slice(start, at);
    return isInt ? build.int(digits) : build.float(digits);
  }

  /** After the opening quote at `start`. */
  private string(start: number): string {
    const { source } = this;
    const parts: string[] = [];
    let from = this.at;
    for (;;) {
      const c = source[this.at];
      if (c === undefined) throw new JsonFault("Unterminated string starting at", start);
      if (c === '"') {
        parts.push(source.slice(from, this.at++));
        return parts.join("");
      }
      if (c === "\\") {
        parts.push(source.slice(from, this.at), this.escape(start));
        from = this.at;
      } else if (this.isStrict && c < " ") throw new JsonFault("Invalid control character at", this.at);
      else this.at++;
    }
  }

  private escape(start: number): string {
    const c = this.source[this.at + 1];
    if (c === undefined) throw new JsonFault("Unterminated string starting at", start);
    if (c === "u") {
      const digits = this.source.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new JsonFault("Invalid \\uXXXX escape", this.at + 1);
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const plain = escapes[c];
    if (plain === undefined) throw new JsonFault("Invalid \\escape", this.at);
    this.at += 2;
    return plain;
  }

  private array(depth: number): V {
    const items: V[] = [];
    this.at = this.skipSpace(this.at + 1);
    if (this.source[this.at] === "]") {
      this.at++;
      return this.build.array(items);
    }
    for (;;) {
      items.push(this.value(depth + 1));
      this.at = this.skipSpace(this.at);
      const c = this.source[this.at];
      if (c === "]") {
        this.at++;
        return this.build.array(items);
      }
      if (c !== ",") throw new JsonFault("Expecting ',' delimiter", this.at);
      const comma = this.at;
      this.at = this.skipSpace(this.at + 1);
      if (this.source[this.at] === "]") throw new JsonFault("Illegal trailing comma before end of array", comma);
    }
  }

  private object(depth: number): V {
    const { source } = this;
    const pairs: [string, V][] = [];
    this.at = this.skipSpace(this.at + 1);
    if (source[this.at] === "}") {
      this.at++;
      return this.build.object(pairs);
    }
    for (;;) {
      if (source[this.at] !== '"') throw new JsonFault("Expecting property name enclosed in double quotes", this.at);
      const start = this.at++;
      const key = this.string(start);
      this.at = this.skipSpace(this.at);
      if (source[this.at] !== ":") throw new JsonFault("Expecting ':' delimiter", this.at);
      this.at = this.skipSpace(this.at + 1);
      pairs.push([key, this.value(depth + 1)]);
      this.at = this.skipSpace(this.at);
      const c = source[this.at];
      if (c === "}") {
        this.at++;
        return this.build.object(pairs);
      }
      if (c !== ",") throw new JsonFault("Expecting ',' delimiter", this.at);
      const comma = this.at;
      this.at = this.skipSpace(this.at + 1);
      if (source[this.at] === "}") throw new JsonFault("Illegal trailing comma before end of object", comma);
    }
  }
}

/** A text in JSON's quotes. */
export function quoteJson(text: string, isAscii: boolean): string {
  let result = '"';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 32 && code !== 34 && code !== 92 && (code < 127 || !isAscii)) continue;
    result += text.slice(from, i);
    from = i + 1;
    const short = { 8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\" }[code];
    result += short ?? `\\u${code.toString(16).padStart(4, "0")}`;
  }
  return `${result}${text.slice(from)}"`;
}
