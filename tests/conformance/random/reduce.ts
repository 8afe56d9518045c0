/** Makes a program that differs smaller: drops statements, and puts the body of a block in its place, as long as it differs. */
import type { Node } from "./tree";

/** All programs that are one step smaller: the greatest steps first. */
function* smaller(nodes: readonly Node[]): Generator<Node[]> {
  for (let size = nodes.length >> 1; size >= 1; size >>= 1)
    for (let i = 0; i + size <= nodes.length; i += size) yield [...nodes.slice(0, i), ...nodes.slice(i + size)];
  for (const [i, node] of nodes.entries()) {
    if (typeof node === "string") continue;
    const put = (...by: Node[]): Node[] => [...nodes.slice(0, i), ...by, ...nodes.slice(i + 1)];
    yield put(...node.body);
    for (const [j, part] of node.more.entries()) {
      yield put({ ...node, more: node.more.filter((_, k) => k !== j) });
      for (const body of smaller(part.body))
        yield put({ ...node, more: node.more.map((p, k) => (k === j ? { ...p, body } : p)) });
    }
    for (const body of smaller(node.body)) yield put({ ...node, body });
  }
}

/** `differs` says whether a program still shows the difference. */
export function reduce(program: Node[], differs: (nodes: Node[]) => boolean, tries = 2000): Node[] {
  let best = program;
  let left = tries;
  for (let progress = true; progress && left > 0; ) {
    progress = false;
    for (const next of smaller(best)) {
      if (left-- <= 0) break;
      if (!differs(next)) continue;
      best = next;
      progress = true;
      break;
    }
  }
  return best;
}
