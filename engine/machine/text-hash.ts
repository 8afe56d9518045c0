/** 128 bits of hash of a text, as four words. */
export type TextHash = readonly [number, number, number, number];
export const noText: TextHash = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];

/** The hash of a text that begins with one whose hash is `before`: the same lanes as those of a state. */
export function hashText(before: TextHash, s: string): TextHash {
  let [a, b, c, d] = before;
  for (let i = 0; i < s.length; i++) {
    const w = s.charCodeAt(i);
    a = Math.imul(a ^ w, 0xcc9e2d51);
    a = (a << 15) | (a >>> 17);
    b = Math.imul(b + w, 0x1b873593) ^ (a >>> 3);
    b = (b << 13) | (b >>> 19);
    c = Math.imul(c ^ (w + 0x165667b1), 0x85ebca77) + b;
    c = (c << 11) | (c >>> 21);
    d = Math.imul(d + (w ^ 0x5bd1e995), 0xc2b2ae3d) ^ c;
    d = (d << 17) | (d >>> 15);
  }
  return [a, b, c, d];
}
