/** The Python part of `collections`, one class or family a file. */
import { chainMapSource } from "./chain-map";
import { counterSource } from "./counter";
import { dequeSource } from "./deque";
import { dictSubclassesSource } from "./dict-subclasses";
import { namedtupleSource } from "./namedtuple";
import { userContainersSource } from "./user-containers";

export const collectionsSource = `
from collections.abc import Mapping as _Mapping, MutableMapping as _MutableMapping, MutableSequence as _MutableSequence
${dequeSource}${dictSubclassesSource}${counterSource}${chainMapSource}${userContainersSource}${namedtupleSource}`;
