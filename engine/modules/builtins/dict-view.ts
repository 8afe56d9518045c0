/** `d.keys()`, `d.values()`, `d.items()`: live views. */
import { dictItemsType, dictKeysType, dictValuesType } from "@/engine/objects/builtin-types";
import type { PyDict } from "@/engine/objects/dict";
import { DictIterator } from "@/engine/objects/iterators";
import { PyTuple } from "@/engine/objects/sequences";
import type { PyType } from "@/engine/objects/type";
import { PyObject, type Value, type Visitor } from "@/engine/objects/values";

const types = { keys: dictKeysType, values: dictValuesType, items: dictItemsType };

export class DictView extends PyObject {
  readonly cls: PyType;

  constructor(
    readonly dict: PyDict,
    readonly shows: "keys" | "values" | "items",
  ) {
    super();
    this.cls = types[shows];
  }

  items(): Value[] {
    return [...this.dict.live()].map((e) => {
      if (this.shows === "keys") return e.key;
      return this.shows === "values" ? e.value : new PyTuple([e.key, e.value]);
    });
  }

  iterate(): DictIterator {
    return new DictIterator(this.dict, this.shows);
  }

  visit(visitor: Visitor): void {
    visitor.value(this.dict);
    visitor.text(this.shows);
  }
}
