/**
 * `npm run conformance -- --native`: threaded programs on the CPython of this machine, many times with a tiny switch interval and
 * pauses at random places. Whatever comes out must be in the set of the corpus (which tests/search holds the explorer to). Programs that sleep or look at the
 * clock are left out: there real time takes part, and the model's clock is ideal.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { classroomPrograms, shown } from "@/tests/search/programs/corpus";

const runsPerProgram = 150;
const secondsPerProgram = 4;
const withClock = /sleep|timeout|Timer|monotonic|perf_counter|asyncio|\.wait\(\w*\d/;
const oldestMinor = 9;
/** A run that says nothing for so long hangs; where none may, a slow machine gets the benefit of the doubt. */
const quietSeconds = { mayHang: 1, mayNot: 10 };

type Observed = ["finished" | "exception" | "hangs" | "dies", string, string | null, number];

/** Minor version of the `python3` on the path; null: there is none. */
function installedMinor(): number | null {
  const { status, stdout } = spawnSync("python3", ["-c", "import sys; print(*sys.version_info[:2])"], {
    encoding: "utf8",
  });
  const [major, minor] = (stdout ?? "").trim().split(" ").map(Number);
  return status === 0 && major === 3 && minor !== undefined ? minor : null;
}

function observe(file: string, mayHang: boolean): Observed[] {
  const quiet = mayHang ? quietSeconds.mayHang : quietSeconds.mayNot;
  const { status, stdout, stderr } = spawnSync(
    "python3",
    [path.join(import.meta.dirname, "repeat.py"), file, ...[runsPerProgram, secondsPerProgram, quiet].map(String)],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`python3 could not repeat a program: ${stderr}`);
  return JSON.parse(stdout) as Observed[];
}

/** An observed result in the form of the corpus; a run that hangs could be a deadlock or something stuck or endless. */
function forms([ended, stdout, exception]: Observed): string[] {
  const text = shown({ status: "finished", stdout, exception }).slice("finished".length);
  return (ended === "hangs" ? ["deadlock", "stuck", "endless"] : [ended]).map((status) => status + text);
}

function main(): number {
  const minor = installedMinor();
  if (minor === null || minor < oldestMinor || process.platform === "win32") {
    console.log(
      `native: nothing compared: there is no python3 of 3.${oldestMinor} or newer that can fork on this machine`,
    );
    return 0;
  }
  const folder = mkdtempSync(path.join(tmpdir(), "interleave-native-"));
  const file = path.join(folder, "program.py");
  let [programs, runs, results, left, bad] = [0, 0, 0, 0, 0];
  try {
    for (const { name, programs: all } of classroomPrograms()) {
      for (const program of all) {
        if (withClock.test(program.source) || program.needsMinor > minor) {
          left++;
          continue;
        }
        writeFileSync(file, program.source);
        const known = new Set(program.outcomes);
        const observed = observe(
          file,
          program.outcomes.some((o) => /^(deadlock|stuck|endless)/.test(o)),
        );
        programs++;
        results += observed.length;
        runs += observed.reduce((sum, [, , , times]) => sum + times, 0);
        for (const one of observed) {
          if (forms(one).some((form) => known.has(form))) continue;
          bad++;
          console.log(`native: ${name}, ${program.title}: not in the set, ${one[3]} times: ${forms(one)[0]}`);
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.log(
    `native: CPython 3.${minor}, ${programs} programs, ${runs} runs, ${results} results, ${bad} not in the sets; ${left} programs left out (clock, or a newer Python)`,
  );
  return bad === 0 ? 0 : 1;
}

process.exitCode = main();
