// Made from engine/modules/python by `npm run compile:library`; not to be edited.
import type { PackedCode } from "@/engine/compile/packed-code";

export const code: PackedCode = {
  imports: [],
  table: ["t","_ClockInfo","__repr__","self","struct_time","format","gmtime",0,"UTC","__getattr__","__init__","__new__","__qualname__","_checked","_fields","_moment","_texts","asctime","ctime","get_clock_info","mktime","name","seconds","strftime","strptime","%a %b %d %H:%M:%S %Y","<module>","__doc__","__match_args__","__slots__","altzone","cls","data_string","daylight","fields","isdst","localtime","n_fields","n_sequence_fields","n_unnamed_fields","ordinal","rest","timezone","tm_hour","tm_isdst","tm_mday","tm_min","tm_mon","tm_sec","tm_wday","tm_yday","tm_year","tuple","tzname","values",11,9],
  stream: " ;       h-$!)<$-!!)K!!)?)B$.$.H#)V$Y$U$S$Q$T$V$W$X$RH*)/h! $ h  $*(Ud$)%$!H!$ h !)'$-H!$ h !)0(')E$ h  ).$ h  )5$ h  )1$!H!$ h !)8$!H!$ h !)2$!H!$ h !)3$?H!$ h !)9h! $ h  $'d#)!$ h  )4$!h# !%       8$*,-H ,>$^,F$_,G$-,H+/,=$ h  ,,$ h  ,#$ h  ,*$!h# #,1 # #@W   ##1 ! !$   #*1 # #$6   #'1!! !7   #01 $ $IJD   #.1 ! !    #51!! !    #11 # #&    #81## #&    #21!! !    #31!! !7   #91## #A&   !!       +$',-$ h  ,+$ h  ,#$!h# #+3 ! #$C   ##1 ! !$   #41!! !6   ",
};
export const publicNames: readonly string[] = ["timezone","altzone","daylight","tzname","struct_time","gmtime","localtime","mktime","strftime","asctime","ctime","strptime","get_clock_info"];
