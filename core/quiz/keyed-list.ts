/**
 * Looking things up by key in lists that grow at their end. A state is plain lists, and every answer makes a new one; to
 * search them from one end, or to index each anew, would cost a class of thousands a second per question. So a list and
 * those grown from it share one index, which knows places only: a place beyond the end of a list is not in it.
 * The index is no part of any state; a list that has none gets one when it is first searched.
 */
export interface KeyedLists<Item> {
  find(list: readonly Item[], key: string): Item | undefined;
  /** `to` has the same keys in the same places as `from`, and perhaps more at its end: it shares the index. Returns `to`. */
  carry<List extends readonly Item[]>(from: readonly Item[], to: List): List;
}

/** `keyOf` must be different for every item of a list. */
export function keyedBy<Item>(keyOf: (item: Item) => string): KeyedLists<Item> {
  const indexes = new WeakMap<readonly Item[], Map<string, number>>();

  function indexOf(list: readonly Item[]): Map<string, number> {
    const known = indexes.get(list);
    if (known) return known;
    const made = new Map(list.map((item, place) => [keyOf(item), place]));
    indexes.set(list, made);
    return made;
  }

  return {
    find(list, key) {
      const place = indexOf(list).get(key);
      return place === undefined ? undefined : list[place];
    },
    carry(from, to) {
      const index = indexOf(from);
      // Another list has grown from this one already: they part here, and `to` gets an index of its own.
      if (index.size !== from.length) return to;
      for (let place = from.length; place < to.length; place++) index.set(keyOf(to[place]), place);
      indexes.set(to, index);
      return to;
    },
  };
}
