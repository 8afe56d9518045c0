/** repr() and ascii() of text and bytes. */
import { effort } from "../effort";
import { isIn } from "./unicode";

const escapes = new Map([
  [0x5c, "\\\\"],
  [0x0a, "\\n"],
  [0x0d, "\\r"],
  [0x09, "\\t"],
]);

/** repr(text): single quotes unless only double ones avoid a backslash. */
export function reprStr(text: string): string {
  return quoted(text, (code) => code < 127 || (code > 160 && isIn("printable", code)));
}

/** ascii(text): everything beyond ASCII is escaped. */
export function asciiStr(text: string): string {
  return quoted(text, (code) => code < 127);
}

/** What ascii(x) makes of repr(x): only characters beyond ASCII change. */
export function asciiOfRepr(repr: string): string {
  let result = "";
  for (const character of repr) {
    const code = character.codePointAt(0) as number;
    result += code < 128 ? character : escaped(code);
  }
  return result;
}

function quoted(text: string, isShown: (code: number) => boolean): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  if (/^[ !#-&(-[\]-~]*$/.test(text)) return quote + text + quote;
  let result = quote;
  let count = 0;
  for (const character of text) {
    if ((++count & 4095) === 0) effort.pace(4096);
    const code = character.codePointAt(0) as number;
    const short = escapes.get(code);
    if (short !== undefined) result += short;
    else if (character === quote) result += `\\${quote}`;
    else if (code < 32 || !isShown(code)) result += escaped(code);
    else result += character;
  }
  return result + quote;
}

function escaped(code: number): string {
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, "0")}`;
  if (code < 0x10000) return `\\u${hex.padStart(4, "0")}`;
  return `\\U${hex.padStart(8, "0")}`;
}

/** repr(bytes) */
export function reprBytes(bytes: Uint8Array): string {
  const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? '"' : "'";
  let result = `b${quote}`;
  effort.pace(bytes.length);
  for (const byte of bytes) {
    const short = escapes.get(byte);
    const character = String.fromCharCode(byte);
    if (short !== undefined) result += short;
    else if (character === quote) result += `\\${quote}`;
    else if (byte < 32 || byte > 126) result += escaped(byte);
    else result += character;
  }
  return result + quote;
}
