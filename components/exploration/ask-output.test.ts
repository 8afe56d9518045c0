import { expect, test } from "vitest";
import { defaultChoices } from "@/components/code/program-link";
import { isOutputPossible } from "@/engine/output-possible";
import { askOutput } from "./ask-output";

const ask = (program: string, typed: string, maxStates: 20_000 | 1_000_000 = 20_000) =>
  askOutput(
    async ({ source, target, statuses, options }) => ({
      ok: true,
      result: isOutputPossible(source, target, { ...options, ...(statuses ? { statuses } : {}) }),
    }),
    { program, choices: { ...defaultChoices, maxStates } },
    typed,
  );

const race = `import threading
n = 0
def add():
    global n
    n += 1
threads = [threading.Thread(target=add) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(n)
`;

test("PG8 what can be printed has a witness, with or without its last line end", async () => {
  expect(await ask(race, "1")).toMatchObject({
    kind: "possible",
    status: "finished",
    witness: expect.stringMatching(/^w1\./),
  });
  expect(await ask(race, "1\r\n")).toMatchObject({ kind: "possible" });
  expect(await ask("print('a', end='')", "a")).toMatchObject({ kind: "possible" });
  expect(await ask("pass", "")).toMatchObject({ kind: "possible" });
});

test("PG8 impossible is only said after a complete search", async () => {
  expect(await ask(race, "3")).toMatchObject({ kind: "impossible" });
  const large = `import threading
seen = []
def note(k):
    for i in range(9):
        seen.append(k)
for k in range(5): threading.Thread(target=note, args=(k,)).start()
`;
  expect(await ask(large, "no")).toMatchObject({ kind: "not-found" });
  expect(await ask("if True", "1")).toEqual({ kind: "refused" });
});

test("PG5 a fault of the engine is no answer about the program", async () => {
  const refusal = { kind: "engine-fault", message: "" } as const;
  const answer = await askOutput(async () => ({ ok: false, refusal }), { program: "", choices: defaultChoices }, "x");
  expect(answer).toEqual({ kind: "fault" });
});
