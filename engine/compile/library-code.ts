/**
 * Code of the library's Python parts, compiled once for all runs. Most programs use few of its functions, so the body of a plain
 * function at the top of a module is compiled when it is first called: until then its code has the right signature and nothing in it.
 */
import { parseModule } from "@/engine/parse/parse";
import type { Code, ConstantValue } from "./code";
import { compileModule } from "./compiler";

const compiled = new Map<string, Code>();

export function libraryCode(name: string, source: string): Code {
  let code = compiled.get(name);
  if (code) return code;
  const { skeleton, functions } = skeletonOf(source);
  code = compileModule(parseModule(skeleton), { fileName: `<${name}>`, internal: true });
  for (const constant of code.consts) if (isCode(constant)) later(constant, functions.get(constant.name) ?? null);
  compiled.set(name, code);
  return code;
}

/** Compiles the body of a function that is called for the first time. Its identity stays. */
export function compileBody(code: Code): void {
  const { id, fileName, body } = code;
  if (body === null) return;
  const whole = compileModule(parseModule(body), { fileName, internal: true });
  const real = whole.consts.find((constant): constant is Code => isCode(constant) && constant.name === code.name);
  if (real === undefined) throw new Error(`the library's ${code.name} has no code`);
  Object.assign(code, real, { id, body: null });
}

const isCode = (constant: ConstantValue): constant is Code =>
  typeof constant === "object" && constant !== null && "instructions" in constant;

function later(code: Code, body: string | null): void {
  Object.assign(code, { body });
}

const head = /^(?:async )?def (\w+)\(.*\).*:$/;
/** A generator must be known as one, a text at the beginning is the documentation, a class cell belongs to a class. */
const needed = /\byield\b|^\s+[rR]?["']/;

interface Skeleton {
  skeleton: string;
  /** Sources of the functions whose bodies are left out, by name. */
  functions: Map<string, string>;
}

function skeletonOf(source: string): Skeleton {
  const lines = source.split("\n");
  const kept: string[] = [];
  const functions = new Map<string, string>();
  const met = new Set<string>();
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as string;
    const name = head.exec(line)?.[1];
    let end = at + 1;
    while (end < lines.length && /^(?:\s|#|$)/.test(lines[end] as string)) end++;
    const body = lines.slice(at + 1, end);
    const text = body.join("\n");
    const isDecorated = (lines[at - 1] ?? "").startsWith("@");
    if (name === undefined || isDecorated || met.has(name) || needed.test(text) || text.trim() === "") {
      // Two functions of one name are told apart by being compiled at once.
      if (name !== undefined && functions.has(name)) return { skeleton: source, functions: new Map() };
      kept.push(line);
      at++;
      if (name !== undefined) met.add(name);
      continue;
    }
    met.add(name);
    functions.set(name, `${line}\n${text}\n`);
    kept.push(`${line} pass`);
    at = end;
  }
  return { skeleton: kept.join("\n"), functions };
}
