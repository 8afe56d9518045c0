/** Modules that are written in Python from end to end. */
import { abcSource } from "./python/abc";
import { bisectSource } from "./python/bisect";
import { collectionsSource } from "./python/collections";
import { collectionsAbcSource } from "./python/collections-abc";
import { contextlibSource } from "./python/contextlib";
import { copySource } from "./python/copy";
import { dataclassesSource } from "./python/dataclasses";
import { enumSource } from "./python/enum";
import { fractionsSource } from "./python/fractions";
import { functoolsSource } from "./python/functools";
import { heapqSource } from "./python/heapq";
import { itertoolsSource } from "./python/itertools";
import { numbersSource } from "./python/numbers";
import { operatorSource } from "./python/operator";
import { stringSource } from "./python/string";
import { typesSource } from "./python/types";
import { typingSource } from "./python/typing";
import { publicNames, pythonModule } from "./python-module";
import type { LibraryModule } from "./registry";

const sources: Readonly<Record<string, string>> = {
  abc: abcSource,
  bisect: bisectSource,
  collections: collectionsSource,
  "collections.abc": collectionsAbcSource,
  contextlib: contextlibSource,
  copy: copySource,
  dataclasses: dataclassesSource,
  enum: enumSource,
  fractions: fractionsSource,
  functools: functoolsSource,
  heapq: heapqSource,
  itertools: itertoolsSource,
  numbers: numbersSource,
  operator: operatorSource,
  string: stringSource,
  types: typesSource,
  typing: typingSource,
};

export const purePythonModules: readonly LibraryModule[] = Object.entries(sources).map(([name, source]) =>
  pythonModule(name, publicNames(source), source),
);
