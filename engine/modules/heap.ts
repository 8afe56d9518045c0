/** The binary heap of CPython's heapq, on values that order themselves: items that are equal leave in the same order as there. */

/** Whether a comes before b; throws what Python would raise. */
export type Less<T> = (a: T, b: T) => boolean;

/** Adds an item. If a comparison throws, the item stays at the end, as in CPython. */
export function heapPush<T>(heap: T[], item: T, less: Less<T>): void {
  heap.push(item);
  siftDown(heap, 0, heap.length - 1, less);
}

/** Takes the smallest item of a heap that is not empty. */
export function heapPop<T>(heap: T[], less: Less<T>): T {
  const last = heap.pop() as T;
  if (heap.length === 0) return last;
  const first = heap[0] as T;
  heap[0] = last;
  siftUp(heap, 0, less);
  return first;
}

function siftDown<T>(heap: T[], start: number, from: number, less: Less<T>): void {
  const item = heap[from] as T;
  let at = from;
  while (at > start) {
    const parentAt = (at - 1) >> 1;
    const parent = heap[parentAt] as T;
    if (!less(item, parent)) break;
    heap[at] = parent;
    heap[parentAt] = item;
    at = parentAt;
  }
}

/** Lets the smaller child rise until a leaf is reached, then puts the item where it belongs. */
function siftUp<T>(heap: T[], start: number, less: Less<T>): void {
  let at = start;
  for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && !less(heap[child] as T, heap[child + 1] as T)) child++;
    const item = heap[at] as T;
    heap[at] = heap[child] as T;
    heap[child] = item;
    at = child;
  }
  siftDown(heap, start, at, less);
}
