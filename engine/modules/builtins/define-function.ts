/** Functions that the library writes for a class of the program: `__init__` of a dataclass, `__new__` of a named tuple. */
import type { Code } from "@/engine/compile/code";
import { compileModule } from "@/engine/compile/compiler";
import { PyDict } from "@/engine/objects/dict";
import { PyFunction } from "@/engine/objects/function";
import { PyModule } from "@/engine/objects/module";
import { PyTuple } from "@/engine/objects/sequences";
import type { Value } from "@/engine/objects/values";
import { parseModule } from "@/engine/parse/parse";

const compiled = new Map<string, Code>();

/** Code of the one function that the source defines; the same source always gives the same code. */
function codeOf(source: string, qualifiedName: string): Code {
  const key = `${qualifiedName}\n${source}`;
  let code = compiled.get(key);
  if (!code) {
    const module = compileModule(parseModule(source), { fileName: "<string>", internal: true });
    const inner = module.consts.find((c): c is Code => typeof c === "object" && c !== null && "instructions" in c);
    if (!inner) throw new Error("the library defines no function here");
    code = { ...inner, qualifiedName };
    compiled.set(key, code);
  }
  return code;
}

/** `names` are the globals of the function; `defaults` those of its parameters, by name. */
export function defineFunction(
  source: string,
  qualifiedName: string,
  moduleName: string,
  names: PyDict,
  defaults: PyDict,
): PyFunction {
  const code = codeOf(source, qualifiedName);
  const module = new PyModule(moduleName, true);
  for (const e of names.live()) module.attrs.set(e.key as string, e.value);
  const given = (name: string): Value | undefined => defaults.get(name);
  const positional = code.localNames.slice(0, code.argCount).map(given);
  const first = positional.findIndex((v) => v !== undefined);
  const named = code.localNames.slice(code.argCount, code.argCount + code.kwOnlyCount);
  const kwDefaults = new PyDict();
  for (const name of named) {
    const value = given(name);
    if (value !== undefined) kwDefaults.put(name, value);
  }
  return new PyFunction(
    code,
    module,
    first < 0 ? null : new PyTuple(positional.slice(first) as Value[]),
    kwDefaults.size > 0 ? kwDefaults : null,
    [],
  );
}
