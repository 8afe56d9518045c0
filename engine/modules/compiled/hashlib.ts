// Made from engine/modules/python by `npm run compile:library`; not to be edited.
import type { PackedCode } from "@/engine/compile/packed-code";

export const code: PackedCode = {
  imports: [],
  table: ["HASH","usedforsecurity","data","name","_as_bytes","_data","self",{"bytes":[]},"_sizes","md5","sha1","sha256","sha512",64,"__init__","__repr__","_digest","copy","digest","hex","hexdigest","new","update"," _hashlib.HASH object @ ","","-","<","<module>",">","TypeError","ValueError","__doc__","__module__","__name__","__qualname__","_hashlib","_shares","algorithms_available","algorithms_guaranteed","block_size","digest_size","frozenset","id","isinstance","key","lower","new() argument 'name' must be str, not ","replace","str","type","unsupported hash type ",128,16,20,32],
  stream: " <       h1$!)@K $/$Z$3H#Q!$0$[$3H#Q!$1$]$3H#Q!$2$3$YH#Q!))(J()d!!!)G)Fh! $ h  $&d#) $I( 5A$-H!K $'$#Q!$ h $)*$-H!K $'$#Q!$ h $)+$-H!K $'$#Q!$ h $),$-H!K $'$#Q!$ h $)-$-H!K $'$#Q!$ h $)6$!h# !        9$&,C$#,E$ h  ,/$ h  ,7$ h  ,3$ h  ,5$ h  ,2$ h  ,0$!h# #/  $ $'$#  1%!% 5$()%!8 W#% 5I% 5H%#% 5&$!h# #7 ## #'#  ,% !!4&(%%!d!< ##5&$!h# #3  ! !'  *(1% 4$% 4&d#h# $!h# #5  ! !'  ,(1% 4$% 4&d#74e h# $!h# #2  ! !'  *( % 4$% 4&d#h# $!h# #0  ! !'  1$@% 4$N $=(4(K% d!d!N $BM&h# $!h# #*  !!##!  *( $/(%% d!d#h# $!h# #+  !!##!  *( $0(%% d!d#h# $!h# #,  !!##!  *( $1(%% d!d#h# $!h# #-  !!##!  *( $2(%% d!d#h# $!h# #6  #!%$#!M  K(L% (Qd#E7(>$T(R% d!4BN M#d!h)!% 7Ne 7P$?$>e#&$%$()@!D/(?$X% ; d!h)!( %$(%%!d!d#h# $!h# ",
};
export const publicNames: readonly string[] = ["algorithms_guaranteed","algorithms_available","HASH","md5","sha1","sha256","sha512","new"];
