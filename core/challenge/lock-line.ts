/** A program with one more line under a lock: how `missing-lock` finds which line needs it (CH41). */

/** Wraps the one-line statement at `line` (1-based) in `with lock:`; null if there is no such statement to wrap. */
export function lockLine(program: string, line: number, lock: string): string | null {
  const lines = program.split("\n");
  const statement = lines[line - 1];
  if (statement === undefined) return null;
  const [indent] = /^\s*/.exec(statement) ?? [""];
  const text = statement.slice(indent.length);
  // What opens a block, or goes on in the next line, is no statement of one line.
  if (text === "" || text.startsWith("#") || /[:\\([{,]\s*$/.test(text)) return null;
  return lines.with(line - 1, `${indent}with ${lock}: ${text}`).join("\n");
}
