import { boolType, intType, noneType, strType } from "./builtin-types";
import type { PyType } from "./type";
import type { Value } from "./values";

/** The class of any value. */
export function typeOf(v: Value): PyType {
  switch (typeof v) {
    case "number":
    case "bigint":
      return intType;
    case "string":
      return strType;
    case "boolean":
      return boolType;
  }
  return v === null ? noneType : v.cls;
}
