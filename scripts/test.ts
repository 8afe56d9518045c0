/**
 * `npm test`: every check, in order of how soon it can tell you something, and one line at the end with the sum of all
 * tests. `npm test -- unit types` runs the named steps only. A step that fails does not stop the others.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { prepareProduct, printProgress } from "./build-product";
import { findBrowser } from "./find-browser";
import { ensurePrismaClients } from "./prisma-client";

const root = path.resolve(import.meta.dirname, "..");
process.chdir(root);
const reportFolder = path.join(root, "test-results/reports");

interface Count {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  /** What it found. Throws when the step itself could not run: that counts as one failure. */
  run(): Count | Promise<Count>;
}

/** Runs a tool, by its command name, with its output on the screen; true when it ended well. */
function runTool([name, ...args]: string[], env: Record<string, string> = {}): boolean {
  const { status, error } = spawnSync(process.execPath, ["scripts/run.mjs", name, ...args], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (error !== undefined) throw error;
  return status === 0;
}

/** A check without tests of its own counts as one. */
function check(name: string, ...commands: string[][]): Step {
  return {
    name,
    run: () => (commands.every((command) => runTool(command)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  };
}

/** No report, or a failure it does not count (a file that does not load), is a failure too. */
function countFrom(ended: boolean, count: Count): Count {
  return ended || count.failed > 0 ? count : { ...count, failed: 1 };
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

function vitest(project: string): Step {
  return {
    name: project,
    run() {
      const report = path.join(reportFolder, `${project}.json`);
      const ended = runTool([
        "vitest",
        "run",
        "--project",
        project,
        "--reporter=dot",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ]);
      const found = vitestReport.parse(JSON.parse(readFileSync(report, "utf8")));
      // A test that nobody runs has not passed.
      const failed = found.numFailedTests + found.numPendingTests + found.numTodoTests;
      return countFrom(ended, { passed: found.numPassedTests, failed });
    },
  };
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

const browserStep: Step = {
  name: "browser",
  run() {
    const report = path.join(reportFolder, "browser.json");
    const env = { BROWSER_PATH: findBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: report };
    const ended = runTool(["playwright", "test", "--reporter=list,json"], env);
    const { expected, unexpected, flaky, skipped } = playwrightReport.parse(
      JSON.parse(readFileSync(report, "utf8")),
    ).stats;
    // Nor has one that passes only sometimes.
    return countFrom(ended, { passed: expected, failed: unexpected + flaky + skipped });
  },
};

const buildStep: Step = {
  name: "build",
  async run() {
    await prepareProduct(printProgress);
    return { passed: 1, failed: 0 };
  },
};

// Not incremental: what the compiler remembers does not notice a change of messages/*.json.
const typesStep = check("types", ["next", "typegen"], ["tsc", "--noEmit", "--incremental", "false"]);
const sources = ["proxy.ts", "app", "components", "core", "engine", "messages", "prisma", "scripts", "server", "tests"];

const steps: Step[] = [
  typesStep,
  check("lint", ["biome", "check", "."]),
  check("structure", ["depcruise", "--config", ".dependency-cruiser.mjs", ...sources]),
  vitest("unit"),
  vitest("content"),
  vitest("integration"),
  ...["search", "conformance", "hostile"].filter((name) => existsSync(path.join("tests", name))).map(vitest),
  buildStep,
  browserStep,
];

async function runStep(step: Step): Promise<Count> {
  try {
    return await step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(", ")}. Steps: ${steps.map((step) => step.name).join(", ")}.`);
  process.exit(2);
}
rmSync(reportFolder, { recursive: true, force: true });
mkdirSync(reportFolder, { recursive: true });
// Types, unit and integration tests all need the generated client.
ensurePrismaClients();

const lines: string[] = [];
const total: Count = { passed: 0, failed: 0 };
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n=== ${step.name}`);
  const startedAt = performance.now();
  const { passed, failed } = await runStep(step);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  lines.push(
    `${failed === 0 ? "ok    " : "FAILED"}  ${step.name.padEnd(12)} ${seconds.padStart(6)} s   ${passed} passed, ${failed} failed`,
  );
}
console.log(`\n${lines.join("\n")}\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
