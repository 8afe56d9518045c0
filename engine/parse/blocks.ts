import type { Source } from "./source";
import type { SourceError } from "./syntax";
import type { Token } from "./tokens";

/** A fault in the indentation, at the token (by index) where the parser meets it. */
export interface BlockFault {
  index: number;
  error: SourceError;
}

const statementNames: ReadonlySet<string> = new Set(
  "if elif else while for try except finally with match case".split(" "),
);

/**
 * The first line that is indented without reason, or that should be and is not. Lezer takes white space before a
 * statement for what it is, so it has to be looked for here.
 */
export function findBlockFault(source: Source, tokens: Token[]): BlockFault | null {
  let lineStart = 0;
  for (let index = 0; index < tokens.length; index++) {
    const { kind } = tokens[index];
    if (kind === "indent" && !opensBlock(tokens, index)) {
      const at = source.startOfLine(source.lineOf(tokens[index].from));
      return { index, error: source.syntaxError("unexpected indent", at, "IndentationError") };
    }
    if (kind === "newline") {
      const header = tokens[index + 1].kind === "indent" || tokens[index - 1]?.text !== ":" ? null : lineStart;
      const message = header === null ? null : missingBlock(source, tokens, header);
      if (message !== null) {
        const error = source.syntaxError(message, tokens[index + 1].from, "IndentationError");
        return { index: index + 1, error };
      }
    }
    if (kind === "newline" || kind === "indent" || kind === "dedent") lineStart = index + 1;
  }
  return null;
}

function opensBlock(tokens: Token[], index: number): boolean {
  return tokens[index - 1]?.kind === "newline" && tokens[index - 2]?.text === ":";
}

/** What the header that starts at this token lacks, in words, or null if it opens no block. */
function missingBlock(source: Source, tokens: Token[], start: number): string | null {
  const first = tokens[start].text === "async" ? start + 1 : start;
  const { text, from } = tokens[first];
  const on = `on line ${source.lineOf(from)}`;
  const expected = "expected an indented block after";
  if (text === "def") return `${expected} function definition ${on}`;
  if (text === "class") return `${expected} class definition ${on}`;
  if (text === "except" && tokens[first + 1].text === "*") return `${expected} 'except*' statement ${on}`;
  return statementNames.has(text) ? `${expected} '${text}' statement ${on}` : null;
}
