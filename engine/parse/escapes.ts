import type { Context } from "./context";

const simpleEscapes: Record<string, string> = {
  "\n": "",
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};
const hexWidths: Record<string, number> = { x: 2, u: 4, U: 8 };
const hexNames: Record<string, string> = { x: "\\xXX", u: "\\uXXXX", U: "\\UXXXXXXXX" };

/** The value of the text between the quotes. `start` is where the literal begins: errors point there. */
export function decodeText(ctx: Context, body: string, isRaw: boolean, start: number): string {
  if (isRaw || !body.includes("\\")) return body;
  let out = "";
  let at = 0;
  for (;;) {
    const slash = body.indexOf("\\", at);
    if (slash < 0) return out + body.slice(at);
    out += body.slice(at, slash);
    const letter = body[slash + 1];
    at = slash + 2;
    if (letter === undefined) return `${out}\\`;
    const simple = simpleEscapes[letter];
    const width = hexWidths[letter];
    if (simple !== undefined) out += simple;
    else if (letter >= "0" && letter <= "7") {
      const digits = /^[0-7]{1,3}/.exec(body.slice(slash + 1, slash + 4))?.[0] ?? "";
      out += String.fromCharCode(Number.parseInt(digits, 8));
      at = slash + 1 + digits.length;
    } else if (width !== undefined) {
      const digits = /^[0-9a-fA-F]*/.exec(body.slice(at, at + width))?.[0] ?? "";
      if (digits.length < width) {
        throw unicodeError(ctx, body, slash, slash + 2 + digits.length, `truncated ${hexNames[letter]} escape`, start);
      }
      const point = Number.parseInt(digits, 16);
      at += width;
      if (point > 0x10ffff) throw unicodeError(ctx, body, slash, at, "illegal Unicode character", start);
      out += String.fromCodePoint(point);
    } else if (letter === "N") {
      const name = /^\{([^}]+)\}/.exec(body.slice(at))?.[1];
      if (name === undefined) {
        const end = body[at] === "{" ? body.length : at;
        throw unicodeError(ctx, body, slash, end, "malformed \\N character escape", start);
      }
      throw ctx.source.unsupported(`the escape \\N{${name}} is not supported`, start);
    } else out += `\\${letter}`;
  }
}

/** CPython decodes a copy in which every character beyond ASCII is written as ten (`\\U0001f600`). */
function unicodeError(ctx: Context, body: string, from: number, to: number, reason: string, start: number) {
  const place = (offset: number) => [...body.slice(0, offset)].reduce((sum, char) => sum + (char > "\x7f" ? 10 : 1), 0);
  const message = `(unicode error) 'unicodeescape' codec can't decode bytes in position ${place(from)}-${place(to) - 1}: ${reason}`;
  return ctx.error(message, start);
}

/** The bytes between the quotes of a bytes literal. */
export function decodeBytes(ctx: Context, body: string, isRaw: boolean, start: number): number[] {
  const bytes: number[] = [];
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at);
    if (code > 127) throw ctx.error("bytes can only contain ASCII literal characters", start);
    if (isRaw || code !== 92) {
      bytes.push(code);
      continue;
    }
    const letter = body[++at] ?? "";
    const simple = simpleEscapes[letter];
    if (simple !== undefined) {
      if (simple !== "") bytes.push(simple.charCodeAt(0));
    } else if (letter >= "0" && letter <= "7") {
      const digits = /^[0-7]{1,3}/.exec(body.slice(at, at + 3))?.[0] ?? "";
      bytes.push(Number.parseInt(digits, 8) & 0xff);
      at += digits.length - 1;
    } else if (letter === "x") {
      const digits = body.slice(at + 1, at + 3);
      if (!/^[0-9a-fA-F]{2}$/.test(digits)) {
        throw ctx.error(`(value error) invalid \\x escape at position ${at - 1}`, start);
      }
      bytes.push(Number.parseInt(digits, 16));
      at += 2;
    } else bytes.push(92, body.charCodeAt(at));
  }
  return bytes;
}
