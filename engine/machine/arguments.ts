/** Binding of arguments to parameters, with CPython's messages. */
import { PyDict } from "@/engine/objects/dict";
import type { PyFunction } from "@/engine/objects/function";
import { PyTuple } from "@/engine/objects/sequences";
import { type Kwargs, raise, type Value } from "@/engine/objects/values";
import type { Slot } from "./frame";
import { suggestionFor } from "./suggestion";
import type { Trail } from "./trail";

const quoted = (names: string[]): string => {
  const q = names.map((n) => `'${n}'`);
  if (q.length <= 2) return q.join(" and ");
  return `${q.slice(0, -1).join(", ")}, and ${q.at(-1)}`;
};

/** Fills the parameter slots of a new frame: positional, keyword-only, then *args and **kwargs. */
export function bindArguments(
  trail: Trail,
  fn: PyFunction,
  args: readonly Value[],
  kwargs: Kwargs,
  slots: Slot[],
): void {
  const { code } = fn;
  const positional = code.argCount;
  const total = positional + code.kwOnlyCount;
  const given = Math.min(args.length, positional);
  for (let i = 0; i < given; i++) slots[i] = args[i];
  if (code.hasVarArgs) slots[total] = new PyTuple(args.slice(positional));
  let rest: PyDict | null = null;
  if (code.hasVarKwargs) {
    rest = new PyDict();
    slots[total + (code.hasVarArgs ? 1 : 0)] = rest;
  }
  if (kwargs !== null) {
    const posOnlyByName: string[] = [];
    for (const [name, value] of kwargs) {
      const at = code.localNames.indexOf(name, code.posOnlyCount);
      if (at >= 0 && at < total) {
        if (slots[at] !== undefined)
          raise("TypeError", `${fn.qualifiedName}() got multiple values for argument '${name}'`);
        slots[at] = value;
      } else if (rest !== null) rest.setText(trail, name, value);
      else if (code.localNames.indexOf(name) >= 0 && code.localNames.indexOf(name) < code.posOnlyCount)
        posOnlyByName.push(name);
      else {
        const meant = suggestionFor(name, code.localNames.slice(code.posOnlyCount, total));
        const hint = meant === null ? "" : `. Did you mean '${meant}'?`;
        raise("TypeError", `${fn.qualifiedName}() got an unexpected keyword argument '${name}'${hint}`);
      }
    }
    if (posOnlyByName.length > 0) {
      raise(
        "TypeError",
        `${fn.qualifiedName}() got some positional-only arguments passed as keyword arguments: '${posOnlyByName.join(", ")}'`,
      );
    }
  }
  if (args.length > positional && !code.hasVarArgs) tooMany(fn, args.length, slots);
  if (given < positional) {
    const defaults = fn.defaults?.items ?? [];
    const firstDefault = positional - defaults.length;
    const missing: string[] = [];
    for (let i = given; i < positional; i++) {
      if (slots[i] !== undefined) continue;
      if (i >= firstDefault) slots[i] = defaults[i - firstDefault];
      else missing.push(code.localNames[i] as string);
    }
    if (missing.length > 0) {
      raise(
        "TypeError",
        `${fn.qualifiedName}() missing ${missing.length} required positional argument${missing.length > 1 ? "s" : ""}: ${quoted(missing)}`,
      );
    }
  }
  if (code.kwOnlyCount > 0) {
    const missing: string[] = [];
    for (let i = positional; i < total; i++) {
      if (slots[i] !== undefined) continue;
      const name = code.localNames[i] as string;
      const value = fn.kwDefaults?.get(name);
      if (value === undefined) missing.push(name);
      else slots[i] = value;
    }
    if (missing.length > 0) {
      raise(
        "TypeError",
        `${fn.qualifiedName}() missing ${missing.length} required keyword-only argument${missing.length > 1 ? "s" : ""}: ${quoted(missing)}`,
      );
    }
  }
}

function tooMany(fn: PyFunction, given: number, slots: Slot[]): never {
  const { code } = fn;
  const defaults = fn.defaults?.items.length ?? 0;
  const most = code.argCount;
  const least = most - defaults;
  const takes =
    defaults > 0
      ? `from ${least} to ${most} positional arguments`
      : `${most} positional argument${most === 1 ? "" : "s"}`;
  let keywordOnly = 0;
  for (let i = most; i < most + code.kwOnlyCount; i++) if (slots[i] !== undefined) keywordOnly++;
  const extra =
    keywordOnly > 0
      ? ` positional argument${given === 1 ? "" : "s"} (and ${keywordOnly} keyword-only argument${keywordOnly === 1 ? "" : "s"})`
      : "";
  raise(
    "TypeError",
    `${fn.qualifiedName}() takes ${takes} but ${given}${extra} ${given === 1 && keywordOnly === 0 ? "was" : "were"} given`,
  );
}
