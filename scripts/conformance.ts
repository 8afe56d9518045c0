/**
 * `npm run conformance`: the machine against real CPython 3.14 in WebAssembly. With `--native` then also against the python3 of this
 * machine, threads and all (tests/conformance/native). Other arguments go to vitest.
 */
import { spawnSync } from "node:child_process";

const given = process.argv.slice(2);
const run = (...args: string[]): number =>
  spawnSync(process.execPath, ["scripts/run.mjs", ...args], { stdio: "inherit" }).status ?? 1;

const compared = run("vitest", "run", "--project", "conformance", ...given.filter((a) => a !== "--native"));
const native = given.includes("--native") ? run("tests/conformance/native/check.ts") : 0;
process.exitCode = compared || native;
