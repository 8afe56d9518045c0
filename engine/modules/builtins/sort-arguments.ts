import { type Kwargs, raise } from "@/engine/objects/values";

/** `list.sort` and `sorted` take `key` and `reverse` by name. */
export function checkSortArguments(kwargs: Kwargs): void {
  for (const name of kwargs?.keys() ?? [])
    if (name !== "key" && name !== "reverse") raise("TypeError", `sort() got an unexpected keyword argument '${name}'`);
}
