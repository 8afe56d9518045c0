import { convertAssign, convertTop, convertUpdate } from "./assignments";
import { convertArguments } from "./call-arguments";
import type { Context } from "./context";
import type { Cst } from "./cst";
import { convertItems, convertList, convertOpen, convertYield } from "./expressions";
import { convertImport } from "./imports";
import { convertMatch } from "./match";
import { convertParameters } from "./parameters";
import type { ClassDef, ExceptHandler, Expression, FunctionDef, If, Name, Position, Statement } from "./syntax";
import { requireTarget } from "./targets";
import { convertLazily, takeTypeParameters } from "./type-parameters";

/** The statements of a Body, or of the program. */
export function convertBlock(ctx: Context, nodes: Cst[]): Statement[] {
  const statements: Statement[] = [];
  for (const node of nodes) {
    if (node.type === ":") continue;
    if (node.type !== "StatementGroup") {
      statements.push(convertStatement(ctx, node));
      continue;
    }
    let separated = true;
    for (const child of node.children) {
      if (child.type === ";") {
        if (separated) throw ctx.invalid(child.from);
        separated = true;
      } else {
        statements.push(convertStatement(ctx, child));
        separated = false;
      }
    }
  }
  return statements;
}

function convertStatement(ctx: Context, node: Cst): Statement {
  ctx.enter(node.from);
  const statement = simpleConverters.has(node.type) ? convertSimple(ctx, node) : convertCompound(ctx, node);
  ctx.leave();
  return statement;
}

const simpleConverters: ReadonlySet<string> = new Set(
  (
    "ExpressionStatement YieldStatement AssignStatement UpdateStatement DeleteStatement PassStatement BreakStatement " +
    "ContinueStatement ReturnStatement RaiseStatement AssertStatement ImportStatement ScopeStatement"
  ).split(" "),
);

function convertSimple(ctx: Context, node: Cst): Statement {
  const { children } = node;
  const position = ctx.at(node.from, children[children.length - 1].to);
  switch (node.type) {
    case "ExpressionStatement":
      return { type: "Expr", value: convertTop(ctx, children), ...position };
    case "YieldStatement":
      return { type: "Expr", value: convertYield(ctx, node), ...position };
    case "AssignStatement":
      return convertAssign(ctx, node, position);
    case "UpdateStatement":
      return convertUpdate(ctx, node, position);
    case "DeleteStatement":
      return convertDelete(ctx, node, position);
    case "PassStatement":
      return { type: "Pass", ...position };
    case "BreakStatement":
      return { type: "Break", ...position };
    case "ContinueStatement":
      return { type: "Continue", ...position };
    case "ReturnStatement": {
      const value = children.length > 1 ? convertList(ctx, children.slice(1)) : null;
      return { type: "Return", value, ...position };
    }
    case "RaiseStatement":
      return convertRaise(ctx, node, position);
    case "AssertStatement":
      return convertAssert(ctx, node, position);
    case "ImportStatement":
      return convertImport(ctx, node, position);
    case "ScopeStatement":
      return convertScope(ctx, node, position);
    default:
      throw ctx.invalid(node.from);
  }
}

function convertCompound(ctx: Context, node: Cst): Statement {
  switch (node.type) {
    case "IfStatement":
      return convertIf(ctx, node, 0);
    case "WhileStatement":
      return convertWhile(ctx, node);
    case "ForStatement":
      return convertFor(ctx, node);
    case "TryStatement":
      return convertTry(ctx, node);
    case "WithStatement":
      return convertWith(ctx, node);
    case "FunctionDefinition":
      return convertFunction(ctx, node, []);
    case "ClassDefinition":
      return convertClass(ctx, node, []);
    case "DecoratedStatement":
      return convertDecorated(ctx, node);
    case "MatchStatement":
      return convertMatch(ctx, node);
    case "TypeDefinition":
      return convertTypeAlias(ctx, node);
    default:
      throw ctx.invalid(node.from);
  }
}

function convertDelete(ctx: Context, node: Cst, position: Position): Statement {
  const targets = convertItems(ctx, node.children.slice(1));
  for (const target of targets) requireTarget(ctx, target, "del");
  return { type: "Delete", targets, ...position };
}

function convertRaise(ctx: Context, node: Cst, position: Position): Statement {
  const [, exc, separator, cause] = node.children;
  if (separator?.type === ",") throw ctx.invalid(separator.from);
  return {
    type: "Raise",
    exc: exc === undefined ? null : ctx.expression(exc),
    cause: cause === undefined ? null : ctx.expression(cause),
    ...position,
  };
}

function convertAssert(ctx: Context, node: Cst, position: Position): Statement {
  const [, test, comma, msg, extra] = node.children;
  if (comma !== undefined && msg === undefined) throw ctx.invalid(comma.to);
  if (extra !== undefined) throw ctx.invalid(extra.from);
  const message = msg === undefined ? null : ctx.expression(msg);
  return { type: "Assert", test: ctx.expression(test), msg: message, ...position };
}

function convertScope(ctx: Context, node: Cst, position: Position): Statement {
  const [keyword, ...rest] = node.children;
  const last = rest[rest.length - 1];
  if (last.type === ",") throw ctx.invalid(last.to);
  const names = rest.filter((child) => child.type !== ",").map((child) => ctx.name(child));
  return { type: keyword.type === "global" ? "Global" : "Nonlocal", names, ...position };
}

function convertIf(ctx: Context, node: Cst, at: number): If {
  const { children } = node;
  ctx.enter(node.from);
  const test = ctx.expression(children[at + 1]);
  const body = ctx.block(children[at + 2]);
  const next = children[at + 3];
  let orelse: Statement[] = [];
  if (next?.type === "elif") orelse = [convertIf(ctx, node, at + 3)];
  else if (next?.type === "else") orelse = ctx.block(children[at + 4]);
  ctx.leave();
  return { type: "If", test, body, orelse, ...ctx.span(node, children[at].from) };
}

function convertWhile(ctx: Context, node: Cst): Statement {
  const [, test, block, , elseBlock] = node.children;
  const body = ctx.block(block);
  const orelse = elseBlock === undefined ? [] : ctx.block(elseBlock);
  return { type: "While", test: ctx.expression(test), body, orelse, ...ctx.span(node) };
}

function convertFor(ctx: Context, node: Cst): Statement {
  const { children } = node;
  const isAsync = children[0].type === "async";
  const inAt = children.findIndex((child) => child.type === "in");
  const bodyAt = children.findIndex((child) => child.type === "Body");
  const target = ctx.target(children.slice(isAsync ? 2 : 1, inAt), "for");
  const iter = convertList(ctx, children.slice(inAt + 1, bodyAt));
  const body = ctx.block(children[bodyAt]);
  const orelse = children.length > bodyAt + 2 ? ctx.block(children[bodyAt + 2]) : [];
  return { type: "For", target, iter, body, orelse, isAsync, ...ctx.span(node) };
}

function convertTry(ctx: Context, node: Cst): Statement {
  const { children } = node;
  const body = ctx.block(children[1]);
  const handlers: ExceptHandler[] = [];
  let orelse: Statement[] = [];
  let finalbody: Statement[] = [];
  let isStar: boolean | null = null;
  for (let index = 2; index < children.length; index++) {
    const keyword = children[index];
    const bodyAt = children.findIndex((child, at) => at > index && child.type === "Body");
    if (keyword.type === "except") {
      const starred = children[index + 1].type === "*";
      if (isStar !== null && isStar !== starred) {
        throw ctx.error("cannot have both 'except' and 'except*' on the same 'try'", keyword.from);
      }
      isStar = starred;
      handlers.push(
        convertHandler(ctx, keyword, children.slice(index + (starred ? 2 : 1), bodyAt), children[bodyAt], starred),
      );
    } else if (keyword.type === "else") {
      if (handlers.length === 0) throw ctx.error("expected 'except' or 'finally' block", keyword.from);
      orelse = ctx.block(children[bodyAt]);
    } else finalbody = ctx.block(children[bodyAt]);
    index = bodyAt;
  }
  if (handlers.length === 0 && finalbody.length === 0) {
    throw ctx.error("expected 'except' or 'finally' block", node.to);
  }
  return { type: "Try", body, handlers, orelse, finalbody, isStar: isStar === true, ...ctx.span(node) };
}

function convertHandler(ctx: Context, keyword: Cst, row: Cst[], block: Cst, isStar: boolean): ExceptHandler {
  const [type, separator, name] = row;
  if (type === undefined && isStar) throw ctx.error("expected one or more exception types", block.from);
  if (separator?.type === ",") {
    throw ctx.error("multiple exception types must be parenthesized when using 'as'", type.from);
  }
  const body = ctx.block(block);
  return {
    exceptionType: type === undefined ? null : ctx.expression(type),
    name: name === undefined ? null : ctx.name(name),
    body,
    ...ctx.span(block, keyword.from),
  };
}

function convertWith(ctx: Context, node: Cst): Statement {
  const { children } = node;
  const isAsync = children[0].type === "async";
  const first = isAsync ? 2 : 1;
  const body = ctx.block(children[children.length - 1]);
  const row = children.slice(first, -1);
  const last = row[row.length - 1];
  if (last.type === ",") throw ctx.invalid(last.to);
  const items: { contextExpr: Expression; optionalVars: Expression | null }[] = [];
  for (let index = 0; index < row.length; ) {
    const contextExpr = ctx.expression(row[index++]);
    let optionalVars: Expression | null = null;
    if (row[index]?.type === "as") {
      optionalVars = ctx.target([row[index + 1]], "with");
      index += 2;
    }
    items.push({ contextExpr, optionalVars });
    index++;
  }
  // `with (a, b):` has two items although it reads as one tuple.
  if (row.length === 1 && row[0].type === "TupleExpression" && items[0].contextExpr.type === "Tuple") {
    const { elts } = items[0].contextExpr;
    if (elts.length > 0 && elts.every((elt) => elt.type !== "Starred" && elt.type !== "NamedExpr")) {
      items.splice(0, 1, ...elts.map((contextExpr) => ({ contextExpr, optionalVars: null })));
    }
  }
  return { type: "With", items, body, isAsync, ...ctx.span(node) };
}

function convertTypeAlias(ctx: Context, node: Cst): Statement {
  const [, name] = node.children;
  const { typeParameters } = takeTypeParameters(ctx, node.children);
  const value = convertLazily(ctx, node.children[node.children.length - 1]);
  const target: Name = { type: "Name", id: ctx.name(name), ...ctx.at(name.from, name.to) };
  return { type: "TypeAlias", name: target, typeParameters, value, ...ctx.span(node) };
}

function convertFunction(ctx: Context, node: Cst, decorators: Expression[]): FunctionDef {
  const { typeParameters, children } = takeTypeParameters(ctx, node.children);
  const isAsync = children[0].type === "async";
  const rest = children.slice(isAsync ? 2 : 1);
  const [name, list, returns] = rest;
  const args = convertParameters(ctx, list.children, false);
  const body = ctx.block(rest[rest.length - 1]);
  return {
    type: "FunctionDef",
    name: ctx.name(name),
    typeParameters,
    args,
    body,
    decorators,
    returns: returns.type === "TypeDef" ? ctx.expression(returns.children[returns.children.length - 1]) : null,
    isAsync,
    ...ctx.span(node),
  };
}

function convertClass(ctx: Context, node: Cst, decorators: Expression[]): ClassDef {
  const { typeParameters, children } = takeTypeParameters(ctx, node.children);
  const [, name, list] = children;
  const generator = list.children.find((child) => child.type === "for" || child.type === "async");
  if (list.type === "ArgList" && generator !== undefined) throw ctx.invalid(generator.from);
  const given = list.type === "ArgList" ? convertArguments(ctx, list) : { args: [], keywords: [] };
  const body = ctx.block(children[children.length - 1]);
  return {
    type: "ClassDef",
    name: ctx.name(name),
    typeParameters,
    bases: given.args,
    keywords: given.keywords,
    body,
    decorators,
    ...ctx.span(node),
  };
}

function convertDecorated(ctx: Context, node: Cst): Statement {
  const definition = node.children[node.children.length - 1];
  const decorators = node.children.slice(0, -1).map((decorator) => {
    const piece = ctx.takeHole(decorator.children[1]);
    if (piece === null) throw ctx.invalid(decorator.to);
    return convertOpen(ctx, piece);
  });
  if (definition.type === "ClassDefinition") return convertClass(ctx, definition, decorators);
  return convertFunction(ctx, definition, decorators);
}
