import { describe, expect, it } from "vitest";
import { parseModule } from "@/engine/parse/parse";
import type { Code } from "./code";
import { compileModule } from "./compiler";
import { liveLocals } from "./liveness";
import { Op } from "./opcodes";

/** Names that matter where the function in the source calls `here()`. */
function liveHere(source: string): string[] {
  const module = compileModule(parseModule(source), { fileName: "program.py", internal: false });
  const code = module.consts.find((c): c is Code => typeof c === "object" && c !== null && "instructions" in c);
  if (!code) throw new Error("the source defines no function");
  const { instructions, names, localNames } = code;
  for (let i = 0; i < instructions.length / 2; i++) {
    if (instructions[2 * i] !== Op.LOAD_GLOBAL || names[instructions[2 * i + 1] as number] !== "here") continue;
    const mask = liveLocals(code)[i] as number;
    return localNames.filter((_, local) => mask & (1 << local));
  }
  throw new Error("the function does not call here()");
}

describe("SE23 live variables", () => {
  it("are those that are read before they are stored again", () => {
    expect(liveHere("def f(a, b):\n    here()\n    b = 1\n    return a + b\n")).toEqual(["a"]);
  });

  it("go round a loop", () => {
    expect(
      liveHere("def f(n):\n    last = 0\n    for i in n:\n        here()\n        x = last\n        last = i\n"),
    ).toEqual(["last", "i"]);
    expect(liveHere("def f(n):\n    for i in n:\n        here()\n        x = i\n        g(x)\n")).toEqual(["i"]);
  });

  it("are live where an exception may lead to a handler that reads them", () => {
    expect(liveHere("def f(a, b):\n    try:\n        here()\n        a = 1\n    except E:\n        g(a)\n")).toEqual([
      "a",
    ]);
    expect(liveHere("def f(a, b):\n    try:\n        pass\n    finally:\n        g(b)\n    here()\n")).toEqual(["b"]);
  });

  it("count as read when they are deleted, which fails if they are not bound", () => {
    expect(liveHere("def f(a):\n    here()\n    del a\n")).toEqual(["a"]);
  });

  it("are live on one of two branches", () => {
    expect(liveHere("def f(a, b, c):\n    here()\n    if c:\n        g(a)\n    else:\n        b = 2\n")).toEqual([
      "a",
      "c",
    ]);
  });
});
