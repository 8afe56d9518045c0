// Made from engine/modules/python by `npm run compile:library`; not to be edited.
import type { PackedCode } from "@/engine/compile/packed-code";

export const code: PackedCode = {
  imports: ["multiprocessing"],
  table: ["AuthenticationError","BufferTooShort","Process","ProcessError","SpawnProcess","TimeoutError","<module>","__doc__","from","multiprocessing"],
  stream: " '       4$!)($.h0*h1#)#h1%)%h1$)$h1&)&h1!)!h1 )   $!h# ",
};
export const publicNames: readonly string[] = [];
