// Made from engine/modules/python by `npm run compile:library`; not to be edited.
import type { PackedCode } from "@/engine/compile/packed-code";

export const code: PackedCode = {
  imports: ["concurrent.futures"],
  table: ["BrokenProcessPool","ProcessPoolExecutor","<module>","__doc__","concurrent.futures","from"],
  stream: " #       ,$!)$$+h0%h1 ) h1!)!  $!h# ",
};
export const publicNames: readonly string[] = [];
