import type { Token } from "./tokens";

/** Tokens that are written over as a whole. */
interface Stretch {
  /** Exclusive. */
  last: number;
  fill: "_" | "1";
  isHole: boolean;
}

/** Which tokens are spelt differently, and which stretches are cut out. */
export class Plan {
  readonly texts = new Map<number, string>();
  readonly stretches = new Map<number, Stretch>();
  /** Brackets around type parameters. */
  private readonly typeLists = new Set<number>();

  constructor(
    private readonly tokens: Token[],
    isProgram: boolean,
  ) {
    this.scan(isProgram);
  }

  private scan(isProgram: boolean): void {
    const { tokens } = this;
    let statementStart = isProgram;
    let blockColon = -1;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token.kind === "newline" || token.kind === "indent" || token.kind === "dedent") {
        statementStart = true;
        continue;
      }
      if (statementStart) {
        this.statement(index);
        blockColon = compound.has(token.text) ? this.headerColon(index) : -1;
      }
      statementStart = token.text === ";" || index === blockColon;
      if (token.kind === "keyword") {
        if (token.text === "lambda") this.lambda(index);
        else if (token.text === "yield") this.yieldKeyword(index);
        else if (token.text === "for") this.comprehensionTarget(index);
      } else if (token.kind === "op") {
        if (token.text === "[" && index > 0 && this.endsOperand(index - 1) && !this.typeLists.has(index))
          this.subscript(index);
        else if (token.text === "{") this.braces(index);
        else if (token.text === "/") this.slash(index);
        else if (token.text === "*" && tokens[index - 1]?.text === ":") this.starredAnnotation(index);
        else if (augmented.has(token.text)) this.starredList(index + 1, this.lineEnd(index));
      }
    }
  }

  private statement(index: number): void {
    const { tokens } = this;
    const token = tokens[index];
    const text = token.text;
    if (text === "@" && token.kind === "op") this.hole(index + 1, this.lineEnd(index));
    else if (token.kind === "name" && text === "match") this.matchStatement(index);
    else if (token.kind === "name" && text === "case") this.caseClause(index);
    else if (token.kind === "name" && text === "type") this.typeStatement(index);
    else if (token.kind !== "keyword") return;
    else if (text === "def" || text === "class") this.typeParameters(index + 2);
    else if (text === "async" && tokens[index + 1]?.text === "def") this.typeParameters(index + 3);
    else if (text === "with") this.withStatement(index);
    else if (text === "for") this.forStatement(index);
    else if (text === "async" && tokens[index + 1]?.text === "with") this.withStatement(index + 1);
    else if (text === "async" && tokens[index + 1]?.text === "for") this.forStatement(index + 1);
    else if (text === "except") this.exceptClause(index);
  }

  /** Whether a bracket after this token is a subscript or a call. */
  private endsOperand(index: number): boolean {
    const token = this.tokens[index];
    if (token.kind === "name") return !this.texts.has(index);
    if (token.kind === "string" || token.kind === "number") return true;
    if (token.kind === "keyword") return token.text === "None" || token.text === "True" || token.text === "False";
    return token.kind === "op" && /^(?:[)\]}]|\.\.\.)$/.test(token.text);
  }

  private hole(first: number, last: number): void {
    if (last > first) this.stretches.set(first, { last, fill: "_", isHole: true });
  }

  /** The token behind the bracket, or the next one. Brackets without partner end the walk at the list's end. */
  private skip(index: number): number {
    const token = this.tokens[index];
    if (token.partner > index) return token.partner + 1;
    return index + 1;
  }

  /** The NEWLINE or `;` (or end) that closes the simple statement. */
  private lineEnd(index: number): number {
    const { tokens } = this;
    let at = index;
    while (
      at < tokens.length &&
      tokens[at].kind !== "newline" &&
      tokens[at].kind !== "end" &&
      tokens[at].text !== ";"
    ) {
      at = this.skip(at);
    }
    return at;
  }

  /** The colon of a header that starts at `index`, or -1. A lambda has a colon of its own. */
  private headerColon(index: number): number {
    const { tokens } = this;
    let lambdas = 0;
    for (let at = index; at < tokens.length; at = this.skip(at)) {
      const { text, kind } = tokens[at];
      if (kind === "newline" || kind === "end") return -1;
      if (kind === "keyword" && text === "lambda") lambdas++;
      if (kind === "op" && text === ":" && lambdas-- === 0) return at;
    }
    return -1;
  }

  /** Cuts the stretch out if an item of it is starred, which the grammar does not know at this place. */
  private starredList(first: number, last: number): void {
    const { tokens } = this;
    let itemStart = true;
    for (let at = first; at < last; at = this.skip(at)) {
      if (itemStart && tokens[at].text === "*") {
        this.hole(first, last);
        return;
      }
      itemStart = tokens[at].text === ",";
    }
  }

  private forStatement(index: number): void {
    const colon = this.headerColon(index);
    if (colon < 0) return;
    for (let at = index + 1; at < colon; at = this.skip(at)) {
      if (this.tokens[at].text !== "in") continue;
      this.starredList(at + 1, colon);
      return;
    }
  }

  private comprehensionTarget(index: number): void {
    const { tokens } = this;
    for (let at = index + 1; at < tokens.length && !/^[)\]}:]$/.test(tokens[at].text); at = this.skip(at)) {
      if (tokens[at].text !== "in") continue;
      this.starredList(index + 1, at);
      return;
    }
  }

  private exceptClause(index: number): void {
    const colon = this.headerColon(index);
    const first = this.tokens[index + 1]?.text === "*" ? index + 2 : index + 1;
    let isList = false;
    for (let at = first; at < colon; at = this.skip(at)) {
      if (this.tokens[at].text === "as") return;
      if (this.tokens[at].text === ",") isList = true;
    }
    if (isList) this.hole(first, colon);
  }

  /** `with (a as b, c as d):` loses its parentheses, and every target that is no plain name is cut out. */
  private withStatement(index: number): void {
    const { tokens } = this;
    const found = this.headerColon(index);
    const colon = found < 0 ? this.lineEnd(index) : found;
    let first = index + 1;
    let last = colon;
    if (tokens[first].text === "(" && tokens[first].partner === colon - 1 && this.hasTarget(first + 1, colon - 1)) {
      this.texts.set(first, " ");
      this.texts.set(colon - 1, " ");
      if (tokens[colon - 2].text === ",") this.texts.set(colon - 2, " ");
      first++;
      last--;
    }
    for (let at = first; at < last; at = this.skip(at)) {
      if (tokens[at].text !== "as") continue;
      let end = at + 1;
      while (end < last && tokens[end].text !== ",") end = this.skip(end);
      if (end - at > 2 || tokens[at + 1].kind !== "name") this.hole(at + 1, end);
    }
  }

  private hasTarget(first: number, last: number): boolean {
    for (let at = first; at < last; at = this.skip(at)) if (this.tokens[at].text === "as") return true;
    return false;
  }

  /** A comma after the last parameter of a lambda goes. */
  private lambda(index: number): void {
    const colon = this.headerColon(index + 1);
    if (colon > index + 2 && this.tokens[colon - 1].text === ",") this.texts.set(colon - 1, " ");
  }

  /** The `/` between parameters stands as a name: Lezer's tree does not show it, and lambdas cannot have it. */
  private slash(index: number): void {
    const { tokens } = this;
    const before = tokens[index - 1]?.text;
    const after = tokens[index + 1]?.text;
    if (before !== "," && before !== "(" && before !== "lambda") return;
    if ((after === "," || after === ")" || after === ":") && this.isInParameters(index)) this.texts.set(index, "_");
  }

  /** `*args: *Ts` */
  private starredAnnotation(index: number): void {
    const { tokens } = this;
    if (tokens[index - 3]?.text !== "*" || !this.isInParameters(index)) return;
    let end = index;
    while (end < tokens.length && tokens[end].text !== "," && tokens[end].text !== ")") end = this.skip(end);
    this.hole(index, end);
  }

  private isInParameters(index: number): boolean {
    const { tokens } = this;
    for (let at = index - 1; at > 0; at--) {
      const { text, partner } = tokens[at];
      if (text === "lambda") return true;
      if (text === "(" && partner > index) return tokens[at - 2]?.text === "def" || tokens[at - 1].text === "]";
      if (partner >= 0 && partner < at) at = partner;
    }
    return tokens[0].text === "lambda";
  }

  /** A yield without a value stands as a name. */
  private yieldKeyword(index: number): void {
    const next = this.tokens[index + 1];
    const before = this.tokens[index - 1];
    const isValue =
      before === undefined || isLineBreak(before) || /^[=(:;]$/.test(before.text) || augmented.has(before.text);
    const bare =
      next === undefined ||
      next.kind === "newline" ||
      next.kind === "end" ||
      (next.kind === "op" && /^(?:[)\]};]|=)$/.test(next.text));
    if (isValue && bare) this.texts.set(index, "yielD");
  }

  private subscript(index: number): void {
    const { tokens } = this;
    const close = tokens[index].partner;
    let itemStart = true;
    for (let at = index + 1; at < close; at = this.skip(at)) {
      if (itemStart && tokens[at].text === "*") this.item(at, close);
      itemStart = tokens[at].text === ",";
    }
  }

  /** An item of a set may be `name := value`. */
  private braces(index: number): void {
    const { tokens } = this;
    const close = tokens[index].partner;
    let itemStart = true;
    for (let at = index + 1; at < close; at = this.skip(at)) {
      if (itemStart && tokens[at + 1]?.text === ":=") this.item(at, close);
      itemStart = tokens[at].text === ",";
    }
  }

  private item(first: number, close: number): void {
    const { tokens } = this;
    let end = first;
    while (end < close && tokens[end].text !== "," && tokens[end].text !== "for" && tokens[end].text !== "async") {
      end = this.skip(end);
    }
    this.hole(first, end);
  }

  /** `match` is a keyword only before a block of `case`s; else it is a name, as `type` and `case` are. */
  private matchStatement(index: number): void {
    const { tokens } = this;
    const colon = this.headerColon(index + 1);
    if (colon <= index + 1 || tokens[colon + 1]?.kind !== "newline" || tokens[colon + 2]?.kind !== "indent") return;
    if (tokens[colon + 3]?.text !== "case") return;
    this.texts.set(index, "match");
    this.hole(index + 1, colon);
  }

  /** `type X = …` and `type X[T] = …`: two names side by side are nothing else. */
  private typeStatement(index: number): void {
    if (this.tokens[index + 1].kind === "name" && /^[=[]$/.test(this.tokens[index + 2].text)) {
      this.texts.set(index, "type");
      this.typeParameters(index + 2);
    }
  }

  /**
   * Bounds and defaults of type parameters are cut out. The grammar has no defaults: one stands as a parameter of its own, a
   * hole behind a comma.
   */
  private typeParameters(open: number): void {
    const { tokens } = this;
    if (tokens[open]?.text !== "[" || tokens[open].partner <= open) return;
    const close = tokens[open].partner;
    this.typeLists.add(open);
    for (let at = open + 1; at < close; at++) {
      let colon = -1;
      let equals = -1;
      let end = at;
      for (; end < close && tokens[end].text !== ","; end = this.skip(end)) {
        if (tokens[end].text === ":" && colon < 0 && equals < 0) colon = end;
        if (tokens[end].text === "=" && equals < 0) equals = end;
      }
      if (colon >= 0) this.hole(colon + 1, equals < 0 ? end : equals);
      if (equals >= 0) {
        this.texts.set(equals, ",");
        this.hole(equals + 1, end);
      }
      if (end === close - 1) this.texts.set(end, " ");
      at = end;
    }
  }

  private caseClause(index: number): void {
    const { tokens } = this;
    const colon = this.headerColon(index + 1);
    if (colon <= index + 1 || tokens[index + 1].text === "=" || tokens[index + 1].text === ".") return;
    this.texts.set(index, "case");
    let guard = index + 1;
    while (guard < colon && tokens[guard].text !== "if") guard = this.skip(guard);
    if (guard < colon) this.hole(guard + 1, colon);
    for (let at = index + 1; at < guard; at++) this.patternToken(at);
  }

  private patternToken(at: number): void {
    const { tokens } = this;
    const { text, partner } = tokens[at];
    // The grammar has no empty brackets in patterns: they stand as a name, or as the end of the name of the class.
    if (partner === at + 1) {
      const isClass = text === "(" && tokens[at - 1].kind === "name" && !this.texts.has(at - 1);
      const first = isClass ? at - 1 : at;
      this.stretches.set(first, { last: partner + 1, fill: "_", isHole: false });
    }
    // A dotted key of a mapping pattern stands as a number.
    if (tokens[at].kind !== "name" || (tokens[at - 1].text !== "{" && tokens[at - 1].text !== ",")) return;
    let end = at + 1;
    while (tokens[end]?.text === "." && tokens[end + 1]?.kind === "name") end += 2;
    if (end === at + 1 || tokens[end]?.text !== ":") return;
    this.stretches.set(at, { last: end, fill: "1", isHole: false });
  }
}

const augmented: ReadonlySet<string> = new Set("+= -= *= /= //= %= @= &= |= ^= >>= <<= **=".split(" "));

const compound: ReadonlySet<string> = new Set(
  "if elif else while for try except finally with def class async match case".split(" "),
);

function isLineBreak({ kind }: Token): boolean {
  return kind === "newline" || kind === "indent" || kind === "dedent";
}
