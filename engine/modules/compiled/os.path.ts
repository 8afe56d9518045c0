// Made from engine/modules/python by `npm run compile:library`; not to be edited.
import type { PackedCode } from "@/engine/compile/packed-code";

export const code: PackedCode = {
  imports: ["posixpath"],
  table: ["<module>","__doc__","from","posixpath"],
  stream: "         ($!)!$(h0$h2 $!h# ",
};
export const publicNames: readonly string[] = [];
