/** Bytes as characters of the same numbers, and back. */
export const latin1Text = (bytes: Uint8Array): string => Array.from(bytes, (b) => String.fromCharCode(b)).join("");
export const latin1Bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
