import type { Context, StringPiece } from "./context";
import type { Cst } from "./cst";
import { decodeBytes, decodeText } from "./escapes";
import { convertFString } from "./fstrings";
import type { Expression } from "./syntax";
import type { Token } from "./tokens";

/** A row of adjacent literals: one constant, or one f-string as soon as one of them is an f-string. */
export function convertStrings(ctx: Context, node: Cst): Expression {
  const row = ctx.strings.get(node.from);
  if (row === undefined) throw ctx.invalid(node.from);
  const position = ctx.at(row.from, row.to);
  const bytesCount = row.tokens.filter((token) => token.literal?.isBytes).length;
  if (bytesCount > 0) {
    if (bytesCount < row.tokens.length) throw ctx.error("cannot mix bytes and nonbytes literals", row.to);
    return { type: "Constant", value: { kind: "bytes", value: joinBytes(ctx, row.tokens) }, ...position };
  }
  const isFormatted = row.tokens.some((token) => token.literal?.parts);
  const pieces: StringPiece[] = [];
  for (const token of row.tokens) {
    const { literal } = token;
    if (literal === null) throw ctx.invalid(token.from);
    if (literal.parts !== null) pieces.push(...convertFString(ctx, token.from, literal.parts, literal.isRaw));
    else {
      const body = ctx.source.text.slice(literal.bodyFrom, literal.bodyTo);
      const text = decodeText(ctx, body, literal.isRaw, token.from);
      pieces.push({ kind: "text", text, from: token.from, to: token.to });
    }
  }
  if (isFormatted) return { type: "JoinedStr", values: joinPieces(ctx, pieces), ...position };
  const text = pieces.map((piece) => (piece.kind === "text" ? piece.text : "")).join("");
  return { type: "Constant", value: { kind: "str", value: text }, ...position };
}

function joinBytes(ctx: Context, tokens: Token[]): Uint8Array {
  const bytes: number[] = [];
  for (const { literal, from } of tokens) {
    if (literal === null) throw ctx.invalid(from);
    bytes.push(...decodeBytes(ctx, ctx.source.text.slice(literal.bodyFrom, literal.bodyTo), literal.isRaw, from));
  }
  return Uint8Array.from(bytes);
}

/** Neighbouring texts become one constant; empty ones vanish. */
export function joinPieces(ctx: Context, pieces: StringPiece[]): Expression[] {
  const values: Expression[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece.kind === "value") {
      values.push(piece.value);
      continue;
    }
    let { text, to } = piece;
    for (let next = pieces[index + 1]; next?.kind === "text"; next = pieces[index + 1]) {
      text += next.text;
      to = next.to;
      index++;
    }
    if (text !== "") values.push({ type: "Constant", value: { kind: "str", value: text }, ...ctx.at(piece.from, to) });
  }
  return values;
}
