import { describe, expect, it } from "vitest";
import { bytesOfText } from "../text/byte-text";
import { hexText } from "../text/bytes-build";
import { md5, sha1, sha256, sha512 } from "./digest";

const hex = (bytes: Uint8Array) => hexText(bytes, undefined, 1);

describe("digests", () => {
  it("give the examples of the standards", () => {
    const abc = bytesOfText("abc");
    expect(hex(md5(abc))).toBe("900150983cd24fb0d6963f7d28e17f72");
    expect(hex(sha1(abc))).toBe("a9993e364706816aba3e25717850c26c9cd0d89d");
    expect(hex(sha256(abc))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(hex(sha512(abc))).toMatch(/^ddaf35a193617abacc417349ae204131.*a54ca49f$/);
  });

  it("take messages of no bytes and of several blocks", () => {
    expect(hex(sha256(new Uint8Array()))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(hex(md5(bytesOfText("1234567890".repeat(8))))).toBe("57edf4a22be3c955ac49da2e2107b67a");
  });
});
