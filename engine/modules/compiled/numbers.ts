// Made from engine/modules/python by `npm run compile:library`; not to be edited.
import type { PackedCode } from "@/engine/compile/packed-code";

export const code: PackedCode = {
  imports: [],
  table: ["_known","_Tower","__qualname__","Complex","Number","Rational","Real","int","Integral","Knows the built-in numbers besides its own subclasses.","__subclasscheck__","cls","float","__dict__","__doc__","__instancecheck__","__mro__","get","other","register","type","<module>","__hash__","c","isinstance","issubclass","value",["metaclass"]],
  stream: " 6       P$!)/h! $ h  $'(5d$)!h! $ h  $*(!$Af$)%h! $ h  $)(%d$)$h! $ h  $,($d$)'h! $ h  $+('d$)&h! $ h  $.(&d$))$!h# !!%*      2$',#$/,/$/  $ h  ,0$ h  ,+$ h  ,4$!h# #0  # #,;  *% 7+(5%!d!e!h# $!h# #+  # #,3  2% %!41@ G5(:%!% 4.72$&H e#d#h# $!h# #4  # $,38  ;% 41Y ZG&#(9%#(!d#D9%#4.72$&H e#%!H!; %#5 CD%!h# $!h# !%       +$*,#+(+-H#, $!,7$!h# !$       )$),#+(+-H#, $!h# !'       )$,,#+(+-H#, $!h# !&       ($+,#+(H!, $!h# !)       ($.,#+(H!, $!h# ",
};
export const publicNames: readonly string[] = ["Number","Complex","Real","Rational","Integral"];
