/** The `builtins` module: what every program sees without an import. */
import type { Machine } from "@/engine/machine/machine";
import * as types from "@/engine/objects/builtin-types";
import { ellipsis, notImplemented } from "@/engine/objects/singletons";
import type { Value } from "@/engine/objects/values";
import { Part } from "@/engine/part";
import { code } from "../compiled/builtins";
import type { LibraryModule } from "../library-module";
import { registerContainers } from "./container-methods";
import { builtinFunctions, functionNames } from "./functions";
import { intrinsics } from "./intrinsics";
import { registerObjects } from "./object-methods";
import { registerOperators } from "./operator-methods";
import { registerRanges } from "./range-methods";
import { registerValues } from "./value-methods";

registerObjects();
registerContainers();
registerValues();
registerRanges();
registerOperators();

const publicTypes = [
  types.objectType,
  types.typeType,
  types.intType,
  types.boolType,
  types.floatType,
  types.strType,
  types.bytesType,
  types.tupleType,
  types.listType,
  types.dictType,
  types.setType,
  types.frozensetType,
  types.rangeType,
  types.sliceType,
  types.iteratorTypes.reversedAny,
  types.propertyType,
  types.staticmethodType,
  types.classmethodType,
];

/** Those of the Python part. */
const inPython = ["enumerate", "zip", "map", "filter", "exit", "quit"];

export const builtinsModule: LibraryModule = {
  name: "builtins",
  exports: new Set([...publicTypes.map((t) => t.name), ...types.exceptionTypes.keys(), ...functionNames, ...inPython]),
  natives(machine: Machine): [string, Value][] {
    const classes: [string, Value][] = publicTypes.map((t) => [t.name, t]);
    for (const [name, type] of types.exceptionTypes) classes.push([name, type]);
    return [
      ...classes,
      ["EnvironmentError", types.exceptionType("OSError")],
      ["IOError", types.exceptionType("OSError")],
      ["NotImplemented", notImplemented],
      ["Ellipsis", ellipsis],
      ["__debug__", true],
      ...builtinFunctions(),
      ...intrinsics(machine),
    ];
  },
  code,
  rest: new Part("more of the built-ins", () => import("../compiled/builtins-rest")),
};
