// Made from engine/modules/python by `npm run compile:library`; not to be edited.
import type { PackedCode } from "@/engine/compile/packed-code";

export const code: PackedCode = {
  imports: [],
  table: ["a","b",".0","int","isinstance","prod","start","sumprod","<genexpr>","<listcomp>","<module>","__doc__","all","append","fsum","iterable","p","pairs","q","result","total","x","zip",0,1,["strict"]],
  stream: " +       /$!),K $,$>Q!$ h #)&$ h  )($!h# #& !!!%0'46  0%!&#% Y Z/&$%#%$;#&#C,%#h# $!h# #( ## '1352 !  Y$=&#I &$(7% %!$#$?f$Y Z9W#&%&&%$7.%%%&H#e!  C6(-$ h  %$Y d!d!DA%$Y Z7W#&%&&%#%%%&;#< &#C4%#h# (/$ h  %$Y d!d!h# $!h# $)  ! $# !  4% ZAW#&!&#(%%!($d#F+(%%#($d#b   C>$!h# #*  ! $# !  -I % Z3W#&!&#%!%#;#O#C0h# ",
};
export const publicNames: readonly string[] = ["prod","sumprod"];
