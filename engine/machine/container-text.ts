/**
 * Texts of the library's containers that are written in Python: made natively where no code of the program is needed,
 * so that printing a shared one is a single step, as it is with a list (docs/spec/model.md M2.1).
 */

import { PyDict } from "@/engine/objects/dict";
import { asNumber } from "@/engine/objects/float";
import type { PyFunction } from "@/engine/objects/function";
import { PyInstance } from "@/engine/objects/instance";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import type { PyObject, Value } from "@/engine/objects/values";

interface Texts {
  /** The text of a value inside; null when the program has to make it. */
  of(v: Value): string | null;
  /** The text of the dict, list that a container is or keeps, without its own name. */
  plain(v: PyObject): string | null;
}

type Show = (v: PyObject, texts: Texts) => string | null;

const around = (open: string, inner: string | null, close: string): string | null =>
  inner === null ? null : open + inner + close;

/** What an instance keeps under a name of its `__slots__`: hidden when it has a `__dict__` as well. */
const slot = (v: PyInstance, name: string): Value | undefined => v.attrs?.get(name) ?? v.attrs?.get(`.${name}`);

const shows: ReadonlyMap<string, Show> = new Map<string, Show>([
  [
    "deque.__repr__",
    (v, texts) => {
      const items = v instanceof PyInstance ? slot(v, "_items") : undefined;
      if (!(items instanceof PyList)) return null;
      const size = slot(v as PyInstance, "_size") ?? null;
      return around(`${v.cls.name}(`, texts.plain(items), size === null ? ")" : `, maxlen=${size})`);
    },
  ],
  [
    "defaultdict.__repr__",
    (v, texts) => {
      if (!(v instanceof PyDict)) return null;
      const factory = texts.of(v.attrs?.get("default_factory") ?? null);
      return factory === null ? null : around(`${v.cls.name}(${factory}, `, texts.plain(v), ")");
    },
  ],
  [
    "OrderedDict.__repr__",
    (v, texts) => {
      if (!(v instanceof PyDict)) return null;
      return v.size === 0 ? `${v.cls.name}()` : around(`${v.cls.name}(`, texts.plain(v), ")");
    },
  ],
  [
    "Counter.__repr__",
    (v, texts) => {
      if (!(v instanceof PyDict)) return null;
      if (v.size === 0) return `${v.cls.name}()`;
      const entries = [...v.live()].map((e) => ({ key: e.key, value: e.value, count: asNumber(e.value) }));
      if (entries.some((e) => e.count === null || Number.isNaN(e.count))) return null;
      entries.sort((a, b) => (b.count as number) - (a.count as number));
      const parts: string[] = [];
      for (const { key, value } of entries) {
        const [k, n] = [texts.of(key), texts.of(value)];
        if (k === null || n === null) return null;
        parts.push(`${k}: ${n}`);
      }
      return `${v.cls.name}({${parts.join(", ")}})`;
    },
  ],
  [
    "namedtuple.<locals>.__repr__",
    (v, texts) => {
      const names = v.cls.lookup("_fields");
      if (!(v instanceof PyTuple && names instanceof PyTuple && names.items.length === v.items.length)) return null;
      const parts: string[] = [];
      for (const [i, item] of v.items.entries()) {
        const text = texts.of(item);
        if (text === null) return null;
        parts.push(`${names.items[i]}=${text}`);
      }
      return `${v.cls.name}(${parts.join(", ")})`;
    },
  ],
]);

/** The text that this `__repr__` of the library gives; null when it has to run. */
export function containerText(repr: PyFunction, v: PyObject, texts: Texts): string | null {
  if (!repr.code.internal || repr.module.name !== "collections") return null;
  return shows.get(repr.code.qualifiedName)?.(v, texts) ?? null;
}

/** What stands for a container inside itself; null when its `__repr__` has to say. */
export const textUnderWay = (repr: PyFunction): string | null =>
  repr.code.internal && repr.code.qualifiedName === "deque.__repr__" ? "[...]" : null;
