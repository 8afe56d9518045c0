/** `sys.stdout = …`: where `print` writes when it is not told, for each process. */
import type { PyModule } from "@/engine/objects/module";
import type { Value } from "@/engine/objects/values";
import type { Machine } from "./machine";

export type StreamName = "stdout" | "stderr";

export const isRedirectable = (module: PyModule, name: string): name is StreamName =>
  module.name === "sys" && (name === "stdout" || name === "stderr");

/** Stores `sys.stdout` or `sys.stderr` and gives what was there. */
export function redirectStream(m: Machine, sys: PyModule, name: StreamName, value: Value): Value {
  const before = sys.attrs.get(name) ?? null;
  m.trail.mapSet(sys, sys.attrs, name, value);
  const isOwn = value === sys.attrs.get(`__${name}__`);
  m.trail.set(m.process, name, isOwn ? undefined : value);
  m.publish(value);
  return before;
}
