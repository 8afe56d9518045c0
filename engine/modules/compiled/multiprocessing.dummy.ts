// Made from engine/modules/python by `npm run compile:library`; not to be edited.
import type { PackedCode } from "@/engine/compile/packed-code";

export const code: PackedCode = {
  imports: ["threading","queue"],
  table: ["from","Queue","Barrier","BoundedSemaphore","Condition","Event","Lock","Pool","RLock","Semaphore","ThreadPool","threading","<module>","JoinableQueue","Process","Thread","__doc__","current_process","current_thread","initargs","initializer","multiprocessing.pool","processes","queue"],
  stream: " -       K$!)1$&h0,h10)/h1')'h1)))h1*)*h1$)$h1%)%h1&)&h1#)#  $&h0,h13)2  $&h08h1!)!h1!).  $!$!H H$$ h !)($!h# #(  $ %754+  .$&h06h1+&$  %$% %!%#d$h# $!h# ",
};
export const publicNames: readonly string[] = ["Pool"];
