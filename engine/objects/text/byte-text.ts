/** Bytes as text with one character per byte, so that the searches and splits of text serve bytes too. */
export function byteText(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

export function bytesOfText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Only the letters of ASCII have a case in bytes. */
export function lowerBytes(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

export function upperBytes(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

export function capitalizeBytes(text: string): string {
  return upperBytes(text.slice(0, 1)) + lowerBytes(text.slice(1));
}

export function titleBytes(text: string): string {
  return text.replace(/[A-Za-z]+/g, capitalizeBytes);
}

export function swapcaseBytes(text: string): string {
  return text.replace(/[A-Z]+|[a-z]+/g, (run) => (run < "a" ? run.toLowerCase() : run.toUpperCase()));
}

/** The bytes.is… methods. */
export const byteTests: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ["isalnum", (text) => /^[0-9A-Za-z]+$/.test(text)],
  ["isalpha", (text) => /^[A-Za-z]+$/.test(text)],
  ["isascii", (text) => !/[\x80-\xff]/.test(text)],
  ["isdigit", (text) => /^[0-9]+$/.test(text)],
  ["islower", (text) => /[a-z]/.test(text) && !/[A-Z]/.test(text)],
  ["isspace", (text) => /^[\t-\r ]+$/.test(text)],
  ["istitle", (text) => /[A-Za-z]/.test(text) && text === titleBytes(text)],
  ["isupper", (text) => /[A-Z]/.test(text) && !/[a-z]/.test(text)],
]);
