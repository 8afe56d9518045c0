/** `hashlib`: MD5, SHA-1, SHA-256 and SHA-512. */
import type { Machine } from "@/engine/machine/machine";
import { PyBytes } from "@/engine/objects/bytes";
import { md5, sha1, sha256, sha512 } from "@/engine/objects/number/digest";
import { raise, type Value } from "@/engine/objects/values";
import { code } from "./compiled/hashlib";
import { native } from "./native";
import { pythonModule } from "./python-module";

const digests: ReadonlyMap<string, (data: Uint8Array) => Uint8Array> = new Map([
  ["md5", md5],
  ["sha1", sha1],
  ["sha256", sha256],
  ["sha512", sha512],
]);

/** Instructions that a byte costs. */
const stepsPerByte = 4;

export const hashlibModule = pythonModule(
  "hashlib",
  ["md5", "sha1", "sha256", "sha512", "new", "algorithms_available", "algorithms_guaranteed"],
  code,
  (m: Machine): [string, Value][] => [
    [
      "_digest",
      native("_digest", (_, [name, data]) => {
        const digest = digests.get(name as string);
        if (!digest || !(data instanceof PyBytes)) throw new Error("the library asks for an unknown digest");
        m.chargeSteps(data.value.length * stepsPerByte + 500);
        m.charge(data.value.length);
        return new PyBytes(digest(data.value));
      }),
    ],
    [
      "_as_bytes",
      native("_as_bytes", (_, [data]) => {
        if (typeof data === "string") raise("TypeError", "Strings must be encoded before hashing");
        if (!(data instanceof PyBytes)) raise("TypeError", "object supporting the buffer API required");
        return data;
      }),
    ],
  ],
);
