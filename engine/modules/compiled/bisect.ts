// Made from engine/modules/python by `npm run compile:library`; not to be edited.
import type { PackedCode } from "@/engine/compile/packed-code";

export const code: PackedCode = {
  imports: [],
  table: ["key",0,"bisect_right","a","bisect_left","hi","lo","x",1,2,"insort_right","ValueError","insert","insort_left","len","lo must be non-negative","mid",["key"],"<module>","__doc__","bisect","insort"],
  stream: " 3       Q$!)4$'$!H#K $&$!Q!$ h $)#$'$!H#K $&$!Q!$ h $)%$'$!H#K $&$!Q!$ h $)+$'$!H#K $&$!Q!$ h $).(#)5(+)6$!h# ##  %!'$('& 1  h&%#$'>#D+(,$5d!h)!%$$!? D+(/% d!&$%%$!? DU%#%$>#DK%#%$; $/;-&&%!% %&8 >#D)%&&$B+%&$.; &#CNBW%#%$>#DO%#%$; $/;-&&%!%%% %&8 d!>#D)%&&$B+%&$.; &#CR%#h# $!h# #%  %!'$('& 1  h&%#$'>#D+(,$5d!h)!%$$!? D+(/% d!&$%%$!? DU%#%$>#DK%#%$; $/;-&&% %&8 %!>#D-%&$.; &#B'%&&$CNBW%#%$>#DO%#%$; $/;-&&%%% %&8 d!%!>#D-%&$.; &#B'%&&$CR%#h# $!h# #+  %!&$('&   ?%%$!? D1(#% %!%#%$d%B7(#% %%%!d!%#%$%%$7f&&#% 7-%#%!e#  $!h# #.  %!&$('&   ?%%$!? D1(%% %!%#%$d%B7(%% %%%!d!%#%$%%$7f&&#% 7-%#%!e#  $!h# ",
};
export const publicNames: readonly string[] = ["bisect_right","bisect_left","insort_right","insort_left","bisect","insort"];
