// Made from engine/modules/python by `npm run compile:library`; not to be edited.
import type { PackedCode } from "@/engine/compile/packed-code";

export const code: PackedCode = {
  imports: ["threading"],
  table: ["threading","TypeError","allocate_lock","start_new_thread","Lock","LockType","RLock","TIMEOUT_MAX","__name__","exit","get_ident","get_native_id","isinstance","stack_size","thread","2nd arg must be a tuple","<module>","RuntimeError","SystemExit","Thread","__doc__","allocate","args","callable","dict","error","first arg must be callable","from","function","hasattr","ident","kwargs","lock","optional 3rd arg must be a dictionary","start","start_new","tuple",["target","name","args","kwargs","daemon"]],
  stream: " 1       J$!)5$!h0 ) $Ah0 h1%)&h1%)Ah1')'h1+)+h1,),h1.).h1()(  (2):K H!$ h !)$($)D$ h  )#(#)6$ h  )*$!h# #$  $ %=7@/  V(8% d!E+(!$@d!h)!(-%!(Ed#E+(!$5d!h)!(-%#(9d#E+(!$Gd!h)!( 44% (>% $.d#D)% 4)B%$4%!%#$#$Kf&&$%$7Ce   %$4?h# $!h# ##       &(&d h# $!h# #*       %(3h)!$!h# ",
};
export const publicNames: readonly string[] = ["error","start_new_thread","start_new","allocate_lock","allocate","exit"];
