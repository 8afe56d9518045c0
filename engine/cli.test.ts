import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(path.join(tmpdir(), "interleave-cli-"));
const file = (name: string, text: string) => {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
};
const launcher = path.resolve("scripts/explore.mjs");
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    encoding: "utf8",
    cwd: folder,
    // npm tells where the caller stands; a test run by npm would pass its own.
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, stdout, stderr };
};

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

beforeAll(() => {
  file("race.py", race);
  file("broken.py", "if True\n    pass\n");
  file("one.txt", "1\n");
  file("three.txt", "3\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the command line", () => {
  test("--json prints one object per file; a bad file does not hide the others", () => {
    const { status, stdout, stderr } = run("race.py", "broken.py", "--json");
    const lines = stdout
      .trim()
      .split("\n")
      .map((l) => JSON.parse(l) as Record<string, unknown>);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ file: "race.py", complete: true, outcomeCount: 2, error: null });
    expect(lines[1]).toMatchObject({ file: "broken.py", complete: false, error: { kind: "syntax", line: 1 } });
    expect(stderr).toContain("broken.py:1:");
    expect(status).toBe(2);
  });

  test("exit 0 explored completely, 3 bounded, 2 bad input", () => {
    expect(run("race.py").status).toBe(0);
    expect(run("race.py", "--max-states", "3", "--json").status).toBe(3);
    expect(run("missing.py").status).toBe(2);
    expect(run("race.py", "--clock", "sideways").status).toBe(2);
  });

  test("--possible answers with a witness that --replay accepts", () => {
    const yes = JSON.parse(run("race.py", "--possible", "one.txt", "--json").stdout) as {
      possible: boolean;
      witness: string;
    };
    expect(yes.possible).toBe(true);
    expect(run("race.py", "--replay", yes.witness).stdout).toContain("read n = 0");
    expect(JSON.parse(run("race.py", "--possible", "three.txt", "--json").stdout)).toMatchObject({ possible: false });
  });

  test("--run prints what the program prints", () => {
    expect(run("--run", "race.py")).toMatchObject({ status: 0, stdout: "2\n" });
  });
});

describe("--start", () => {
  const clock = file("clock.py", "import time\ntime.sleep(1)\nprint(time.strftime('%F %T'))\n");

  test("sets the wall clock of the program", () => {
    expect(run(clock, "--run").stdout).toBe("2025-01-01 00:00:01\n");
    expect(run(clock, "--run", "--start", "2024-02-29T23:59:59+01:00").stdout).toBe("2024-02-29 23:00:00\n");
  });

  test("refuses what is no instant", () => {
    const { status, stderr } = run(clock, "--start", "yesterday");
    expect(status).toBe(2);
    expect(stderr).toContain("'yesterday'");
  });
});
