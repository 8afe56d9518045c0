/** A Chromium for the browser tests: the system's, else installed, else a clear word about what is missing. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const fixedPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
};

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findInstalled(): string | null {
  const folders = (process.env.PATH ?? "").split(path.delimiter).concat("/usr/bin");
  const candidates = folders.flatMap((folder) => commands.map((command) => path.join(folder, command)));
  const own = chromium.executablePath();
  return [...candidates, ...(fixedPlaces[process.platform] ?? []), own].find(isExecutable) ?? null;
}

function run(command: string, args: string[]): boolean {
  console.log(`  $ ${command} ${args.join(" ")}`);
  const options = { encoding: "utf8", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (status === 0) return true;
  console.log(`${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`.trim().split("\n").slice(-5).join("\n"));
  return false;
}

/** Only where it is the system's own way and needs no password. */
function installFromDebian(): boolean {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return false;
  // Ubuntu's package of this name only fetches a snap.
  if (/^ID=ubuntu$/m.test(readFileSync("/etc/os-release", "utf8"))) return false;
  return run("apt-get", ["update"]) && run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
}

function installFromPlaywright(): boolean {
  return run(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"]);
}

/** The path of a browser. Throws in plain words when there is none and none can be installed. */
export function findBrowser(): string {
  const chosen = process.env.BROWSER_PATH;
  if (chosen !== undefined && chosen !== "") {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`BROWSER_PATH is set to ${chosen}, which cannot be executed.`);
  }
  const found = findInstalled();
  if (found !== null) return found;
  console.log("  No Chromium or Chrome here; installing one.");
  const installed = (installFromDebian() || installFromPlaywright()) && findInstalled();
  if (installed) return installed;
  throw new Error(
    "The browser tests need Chromium or Google Chrome, and it could not be installed.\n" +
      "Install one (on Debian: apt-get install chromium) or set BROWSER_PATH to its executable.",
  );
}
