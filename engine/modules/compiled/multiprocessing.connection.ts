// Made from engine/modules/python by `npm run compile:library`; not to be edited.
import type { PackedCode } from "@/engine/compile/packed-code";

export const code: PackedCode = {
  imports: ["multiprocessing"],
  table: ["Connection","Pipe","<module>","__doc__","_wait_connections","from","multiprocessing","wait"],
  stream: " #       .$!)$$+h0'h1 ) h1!)!h1%)(  $!h# ",
};
export const publicNames: readonly string[] = [];
