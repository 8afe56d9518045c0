/** From the parser's tree to ours. */
import type { Adapted } from "./adapt";
import type { ParsedTree } from "./cst";
import type { Source } from "./source";
import type { Statement } from "./syntax";
import { TreeConverter } from "./tree-converter";

/** Throws SourceError. */
export function convert(source: Source, adapted: Adapted, tree: ParsedTree): Statement[] {
  return new TreeConverter(source, tree.holes, adapted.strings).statements(tree.statements);
}
