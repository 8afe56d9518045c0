/** An annotation as the text that `from __future__ import annotations` makes of it, in CPython's layout. */
import { reprStr } from "@/engine/objects/text/repr";
import { type Constant, type Expression, SourceError } from "@/engine/parse/syntax";

export function annotationText(e: Expression): string {
  switch (e.type) {
    case "Name":
      return e.id;
    case "Attribute":
      return `${annotationText(e.value)}.${e.attr}`;
    case "Subscript": {
      const bare = e.slice.type === "Tuple" && e.slice.elts.length > 1;
      return `${annotationText(e.value)}[${bare ? items(e.slice) : annotationText(e.slice)}]`;
    }
    case "Constant":
      return constantText(e);
    case "Tuple":
      return e.elts.length === 1 ? `(${items(e)},)` : `(${items(e)})`;
    case "List":
      return `[${items(e)}]`;
    case "BinOp":
      return `${annotationText(e.left)} ${e.op} ${annotationText(e.right)}`;
    case "UnaryOp":
      return `${e.op}${annotationText(e.operand)}`;
    case "Starred":
      return `*${annotationText(e.value)}`;
    case "Call": {
      const named = e.keywords.map((k) => `${k.name === null ? "**" : `${k.name}=`}${annotationText(k.value)}`);
      return `${annotationText(e.func)}(${[...e.args.map(annotationText), ...named].join(", ")})`;
    }
    default:
      return refuse(e);
  }
}

const items = (e: Expression): string => ("elts" in e ? e.elts.map(annotationText).join(", ") : "");

function constantText(e: Constant): string {
  switch (e.value.kind) {
    case "none":
      return "None";
    case "ellipsis":
      return "...";
    case "bool":
      return e.value.value ? "True" : "False";
    case "int":
      return String(e.value.value);
    case "str":
      return reprStr(e.value.value);
    default:
      return refuse(e);
  }
}

function refuse(e: Expression): never {
  throw new SourceError("unsupported", "SyntaxError", "this annotation is not supported as a text", e.line, e.column);
}
