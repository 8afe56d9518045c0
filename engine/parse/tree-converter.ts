import { Part } from "@/engine/part";
import { Context, type StringPiece, type TargetUse } from "./context";
import type { Cst } from "./cst";
import { convertExpression, convertList, convertOpen } from "./expressions";

const patterns = new Part("match", () => import("./patterns"));

import { convertBlock } from "./statements";
import { joinPieces } from "./strings";
import type { Expression, Pattern, Statement } from "./syntax";
import { requireTarget } from "./targets";
import type { FStringField } from "./tokens";

/** Ties the converters together. One per program (or piece of one), because holes are taken out as they are used. */
export class TreeConverter extends Context {
  statements(nodes: Cst[]): Statement[] {
    return convertBlock(this, nodes);
  }

  expression(node: Cst): Expression {
    return convertExpression(this, node);
  }

  pattern(node: Cst): Pattern {
    return patterns.here.convertPattern(this, node);
  }

  openPattern(row: Cst[]): Pattern {
    return patterns.here.convertOpenPattern(this, row);
  }

  block(body: Cst): Statement[] {
    return convertBlock(this, body.children);
  }

  target(row: Cst[], use: TargetUse): Expression {
    const target = convertList(this, row);
    requireTarget(this, target, use);
    return target;
  }

  field(field: FStringField): Expression {
    return this.piece(field.tokens[0].from);
  }

  /** The expression that was cut out at this offset. */
  piece(from: number): Expression {
    const piece = this.holes.get(from);
    if (piece === undefined) throw this.invalid(from);
    this.holes.delete(from);
    return convertOpen(this, piece);
  }

  joinPieces(pieces: StringPiece[]): Expression[] {
    return joinPieces(this, pieces);
  }
}
