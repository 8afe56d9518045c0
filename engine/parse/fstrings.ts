import type { Context, StringPiece } from "./context";
import { decodeText } from "./escapes";
import type { FormattedValue } from "./syntax";
import type { FStringField, FStringPart } from "./tokens";

/** The pieces of one f-string, in order. `start` is where the literal begins. */
export function convertFString(ctx: Context, start: number, parts: FStringPart[], isRaw: boolean): StringPiece[] {
  const pieces: StringPiece[] = [];
  for (const part of parts) {
    if (part.kind === "text") {
      const text = decodeText(ctx, ctx.source.text.slice(part.from, part.to), isRaw, start);
      pieces.push({ kind: "text", text, from: part.from, to: part.extentTo });
      continue;
    }
    if (part.equalsAt >= 0) {
      const text = ctx.source.text.slice(part.from + 1, part.labelTo);
      pieces.push({ kind: "text", text, from: part.from + 1, to: part.labelTo });
    }
    pieces.push({ kind: "value", value: convertField(ctx, start, part, isRaw) });
  }
  return pieces;
}

function convertField(ctx: Context, start: number, field: FStringField, isRaw: boolean): FormattedValue {
  const value = ctx.field(field);
  const showsItself = field.equalsAt >= 0 && field.conversion === null && field.spec === null;
  const { spec } = field;
  return {
    type: "FormattedValue",
    value,
    conversion: showsItself ? "r" : field.conversion,
    formatSpec:
      spec === null
        ? null
        : {
            type: "JoinedStr",
            values: ctx.joinPieces(convertFString(ctx, start, spec.parts, isRaw)),
            ...ctx.at(spec.from - 1, spec.to),
          },
    ...ctx.at(field.from, field.to),
  };
}
