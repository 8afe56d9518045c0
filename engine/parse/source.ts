import type { Position } from "./syntax";
import { SourceError } from "./syntax";

/**
 * The program text as Python reads it (no byte order mark, every line ending a single `\n`, a final newline)
 * and the way from offsets to lines and columns.
 */
export class Source {
  readonly text: string;
  private readonly lineStarts: number[] = [0];
  private recentLine = 0;

  constructor(raw: string) {
    let text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
    if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
    if (text !== "" && !text.endsWith("\n")) text += "\n";
    this.text = text;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.lineStarts.push(at + 1);
  }

  /** The line of an offset, counted from 1. Neighbouring questions are cheap. */
  lineOf(offset: number): number {
    const starts = this.lineStarts;
    let line = this.recentLine;
    if (offset < starts[line] || (line + 8 < starts.length && offset >= starts[line + 8])) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset) low = middle;
        else high = middle - 1;
      }
      line = low;
    } else {
      while (line + 1 < starts.length && starts[line + 1] <= offset) line++;
    }
    this.recentLine = line;
    return line + 1;
  }

  columnOf(offset: number): number {
    return offset - this.lineStarts[this.lineOf(offset) - 1];
  }

  /** Offset of the first character of a line (from 1). */
  startOfLine(line: number): number {
    return this.lineStarts[line - 1];
  }

  position(from: number, to: number): Position {
    const line = this.lineOf(from);
    const column = from - this.lineStarts[line - 1];
    const endLine = this.lineOf(to);
    return { line, column, endLine, endColumn: to - this.lineStarts[endLine - 1] };
  }

  /** What happens at the end of the file is reported at the end of its last line. */
  syntaxError(message: string, at: number, pythonType = "SyntaxError"): SourceError {
    const offset = Math.max(0, Math.min(at, this.text.length - 1));
    return new SourceError("syntax", pythonType, message, this.lineOf(offset), this.columnOf(offset));
  }

  unsupported(what: string, offset: number): SourceError {
    return new SourceError("unsupported", "SyntaxError", what, this.lineOf(offset), this.columnOf(offset));
  }
}
