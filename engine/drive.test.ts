import { describe, expect, test } from "vitest";
import { Drive, type DriveView, drive, IllegalChoice } from "./drive";
import { replay } from "./replay";

const abba = `import threading
a = threading.Lock()
b = threading.Lock()
def left():
    with a:
        with b:
            print("left")
def right():
    with b:
        with a:
            print("right")
threads = [threading.Thread(target=left), threading.Thread(target=right)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("done")
`;

function viewOf(source: string, choices: string[]): DriveView {
  const driven = drive(source, choices);
  if (driven.kind === "error") throw new Error(driven.error.message);
  return driven.view;
}

describe("drive", () => {
  test("shows what each task would do next, as data", () => {
    const { choices, ending, witness } = viewOf(abba, []);
    expect(choices.map((c) => [c.name, c.next.kind, c.next.place, c.next.line])).toEqual([
      ["1", "acquire", "a", 5],
      ["2", "acquire", "b", 9],
    ]);
    expect(ending).toBeNull();
    expect(witness).toBe("w1.");
  });

  test("the player can drive into the deadlock; the way there is a witness", () => {
    const { choices, ending, blocked, witness, passed } = viewOf(abba, ["1", "2"]);
    expect(choices).toEqual([]);
    expect(ending).toEqual({ status: "deadlock", exception: null });
    expect(blocked).toContainEqual(
      expect.objectContaining({ task: "Thread-1 (left)", awaits: "b", heldBy: "Thread-2 (right)", holds: ["a"] }),
    );
    expect(passed.map((s) => [s.task, s.kind, s.preemption])).toEqual([[2, "acquire", true]]);
    expect(replay(abba, witness).outcome.status).toBe("deadlock");
  });

  test("who cannot move is named with what it waits for, before the end", () => {
    const { blocked, choices } = viewOf(abba, ["1", "1"]);
    expect(blocked.map((b) => [b.task, b.heldBy])).toEqual([
      ["MainThread", "Thread-1 (left)"],
      ["Thread-2 (right)", "Thread-1 (left)"],
    ]);
    expect(choices.map((c) => c.next.kind)).toEqual(["print"]);
  });

  test("undo and reset lead to exactly the views seen before", () => {
    const session = Drive.start(abba);
    if (!(session instanceof Drive)) throw new Error(session.error.message);
    const views = [session.view()];
    for (let view = session.view(); view.ending === null; view = session.view()) {
      expect(session.step(view.choices[0]?.name ?? "")).toBeNull();
      views.push(session.view());
    }
    expect(views.at(-1)?.ending?.status).toBe("finished");
    for (const view of views.toReversed()) {
      expect(session.view()).toEqual(view);
      session.undo();
    }
    for (const view of views.slice(1)) {
      const next = view.witness.split(/[.-]/).at(-1)?.replace(/x\d+$/, "");
      session.step(next ?? "");
    }
    session.reset();
    expect(session.view()).toEqual(views[0]);
  });

  test("a time-out is a choice of its own", () => {
    const source = `import threading, time
e = threading.Event()
def late():
    time.sleep(1)
    e.set()
t = threading.Thread(target=late)
t.start()
print(e.wait(1))
`;
    const { choices, state } = viewOf(source, ["0"]);
    expect(state.virtualSeconds).toBe(1);
    expect(choices.map((c) => [c.name, c.isTimeout, c.next.kind])).toEqual([
      ["0t", true, "timeout"],
      ["1", false, "notify"],
    ]);
    expect(viewOf(source, ["0", "0t", "0"]).state.stdout).toBe("False\n");
  });

  test("an illegal choice names those that are offered; a program that cannot run gives its error", () => {
    expect(() => drive(abba, ["1", "7"])).toThrow(IllegalChoice);
    expect(() => drive(abba, ["1", "7"])).toThrow('Choice 2, "7", cannot be made: offered are 1, 2.');
    expect(drive("def f(:\n", [])).toMatchObject({ kind: "error", error: { kind: "syntax", line: 1 } });
    expect(drive("while True: pass\n", [], { timeoutMs: 100 })).toMatchObject({ error: { kind: "limit" } });
  });

  test("a choice that runs into a limit is not taken", () => {
    const source = `import threading
go = threading.Event()
def spin():
    go.wait()
    x = [0] * 10**9
t = threading.Thread(target=spin)
t.start()
print("on")
go.set()
t.join()
`;
    const session = Drive.start(source);
    if (!(session instanceof Drive)) throw new Error(session.error.message);
    let error = null;
    for (let i = 0; i < 10 && error === null; i++) {
      const before = session.view();
      error = session.step(before.choices[0]?.name ?? "");
      if (error !== null) expect(session.view()).toEqual(before);
    }
    expect(error).toMatchObject({ kind: "limit" });
  });
});
