/** Reads what is in a ZIP file, for tests of what we write. */
import { inflateRawSync } from "node:zlib";

const entryMark = 0x02014b50;
const endMark = 0x06054b50;

/** Name to text, by the directory at the end of the file. Throws when it is no plain ZIP file. */
export function readZip(bytes: Uint8Array): Map<string, string> {
  const data = Buffer.from(bytes);
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || data.readUInt32LE(end) !== endMark) throw new Error("There is no directory: this is no ZIP file.");
  const files = new Map<string, string>();
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left--) {
    if (data.readUInt32LE(at) !== entryMark) throw new Error(`The directory is broken at ${at}.`);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => data.readUInt16LE(at + place));
    const name = data.toString("utf8", at + 46, at + 46 + nameLength);
    files.set(name, textOf(data, at));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

function textOf(data: Buffer, entry: number): string {
  const size = data.readUInt32LE(entry + 20);
  const head = data.readUInt32LE(entry + 42);
  const from = head + 30 + data.readUInt16LE(head + 26) + data.readUInt16LE(head + 28);
  const packed = data.subarray(from, from + size);
  return (data.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed)).toString("utf8");
}
