/** `sys.stdout` and `sys.stderr`: objects whose `write` is one step (M2). */
import { redirectStream, type StreamName } from "@/engine/machine/redirect";
import { SyncFunction } from "@/engine/machine/synchronise";
import type { SyncOperation } from "@/engine/machine/task";
import { objectType, typeType } from "@/engine/objects/builtin-types";
import { PyInstance } from "@/engine/objects/instance";
import type { PyModule } from "@/engine/objects/module";
import { codePointLength } from "@/engine/objects/text/code-points";
import { PyType } from "@/engine/objects/type";
import { raise, type Value } from "@/engine/objects/values";
import { attribute, method } from "./native";

const textIoType = new PyType("TextIOWrapper", [objectType], "object", true, "_io");
textIoType.cls = typeType;
textIoType.hasDict = false;

function stream(): PyInstance {
  const o = new PyInstance(textIoType);
  o.attrs = null;
  return o;
}

export const stdoutObject = stream();
export const stderrObject = stream();

const nameOf = (v: Value | undefined): "stdout" | "stderr" => (v === stderrObject ? "stderr" : "stdout");

const writeOperation: SyncOperation = {
  kind: "print",
  alternatives: () => 1,
  perform(m, { args }) {
    const text = args[1] as Value;
    if (typeof text !== "string") raise("TypeError", `write() argument must be str, not ${m.typeOf(text).name}`);
    m.write(text, nameOf(args[0]));
    return codePointLength(text);
  },
  describe: () => "",
  // What goes to stderr is part of no outcome: nobody can tell when it was written.
  isEager: (_, { args }) => args[0] === stderrObject,
  subject: () => null,
};

/** `_redirect(name, target)` of `contextlib`: what `print` writes to from now on; gives what it was. */
const redirectOperation: SyncOperation = {
  kind: "write",
  alternatives: () => 1,
  perform(m, { args }) {
    const [name, target] = args as [StreamName, Value];
    return redirectStream(m, m.program.importModule(m, "sys", true) as unknown as PyModule, name, target);
  },
  describe: () => "",
  subject: () => null,
};
export const redirectFunction = new SyncFunction("redirect", redirectOperation, false);

textIoType.attrs.set("write", new SyncFunction("write", writeOperation, true));
method(textIoType, "flush", () => null);
method(textIoType, "isatty", () => false);
method(textIoType, "writable", () => true);
method(textIoType, "readable", () => false);
method(textIoType, "fileno", (_, [o]) => (nameOf(o) === "stdout" ? 1 : 2));
method(textIoType, "writelines", (rt, [o, lines]) => rt.library("write_lines", [o as Value, lines as Value]));
attribute(textIoType, "name", (_, o) => `<${nameOf(o)}>`);
attribute(textIoType, "encoding", () => "utf-8");
attribute(textIoType, "errors", () => "strict");
attribute(textIoType, "mode", () => "w");
attribute(textIoType, "closed", () => false);
method(textIoType, "__repr__", (_, [o]) => `<_io.TextIOWrapper name='<${nameOf(o)}>' mode='w' encoding='utf-8'>`);
